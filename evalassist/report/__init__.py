"""See docs/architecture.md: the report room."""
