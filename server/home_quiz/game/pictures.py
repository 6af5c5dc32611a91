"""Pictures and sounds of questions: their bytes lie apart, under their hash; here is what the game knows."""

from __future__ import annotations

from msgspec import Struct, field

from home_quiz.game.texts import Shown, Text


class Picture(Struct, frozen=True, omit_defaults=True):
    """``name``: SHA-256 of its bytes in hex; size in pixels; what it shows in words; whose work it is."""

    name: str
    width: int
    height: int
    alt: Text = field(default_factory=dict)
    by: str = ""


class PictureView(Struct, frozen=True, omit_defaults=True):
    """A picture in the audience's languages; its bytes are at ``/media/<name>``."""

    name: str
    width: int
    height: int
    alt: Shown = ()
    by: str = ""


class Sound(Struct, frozen=True, omit_defaults=True):
    """``name``: SHA-256 of its bytes in hex; what is heard, in words; whose work it is."""

    name: str
    alt: Text = field(default_factory=dict)
    by: str = ""


class SoundView(Struct, frozen=True, omit_defaults=True):
    """A sound in the audience's languages; its bytes are at ``/media/<name>``."""

    name: str
    alt: Shown = ()
    by: str = ""
