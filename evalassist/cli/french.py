"""click speaks English; its messages to users are turned into French here."""

from __future__ import annotations

from typing import Any

import click

_TEXTS = {
    "Usage:": "Usage :",
    "Options": "Options",
    "Commands": "Commandes",
    "Show this message and exit.": "Afficher cette aide.",
    "Show the version and exit.": "Afficher la version.",
    "Try '{command} {option}' for help.": "Aide : {command} {option}",
    "Error: {message}": "Erreur : {message}",
    "Missing argument": "Il manque l'argument",
    "Missing option": "Il manque l'option",
    "Missing parameter": "Il manque le paramètre",
    "Missing command.": "Il manque une commande.",
    "No such option: {name}": "Option inconnue : {name}",
    "No such option {name!r}.": "Option inconnue : {name}.",
    "No such command {name!r}.": "Commande inconnue : {name}.",
    "Invalid value: {message}": "Valeur refusée : {message}",
    "Invalid value for {param_hint}: {message}": "Valeur refusée pour {param_hint} : {message}",
    "{name} {filename!r} does not exist.": "{name} « {filename} » n'existe pas.",
    "{value!r} is not one of {choices}.": "« {value} » n'est pas possible ; choix : {choices}.",
    "Option {name!r} requires an argument.": "L'option {name} demande une valeur.",
    "Got unexpected extra argument ({args})": "Argument en trop : {args}",
    "Got unexpected extra arguments ({args})": "Arguments en trop : {args}",
    "{value!r} is not a valid {number_type}.": "« {value} » n'est pas un nombre valable.",
    "default: {default}": "par défaut : {default}",
    "required": "obligatoire",
}


def _gettext(message: str) -> str:
    return _TEXTS.get(message, message)


def _ngettext(singular: str, plural: str, count: int) -> str:
    return _gettext(singular if count == 1 else plural)


def speak_french() -> None:
    """Replace click's gettext functions by a small French table (click has no catalogue of its own)."""
    import sys

    for name in ("core", "exceptions", "parser", "types", "decorators", "formatting"):
        module: Any = sys.modules.get(f"click.{name}")
        if module is not None:
            if hasattr(module, "_"):
                module._ = _gettext
            if hasattr(module, "ngettext"):
                module.ngettext = _ngettext
    assert click.core is not None
