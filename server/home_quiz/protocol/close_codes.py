"""Every close code. Its range says what a client does: 4000-4499 come back, 4500-4999 do not (1012: come
back)."""

from __future__ import annotations

RESTART = 1012
"""The server restarts; come back within a second, at random."""
SLOW = 4008
"""The screen reads too slowly; come back, the whole view is sent anew."""
HELLO_LATE = 4009
"""No hello within 10 s; come back."""
DEAD = 4010
"""No beat was answered for 15 s; come back."""
TOO_FAST = 4029
"""Too many messages; come back after a few seconds."""
BUSY = 4030
"""The server cannot take this screen now: too many are connected, or the game cannot be read. Come back
later."""
BAD_MESSAGE = 4500
"""A message that no correct client sends: not JSON, unknown type or field, wrong type."""
TOO_BIG = 4501
"""A message of more than 4 KiB (above 16 KiB the line is cut with 1009)."""
WRONG_VERSION = 4502
"""Another version of the protocol; load the page anew."""
NO_ROOM = 4503
"""There is no such game (any more)."""
BAD_TOKEN = 4504
"""The host's token is not (or no longer) valid."""
REMOVED = 4505
"""Kept for later: the host took this family out of the game (today its own view says so)."""
WRONG_ORIGIN = 4506
"""The page does not come from this server: the handshake is answered with HTTP 403."""

MEANINGS: dict[int, str] = {
    value: name.lower()
    for name, value in list(globals().items())
    if name.isupper() and isinstance(value, int)
}
