"""How well dossiers are read: `python -m benchmarks.reading` (see ``__main__``)."""
