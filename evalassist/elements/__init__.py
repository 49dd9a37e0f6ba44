"""See docs/architecture.md: the elements room."""
