"""What there is to read: a folder, a zip, or a Moodle download -> one submission per candidate, nothing unpacked on disk.

Archives are read in memory, one entry at a time and under limits, so a name that climbs out of the archive can reach nothing.
"""

from __future__ import annotations

import hashlib
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from evalassist.cohort.moodle_in import MoodleRef, parse_path
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.cohort.masking import Real

SUFFIXES: Final = (".docx", ".docm", ".pdf")
MAX_ENTRIES: Final = 200_000
MAX_FILE: Final = 200 * 1024 * 1024
"""Bytes a file may hold once unpacked."""
MAX_RATIO: Final = 200
RATIO_FROM: Final = 20 * 1024 * 1024
_CHUNK: Final = 1 << 20
_JUNK: Final = frozenset({"__macosx", ".ds_store", "thumbs.db", "desktop.ini"})
_ANNEX: Final = re.compile(r"annexe|appendi|piece|justificatif", re.IGNORECASE)
# names of the batch's own files, and device names of Windows
_TAKEN: Final = frozenset(
    {"lot", "cohorte", "con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
)


@dataclass(frozen=True, slots=True)
class FileRef:
    """One file of a submission: ``path`` on disk, or entry number ``entry`` of the zip at ``path``.

    ``name`` is the name shown to people; ``sha256`` is that of the content when the submission was listed ("" when it could not be read).
    """

    name: str
    path: Path
    entry: int | None = None
    sha256: str = ""

    def load(self) -> bytes:
        """Return the content; FILE_CHANGED when it is no longer what was listed, FILE_TOO_BIG, BOMB, ENCRYPTED… as the gate of ingest."""
        digest = hashlib.sha256()
        data = bytearray()
        for piece in self.pieces():
            digest.update(piece)
            data += piece
        if self.sha256 and digest.hexdigest() != self.sha256:
            raise EvalAssistError("FILE_CHANGED", file=self.name)
        return bytes(data)

    def hashed(self) -> FileRef:
        """Return the same reference with the hash of its content now; "" when it cannot be read (reading it later says why)."""
        digest = hashlib.sha256()
        try:
            for piece in self.pieces():
                digest.update(piece)
        except EvalAssistError:
            return replace(self, sha256="")
        return replace(self, sha256=digest.hexdigest())

    def pieces(self) -> Iterator[bytes]:
        """Yield the content in pieces of at most 1 MiB, under the limits."""
        try:
            if self.entry is None:
                with self.path.open("rb") as stream:
                    yield from self._bounded(stream, None)
                return
            with zipfile.ZipFile(self.path) as archive:
                info = archive.infolist()[self.entry]
                if info.flag_bits & 1:
                    raise EvalAssistError("ENCRYPTED", file=self.name)
                with archive.open(info) as stream:
                    yield from self._bounded(stream, info.compress_size)
        except FileNotFoundError:
            raise EvalAssistError("FILE_MISSING", file=self.name) from None
        except IndexError:
            raise EvalAssistError("FILE_CHANGED", file=self.path.name) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise EvalAssistError("FILE_UNREADABLE", file=self.name, reason=f"entrée d'archive abîmée, {type(error).__name__}") from None
        except OSError as error:
            raise EvalAssistError("FILE_UNREADABLE", file=self.name, reason=error.strerror or type(error).__name__) from None

    def _bounded(self, stream: IO[bytes], packed: int | None) -> Iterator[bytes]:
        size = 0
        while piece := stream.read(_CHUNK):
            size += len(piece)
            if packed is not None and size > RATIO_FROM and size > MAX_RATIO * max(1, packed):
                raise EvalAssistError("BOMB", file=self.name, reason="entrée d'archive trop compressée")
            if size > MAX_FILE:
                raise EvalAssistError("FILE_TOO_BIG", file=self.name, size=f"plus de {MAX_FILE >> 20}", limit=MAX_FILE >> 20)
            yield piece


@dataclass(frozen=True, slots=True)
class Submission:
    """All that one candidate handed in. ``stem`` names its reports; ``others`` are the files that are neither DOCX nor PDF.

    ``real`` holds the real names when the submission is under a code.
    """

    label: str
    stem: str
    files: tuple[FileRef, ...]
    others: tuple[str, ...] = ()
    moodle: MoodleRef | None = None
    real: Real | None = None


@dataclass(frozen=True, slots=True)
class Inventory:
    """The submissions of a source in the order of their names, and the entries left out with the reason in French."""

    submissions: tuple[Submission, ...]
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Group:
    label: str
    stem: str
    moodle: MoodleRef | None
    files: list[FileRef] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


_Entries = list[tuple[tuple[str, ...], FileRef]]


def discover(source: Path, exclude: Path | None = None) -> Inventory:
    """List the submissions of ``source`` (folder, zip, or one dossier); ``exclude`` is a folder never looked into (the output).

    A file at the root is a dossier; a folder at the root is a candidate and all its files make one dossier; Moodle's names group by
    participant. FILE_MISSING, ARCHIVE_BROKEN, BOMB, NO_DOSSIER.
    """
    left_out: list[tuple[str, str]] = []
    if source.is_dir():
        entries = _folder(source, exclude)
    elif not source.exists():
        raise EvalAssistError("FILE_MISSING", file=source)
    elif source.suffix.lower() == ".zip":
        entries = _archive(source, left_out)
    else:
        entries = [((source.name,), FileRef(source.name, source))]
    groups = _group(_unwrap(entries, source.stem))
    if not groups:
        raise EvalAssistError("NO_DOSSIER", path=source)
    return Inventory(tuple(_submissions(groups)), tuple(left_out))


def _folder(source: Path, exclude: Path | None) -> _Entries:
    skip = exclude.resolve() if exclude is not None else None
    entries: _Entries = []
    for path in sorted(source.rglob("*")):
        parts = path.relative_to(source).parts
        if _junk(parts) or (skip is not None and path.resolve().is_relative_to(skip)):
            continue
        if path.is_file():
            name = tuple(unicodedata.normalize("NFC", part) for part in parts)
            entries.append((name, FileRef("/".join(name), path)))
        elif path.is_dir() and parse_path(parts) is not None and not any(path.iterdir()):
            entries.append(((*parts, ""), FileRef("", path)))
    return entries


def _archive(source: Path, left_out: list[tuple[str, str]]) -> _Entries:
    entries: _Entries = []
    try:
        with zipfile.ZipFile(source) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise EvalAssistError("ARCHIVE_BROKEN", file=source.name, reason=str(error) or type(error).__name__) from None
    if len(infos) > MAX_ENTRIES:
        raise EvalAssistError("BOMB", file=source.name, reason=f"{len(infos)} entrées")
    for number, info in enumerate(infos):
        name = _entry_name(info)
        parts = tuple(part for part in name.replace("\\", "/").split("/") if part not in ("", "."))
        if not parts:
            continue
        if ".." in parts or name.startswith(("/", "\\")) or re.match(r"^[A-Za-z]:", name) or any(ord(char) < 32 for char in name):
            left_out.append(("".join(char if char.isprintable() else "?" for char in name), "nom dangereux (il sort de l'archive)"))
        elif _junk(parts):
            continue
        elif stat.S_ISLNK(info.external_attr >> 16):
            left_out.append((name, "lien symbolique"))
        elif info.is_dir():
            if parse_path(parts) is not None:
                entries.append(((*parts, ""), FileRef("", source)))
        else:
            entries.append((parts, FileRef("/".join(parts), source, number)))
    return entries


def _entry_name(info: zipfile.ZipInfo) -> str:
    """Undo zipfile's cp437 for names written without the UTF-8 flag: UTF-8 where it fits, else Western Windows' cp850."""
    name = info.filename
    if not info.flag_bits & 0x800:
        try:
            raw = name.encode("cp437")
            try:
                name = raw.decode("utf-8")
            except UnicodeDecodeError:
                name = raw.decode("cp850")
        except UnicodeEncodeError:
            pass
    return unicodedata.normalize("NFC", name)


def _junk(parts: Iterable[str]) -> bool:
    return any(part.lower() in _JUNK or part.startswith((".", "~$")) for part in parts if part)


def _unwrap(entries: _Entries, stem: str) -> _Entries:
    """Drop a folder that only wraps the whole source: one named like the archive, or one that holds only folders."""
    while entries:
        heads = {parts[0] for parts, _ in entries}
        if len(heads) > 1 or any(len(parts) < 2 for parts, _ in entries) or parse_path(entries[0][0][:1]) is not None:
            return entries
        if heads != {stem} and any(len(parts) < 3 and parse_path(parts[1:]) is None for parts, _ in entries):
            return entries
        entries = [(parts[1:], ref) for parts, ref in entries]
    return entries


def _group(entries: _Entries) -> list[_Group]:
    groups: dict[str, _Group] = {}
    for parts, ref in entries:
        found = parse_path(parts)
        plugin, who = "", None
        if found is not None:
            who, plugin, own = found
            key, label, stem = f"moodle {who.participant} {who.name}", who.label, f"{who.name}-{who.participant}"
        elif len(parts) == 1:
            if Path(parts[0]).suffix.lower() not in SUFFIXES:
                continue
            key, label, stem, own = f"file {parts[0]} {ref.entry}", parts[0], Path(parts[0]).stem, parts[0]
        else:
            key, label, stem, own = f"folder {parts[0]}", parts[0], parts[0], "/".join(parts[1:])
        group = groups.setdefault(key, _Group(label, stem, who))
        if not parts[-1]:
            continue
        if plugin in ("", "file") and Path(own).suffix.lower() in SUFFIXES:
            group.files.append(replace(ref, name=own))
        else:
            group.others.append("texte en ligne" if plugin == "onlinetext" else own)
    return [group for group in groups.values() if group.files or group.moodle is not None or group.others]


def _order(ref: FileRef) -> tuple[bool, int, list[tuple[int, str]]]:
    """The dossier first, what is called an annex after it, each in the order a person would number them."""
    numbers = [(int(part), "") if part.isdigit() else (0, part.lower()) for part in re.split(r"(\d+)", ref.name)]
    return bool(_ANNEX.search(ref.name)), ref.name.count("/"), numbers


def _submissions(groups: list[_Group]) -> Iterator[Submission]:
    groups.sort(key=lambda group: (group.label.lower(), group.label, group.files[0].name if group.files else ""))
    stems = [safe_stem(group.stem) for group in groups]
    counts: dict[str, int] = {}
    for stem in stems:
        counts[stem.lower()] = counts.get(stem.lower(), 0) + 1
    seen: dict[str, int] = {}
    for group, stem in zip(groups, stems, strict=True):
        if counts[stem.lower()] > 1:
            suffix = Path(group.label).suffix.lower().lstrip(".")
            stem = f"{stem}-{suffix}" if suffix else stem
        seen[stem.lower()] = seen.get(stem.lower(), 0) + 1
        if seen[stem.lower()] > 1:
            stem = f"{stem}-{seen[stem.lower()]}"
        names: dict[str, int] = {}
        files = []
        for ref in sorted(group.files, key=_order):
            names[ref.name] = names.get(ref.name, 0) + 1
            files.append(ref if names[ref.name] == 1 else replace(ref, name=f"{ref.name} ({names[ref.name]})"))
        yield Submission(group.label, stem, tuple(files), tuple(sorted(group.others)), group.moodle)


def safe_stem(name: str) -> str:
    """Return a file stem every system accepts: no separator, no control character, no device name, at most 100 characters."""
    clean = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', "-", unicodedata.normalize("NFC", name))
    clean = " ".join(clean.split()).strip(". -")[:100].rstrip(". ") or "dossier"
    return f"{clean}-" if clean.split(".")[0].lower() in _TAKEN else clean
