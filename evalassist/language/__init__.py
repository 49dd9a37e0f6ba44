"""See docs/architecture.md: the language room."""
