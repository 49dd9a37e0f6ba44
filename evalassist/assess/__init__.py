"""See docs/architecture.md: the assess room."""
