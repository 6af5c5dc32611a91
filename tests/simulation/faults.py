"""What goes wrong in a run, and how often."""

from __future__ import annotations

from random import Random

from msgspec import Struct


class Faults(Struct):
    """Shares of calls, messages and looks; numbers per run. All stop at ``until`` ms (real time)."""

    servers: int = 3
    lost_reply: float = 0.03
    fails: float = 0.03
    late: float = 0.01
    slow: float = 0.01
    outages: int = 1
    breaks: float = 0.02
    """A line that breaks with this message: nothing goes either way any more, and nobody is told."""
    twice: float = 0.05
    long: float = 0.05
    lost_notice: float = 0.3
    tenth: bool = False
    """Every tenth notice is lost."""
    deaf: int = 1
    """How often a server hears no notices for a while."""
    crashes: int = 2
    restart: int = 5000
    """Ms after which a server that died is there again, at most."""
    freezes: int = 1
    rollbacks: int = 0
    reload: float = 0.1
    wanders: float = 0.02
    sleeps: int = 2
    queue: int = 4096
    """Commands that may wait in one server."""
    until: int = 30_000


CALM = Faults(
    lost_reply=0,
    fails=0,
    late=0,
    slow=0,
    outages=0,
    breaks=0,
    twice=0,
    long=0,
    lost_notice=0,
    deaf=0,
    crashes=0,
    freezes=0,
    reload=0,
    sleeps=0,
)


def drawn(random: Random) -> Faults:
    """Some evenings are worse than others, each in its own way."""
    pick = random.choice
    return Faults(
        servers=pick((1, 2, 3, 3, 3)),
        outages=pick((0, 1, 1, 2)),
        lost_notice=pick((0.0, 0.1, 0.3, 1.0)),
        tenth=pick((True, False)),
        deaf=pick((0, 1, 2)),
        crashes=pick((0, 1, 2, 3)),
        freezes=pick((0, 0, 1, 2)),
        rollbacks=pick((0, 0, 0, 1, 2)),
        wanders=pick((0.0, 0.01, 0.05)),
        sleeps=pick((0, 2, 4)),
        queue=pick((4096, 4096, 2)),
    )
