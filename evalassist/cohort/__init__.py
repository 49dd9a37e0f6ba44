"""See docs/architecture.md: the cohort room."""
