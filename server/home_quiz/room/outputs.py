"""What a machine asks of whoever runs it, as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from home_quiz.game.refusals import Refused
from home_quiz.store.contract import Tip


class Reply(Struct, frozen=True):
    """The outcome of a command, for whoever sent it: the version it is in, or why not."""

    ticket: int
    version: int = 0
    refused: Refused | None = None


class Changed(Struct, frozen=True):
    """The log has grown (or was read anew): ``before`` is None at the first read and after a rollback."""

    log: str
    before: Any
    after: Any
    events: Sequence[Any]
    version: int
    epoch: str


class Read(Struct, frozen=True):
    """Wants the records after this version."""

    log: str
    after: int


class Reopen(Struct, frozen=True):
    """The store went back in time: wants a new epoch, then everything from the start."""

    log: str
    seen: Tip


class LetGo(Struct, frozen=True):
    """This worker cannot go on with the log: ``erased`` or ``newer``."""

    log: str
    why: str


Output = Reply | Changed | Read | Reopen | LetGo
