"""The nouns of the project: frozen, no I/O. Import them from their own module."""
