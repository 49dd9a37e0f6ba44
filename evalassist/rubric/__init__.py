"""See docs/architecture.md: the rubric room."""
