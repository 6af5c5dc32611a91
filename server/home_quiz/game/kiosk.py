"""A kiosk: a display of a hall that is played at without a librarian. Its part of the hall, pure.

The right of a kiosk is a token that the display makes itself; the hall holds its SHA-256 (see
docs/decisions/0022-kiosk.md).
"""

from __future__ import annotations

from msgspec import Struct

MOST_KIOSKS = 16
"""In one hall."""
DAY = 24 * 60
"""Minutes of a day; quiet hours lie in it."""


class KioskSettings(Struct, frozen=True, omit_defaults=True):
    """What a librarian says of a kiosk.

    ``packs``: ids, none for those that suit the hall; ``questions``: of one game. ``quiet_from`` and
    ``quiet_to``: minutes since midnight by the display's own clock, equal where there are no quiet hours.
    ``near``: what is touched lies within a child's reach.
    """

    packs: tuple[str, ...] = ()
    questions: int = 8
    quiet_from: int = 0
    quiet_to: int = 0
    near: bool = False


class Kiosk(Struct, frozen=True):
    """A kiosk as its hall knows it. ``key``: SHA-256 of the display's token, hex; "" until it has shown one.

    ``room``: the log of the newest game that was made for it, "" for none yet.
    """

    display: str
    settings: KioskSettings = KioskSettings()
    key: str = ""
    room: str = ""
