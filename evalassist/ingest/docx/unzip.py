"""Opens the zip of a DOCX under limits: bombs refused, damaged archives read as far as they go."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from evalassist.ingest.options import ReadOptions
from evalassist.model.errors import EvalAssistError

MAX_ENTRIES = 20_000
MAX_RATIO = 150
RATIO_FROM = 20 * 1024 * 1024
"""A part bigger than ``RATIO_FROM`` bytes may not be more than ``MAX_RATIO`` times its packed size."""

_LOCAL = struct.Struct("<4s5H3L2H")
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    start: int
    packed: int | None
    method: int


def scan_local_headers(data: bytes) -> list[_Entry]:
    """Return the entries found by their local headers, for an archive whose directory is lost."""
    entries: list[_Entry] = []
    at = data.find(b"PK\x03\x04")
    while at >= 0 and len(entries) < MAX_ENTRIES and at + _LOCAL.size <= len(data):
        _, _, flags, method, _, _, _, packed, _, name_len, extra_len = _LOCAL.unpack_from(data, at)
        name = data[at + _LOCAL.size : at + _LOCAL.size + name_len].decode("utf-8", "replace")
        start = at + _LOCAL.size + name_len + extra_len
        known = None if flags & 8 or packed == 0xFFFFFFFF else packed
        entries.append(_Entry(name, start, known, method))
        at = data.find(b"PK\x03\x04", start + (known or 0))
    return entries


def clean_name(name: str) -> str | None:
    """Return the part name with forward slashes and no leading one; None for a name that climbs out of the package."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or ":" in parts[0] or "\x00" in name:
        return None
    return "/".join(part for part in parts if part and part != ".")


class SafeZip:
    """The parts of one archive, unpacked one at a time and never on disk.

    ``repaired`` holds the French reasons why the archive had to be read around damage.
    """

    def __init__(self, data: bytes, file: str, options: ReadOptions) -> None:
        self._data = data
        self._file = file
        self._left = options.max_unpacked
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self._found: dict[str, _Entry] = {}
        self._cache: dict[str, bytes] = {}
        self.repaired: list[str] = []
        self._zip: zipfile.ZipFile | None = None
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError, struct.error, OverflowError):
            self._salvage()
            return
        if len(infos) > MAX_ENTRIES:
            raise EvalAssistError("BOMB", file=file, reason=f"{len(infos)} fichiers dans l'archive")
        if sum(info.file_size for info in infos) > options.max_unpacked:
            raise EvalAssistError("BOMB", file=file, reason="contenu décompressé trop grand")
        for info in infos:
            name = clean_name(info.filename)
            if name and not info.is_dir():
                self._infos.setdefault(name.lower(), info)

    def _salvage(self) -> None:
        self._zip = None
        for entry in scan_local_headers(self._data):
            name = clean_name(entry.name)
            if name:
                self._found.setdefault(name.lower(), entry)
        if not self._found:
            raise EvalAssistError("DOCX_BROKEN", file=self._file, reason="archive tronquée")
        self.repaired.append("archive tronquée")

    def names(self) -> list[str]:
        """Return the lower-case names of the parts."""
        return list(self._infos or self._found)

    def size(self, name: str) -> int:
        """Return the declared unpacked size of a part in bytes (0 when unknown)."""
        info = self._infos.get(name.lower())
        return info.file_size if info else 0

    def read(self, name: str) -> bytes | None:
        """Return a part, or None when the package has none of this name; raises BOMB past the limits."""
        key = name.lower()
        if key in self._cache:
            return self._cache[key]
        info = self._infos.get(key)
        if info is not None:
            data = self._unpack(info)
        elif key in self._found:
            data = self._inflate(self._found[key])
        else:
            return None
        self._cache[key] = data
        return data

    def forget(self, name: str) -> None:
        """Drop a part from the memory of what was read (a picture that is done with)."""
        data = self._cache.pop(name.lower(), None)
        if data is not None:
            self._left += len(data)

    def _charge(self, size: int, packed: int) -> None:
        if size > self._left or (size > RATIO_FROM and size > MAX_RATIO * max(1, packed)):
            raise EvalAssistError("BOMB", file=self._file, reason="contenu décompressé trop grand")

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        assert self._zip is not None
        if info.flag_bits & 1:
            raise EvalAssistError("ENCRYPTED", file=self._file)
        self._charge(info.file_size, info.compress_size)
        out = bytearray()
        try:
            with self._zip.open(info) as stream:
                while piece := stream.read(_CHUNK):
                    out += piece
                    self._charge(len(out), info.compress_size)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, struct.error):
            reason = f"partie abîmée : {info.filename}"
            if reason not in self.repaired:
                self.repaired.append(reason)
            entries = scan_local_headers(self._data[info.header_offset : info.header_offset + 4096])
            if entries:
                first = entries[0]
                start = info.header_offset + first.start
                return self._inflate(_Entry(first.name, start, info.compress_size, info.compress_type))
        self._left -= len(out)
        return bytes(out)

    def _inflate(self, entry: _Entry) -> bytes:
        end = None if entry.packed is None else entry.start + entry.packed
        raw = memoryview(self._data)[entry.start : end]
        if entry.method == zipfile.ZIP_STORED:
            out = bytearray(raw)
        elif entry.method == zipfile.ZIP_DEFLATED:
            out = bytearray()
            inflater = zlib.decompressobj(-zlib.MAX_WBITS)
            at = 0
            try:
                while at < len(raw) and not inflater.eof:
                    out += inflater.decompress(raw[at : at + 65536])
                    at += 65536
                    self._charge(len(out), at)
            except zlib.error:
                pass  # what came out before the damage is kept
        else:
            return b""
        self._charge(len(out), len(raw))
        self._left -= len(out)
        return bytes(out)
