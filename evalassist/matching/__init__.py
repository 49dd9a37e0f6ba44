"""See docs/architecture.md: the matching room."""
