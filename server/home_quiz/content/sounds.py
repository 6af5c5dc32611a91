"""The recordings beside a pack: MP3, checked, without what a recorder wrote into the file."""

from __future__ import annotations

from pathlib import Path

FOLDER = "sounds"
"""The folder beside the packs in which their recordings lie."""
ENDING = ".mp3"
MOST_BYTES = 400_000
"""What a recording may weigh on its way to a phone: 25 seconds at 128 kbit/s."""
_TAG = 128
"""Bytes of an ID3v1 tag, at the end of a file."""


def read_sound(path: Path) -> bytes | str:
    """The bytes of the recording alone; else what is wrong with the file, and what to do."""
    try:
        with path.open("rb") as file:
            data = file.read(2 * MOST_BYTES + 1)
    except OSError:
        return f"there is no `{path.name}` in the folder {FOLDER} beside the pack"
    sound = _without_tags(data)
    if not _is_mp3(sound):
        return "the recording cannot be read; save it anew as MP3"
    if len(sound) > MOST_BYTES:
        return f"the recording has more than {MOST_BYTES // 1000} kB; shorten it, or save it with 64 kbit/s"
    return sound


def _without_tags(data: bytes) -> bytes:
    """Titles, covers and places are nobody's business (ID3v2 before the sound, ID3v1 behind it)."""
    while data[:3] == b"ID3" and len(data) >= 10:
        # Four times seven bits (ID3v2.4, 3.1).
        size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
        data = data[10 + size :]
    return data[:-_TAG] if data[-_TAG:][:3] == b"TAG" else data


def _is_mp3(data: bytes) -> bool:
    """Whether it begins with a frame of MPEG audio, layer III."""
    return len(data) > 4 and data[0] == 0xFF and data[1] & 0xE6 == 0xE2
