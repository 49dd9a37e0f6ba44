"""Help for those who write a rubric: import, export, comparison and trial. See docs/architecture.md."""
