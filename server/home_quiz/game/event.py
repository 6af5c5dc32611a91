"""What every fact of a room has: when it was, and whose command made it."""

from __future__ import annotations

from msgspec import Struct


class Event(Struct, frozen=True, tag_field="e", kw_only=True, omit_defaults=True):
    """A fact. ``t``: room ms."""

    t: int
    by: str = ""
    id: str = ""
