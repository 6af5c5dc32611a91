"""Recordings for tests, made of silence: no encoder is needed for that."""

from __future__ import annotations

FRAME = bytes.fromhex("fffb10c4") + bytes(100)
"""26 ms of silence: MPEG-1 layer III, 32 kbit/s, 44.1 kHz, mono, 104 bytes."""


def silence(frames: int = 200) -> bytes:
    """An MP3 of so many frames."""
    return FRAME * frames


def tagged(sound: bytes) -> bytes:
    """The same with what recorders write around it: ID3v2 before, ID3v1 behind."""
    title = b"Made at home"
    size = bytes([0, 0, len(title) >> 7, len(title) & 0x7F])
    return b"ID3\4\0\0" + size + title + sound + b"TAG" + title.ljust(125, b"\0")
