"""What the supervisor tells a worker as it starts: one line of JSON on the worker's standard input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from home_quiz.config import Settings


class Orders(Struct, frozen=True):
    """Secrets come by this way, so that no list of processes shows them.

    ``worker``: its number, from 1. ``listening``: the inherited file of the listening socket; ``ready``: that
    of a pipe to which it writes a byte when it serves.
    """

    worker: int
    listening: int
    ready: int
    host_token: str
    settings: Settings

    def line(self) -> bytes:
        """As the worker reads it."""
        return msgspec.json.encode(self, enc_hook=str) + b"\n"


def read_orders(line: bytes) -> Orders:
    """What ``line`` has written."""
    return msgspec.json.decode(line, type=Orders, dec_hook=_decode)


def _decode(kind: type[Any], value: Any) -> Any:
    return Path(value) if kind is Path else value
