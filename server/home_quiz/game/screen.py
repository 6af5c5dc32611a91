"""How a game's displays sound and look: set by whoever leads it, the same on all of them, kept in the log."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game.refusals import Refused

VOLUMES = (1, 2, 3)


class Screen(Struct, frozen=True, omit_defaults=True):
    """The settings of the displays.

    ``sound``: signals and recordings are heard; ``loop``: something quiet is played while people wait;
    ``volume``: one of ``VOLUMES``; ``speaking``: somebody speaks, and all that is heard is lowered.
    ``daylight``: the look for a picture in the sun, else that of the evening.
    """

    sound: bool = True
    loop: bool = False
    volume: int = 2
    speaking: bool = False
    daylight: bool = False

    def afresh(self) -> Screen:
        """What holds for the next game: nobody speaks yet."""
        return replace(self, speaking=False)


def changed(screen: Screen, wish: c.ScreenWish) -> Screen | Refused:
    """The settings after a wish."""
    match wish:
        case c.SetSound():
            return replace(screen, sound=wish.on)
        case c.SetLoop():
            return replace(screen, loop=wish.on)
        case c.SetVolume():
            known = wish.volume in VOLUMES
            return replace(screen, volume=wish.volume) if known else Refused("control/not_now")
        case c.SetSpeaking():
            return replace(screen, speaking=wish.on)
        case c.SetDaylight():
            return replace(screen, daylight=wish.on)
