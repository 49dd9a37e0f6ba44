"""evalassist: evidence for each criterion of a certification référentiel, found in a French dossier. It never grades."""

__version__ = "0.1.0"
