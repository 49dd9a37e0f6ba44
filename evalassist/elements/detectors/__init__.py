"""See docs/architecture.md: the elements/detectors room."""
