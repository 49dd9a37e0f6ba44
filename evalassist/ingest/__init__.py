"""See docs/architecture.md: the ingest room."""
