"""See docs/architecture.md: the cli room."""
