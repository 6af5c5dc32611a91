"""Every exception HOME raises on purpose, as one tree.

    HomeError                      something a person can act on; str() says what to do
    ├── StoreError                 the log store gave no answer
    │   ├── StoreAway              not reachable now; try again (code store/away)
    │   ├── StoreFull              no space left (store/full)
    │   ├── StoreLocked            another server holds this data folder (store/locked)
    │   └── StoreBroken            the file is damaged, foreign or of a newer HOME (store/broken)
    ├── PackError                  a pack or place file is wrong; carries file, line and message
    ├── ProgrammeError             rounds that cannot be played; the text says which and what to do
    ├── ProtocolError              a frame that no correct client sends; carries a close code
    └── ConfigError                a setting, argument or environment variable is wrong

Refusals (a correct client asks for something the rules forbid) are values, not exceptions: see
``home_quiz.game.refusals``.
"""

from __future__ import annotations


class HomeError(Exception):
    """A problem a person can act on. ``code`` is stable, the text says what to do."""

    code = "home/error"


class StoreError(HomeError):
    """The store gave no answer; what was asked may or may not have happened."""

    code = "store/away"


class StoreAway(StoreError):
    """The store cannot be reached now."""


class StoreFull(StoreError):
    """The disk or the memory of the store is full; nothing was written."""

    code = "store/full"


class StoreLocked(StoreError):
    """Another HOME server works on this data folder."""

    code = "store/locked"


class StoreBroken(StoreError):
    """The store's file is damaged, not ours, or was written by a newer HOME."""

    code = "store/broken"


class PackError(HomeError):
    """A pack or place file is wrong. ``problems`` are (file, line, message), lines count from 1."""

    code = "pack/broken"

    def __init__(self, problems: list[tuple[str, int, str]]) -> None:
        super().__init__("\n".join(f"{file}:{line}: {text}" for file, line, text in problems))
        self.problems = problems


class ProgrammeError(HomeError):
    """The rounds that are wished for cannot be played. ``code`` for screens; the text says which round."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class ProtocolError(HomeError):
    """A frame that no correct client sends; the connection is closed with ``close_code``."""

    code = "protocol/error"

    def __init__(self, close_code: int, text: str) -> None:
        super().__init__(text)
        self.close_code = close_code


class ConfigError(HomeError):
    """A setting, argument or environment variable is wrong."""

    code = "config/error"
