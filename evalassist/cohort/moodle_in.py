"""Names of Moodle's "download all submissions", in each of its variants.

Facts of the format: a folder or a flat name begins with ``{name}_{participant id}_assignsubmission_{plugin}``; underscores of a name are
turned into spaces by Moodle, so the first ``_`` ends the name. Blind marking writes "Participant" for the name and the blind id; a team's
submission carries the name and the id of the group. The file's own name follows in the same part after ``_`` (flat download) or in the
parts below (download in folders).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from evalassist.language.words import strip_accents

_PART: Final = re.compile(r"^(?P<name>[^_]*)_(?P<id>[0-9]+)_assignsubmission_(?P<plugin>[a-z0-9]+)(?:_(?P<rest>.*))?$", re.DOTALL)
_TEAM: Final = re.compile(r"^(?:groupes?|groups?|equipes?|teams?|binomes?|trinomes?|grp|gr|eq)(?:[\s.:#°-]|\d|$)")
_BLIND: Final = frozenset({"participant", "participant(e)", "participante"})


@dataclass(frozen=True, slots=True)
class MoodleRef:
    """Who a Moodle submission belongs to.

    ``participant`` is the number Moodle matches a feedback file on; ``blind`` when the name was hidden; ``team`` when the name reads like
    a group's (its number is then a group's, not a participant's).
    """

    name: str
    participant: int
    blind: bool = False
    team: bool = False

    @property
    def label(self) -> str:
        """Name shown to people, with the number: two candidates may share a name."""
        return f"{self.name} {self.participant}"

    def feedback_folder(self) -> str:
        """Name of the folder that brings a file back to this participant."""
        return f"{self.name.replace('_', ' ')}_{self.participant}_assignfeedback_file"


def parse_part(part: str) -> tuple[MoodleRef, str, str] | None:
    """Return (who, plugin, rest of the name) of one path part written by Moodle, or None when it is not one.

    ``rest`` is the file's own name in a flat download, else empty.
    """
    match = _PART.match(part)
    if match is None:
        return None
    name = " ".join(match["name"].split()) or "Participant"
    plain = strip_accents(name).lower()
    who = MoodleRef(name, int(match["id"]), blind=plain in _BLIND, team=bool(_TEAM.match(plain)))
    return who, match["plugin"], match["rest"] or ""


def parse_path(parts: Sequence[str]) -> tuple[MoodleRef, str, str] | None:
    """Return (who, plugin, file's own path) for a path of a Moodle download, or None. The first part that reads as Moodle's decides."""
    for index, part in enumerate(parts):
        found = parse_part(part)
        if found is not None:
            who, plugin, rest = found
            own = "/".join([*([rest] if rest else []), *parts[index + 1 :]])
            return who, plugin, own or part
    return None
