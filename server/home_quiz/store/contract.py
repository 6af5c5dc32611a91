"""The contract of every log store, in words and types; ``sqlite.py`` and later stores keep it to the letter.

A *log* is a list of *records*. A record is one committed batch of events: ``version`` (1, 2, 3 ... without a
gap), ``batch`` (16 random bytes chosen by whoever committed it), ``t`` (room milliseconds), ``rules``
(raised whenever folding changes) and ``data`` (bytes the store never looks into). A log also has an
``epoch``, a random identity that changes when its history may have been rolled back, so that nobody appends
to another past.

The rules that every store keeps:

* A batch is appended only if the log still ends with the record it was decided on (``expected``), and then
  wholly; it is durable before the answer is given. Several logs may go in one call; each is atomic by itself.
* A call that raises ``StoreError`` may or may not have happened. *Unknown reply*: read after
  ``expected`` version; if the first record's ``batch`` is mine, it was stored; otherwise decide again.
* *Rollback*: a tip below my version, or another batch at my version (``Tail.base``), means that the store
  went back in time. Drop the copy, ``reopen`` with the tip just read, read everything again, say so.
* ``t`` never goes back inside a log. A record's ``t`` is at least that of the record before it; a tip's
  ``t`` is the greatest of all records and pulses.
* A log name that was erased may be created anew; it then has another epoch.

A store raises, for anything that is not an answer: ``StoreAway``, ``StoreFull``, ``StoreLocked`` or
``StoreBroken`` (``home_quiz.errors``). ``ValueError`` is a fault of the caller and comes before anything is
written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, TypeAlias

from msgspec import Struct

BATCH_ID_BYTES = 16
MAX_DATA = 256 * 1024
MAX_NUMBER = 2**53 - 1  # every store and every client can hold this exactly, also as a double

Head: TypeAlias = tuple[int, bytes]
"""The record a decision was based on: its version and its batch id."""

FRESH: Head = (0, b"")
"""The head of a log in which nothing happened yet."""

OnVersion: TypeAlias = Callable[[str, int], None]
"""``on_version(log, version)``, called on the event loop: the log has reached this version."""

_LOG_NAME = re.compile(r"[A-Za-z0-9:_.\-]{1,120}")


def check_log(log: str) -> None:
    """Raise ``ValueError`` unless the name is 1 to 120 of ``A-Z a-z 0-9 : _ . -``, safe in any store."""
    if not _LOG_NAME.fullmatch(log):
        raise ValueError(f"not a log name: {log[:130]!r}")


def _check_record(batch: bytes, t: int, rules: int, data: bytes) -> None:
    if len(batch) != BATCH_ID_BYTES:
        raise ValueError(f"a batch id has {BATCH_ID_BYTES} bytes, not {len(batch)}")
    if len(data) > MAX_DATA:
        raise ValueError(f"a batch holds at most {MAX_DATA} bytes, not {len(data)}")
    if not (0 <= t <= MAX_NUMBER and 0 <= rules <= MAX_NUMBER):
        raise ValueError(f"t and rules lie between 0 and {MAX_NUMBER}, not {t} and {rules}")


class First(Struct, frozen=True, gc=False):
    """The batch that makes a log: it has nothing before it, hence neither epoch nor ``expected``."""

    batch: bytes
    t: int
    rules: int
    data: bytes

    def __post_init__(self) -> None:
        """Refuse here what no log may hold, so that a call with many batches cannot fail for one of them."""
        _check_record(self.batch, self.t, self.rules, self.data)


class Batch(Struct, frozen=True):
    """One batch for one log, with the head and the epoch it was decided on; ``ValueError`` over a limit."""

    log: str
    epoch: str
    expected: Head
    batch: bytes
    t: int
    rules: int
    data: bytes

    def __post_init__(self) -> None:
        """Refuse here what no log may hold, so that a call with many batches cannot fail for one of them."""
        _check_record(self.batch, self.t, self.rules, self.data)
        if not 0 <= self.expected[0] < MAX_NUMBER:
            raise ValueError(f"not a version: {self.expected[0]}")


class Record(Struct, frozen=True, gc=False):
    """One stored batch. ``t`` is a lower bound of the room clock; times that a fold needs are in ``data``."""

    version: int
    batch: bytes
    t: int
    rules: int
    data: bytes


class Tip(Struct, frozen=True, gc=False):
    """Where a log ends now; ``t`` is the greatest of its records and pulses, in room ms."""

    version: int
    batch: bytes
    epoch: str
    t: int

    @property
    def head(self) -> Head:
        """What a batch that is decided on this tip expects."""
        return (self.version, self.batch)


class Tail(Struct, frozen=True):
    """The answer to ``read``: one consistent moment of a log.

    ``records`` are those above ``after``, oldest first, at most ``limit``. ``base`` is the batch id that
    stands at ``after`` itself: ``b""`` at 0 and above the tip. A reader whose own batch differs has met a
    rollback.
    """

    tip: Tip
    base: bytes
    records: tuple[Record, ...]


class Ok(Struct, frozen=True, gc=False):
    """Stored and durable, as this version."""

    version: int


class Conflict(Struct, frozen=True, gc=False):
    """Not stored: the log ends here, not at ``expected``."""

    version: int
    batch: bytes


class Gone(Struct, frozen=True, gc=False):
    """There is no such log, or it has another epoch."""


class Newer(Struct, frozen=True, gc=False):
    """Not stored: the log holds records of these higher rules, which this worker cannot fold: let go."""

    rules: int


class Created(Struct, frozen=True, gc=False):
    """The log exists now, with the given batch as version 1."""

    epoch: str


class Exists(Struct, frozen=True, gc=False):
    """Not created: there is a log of this name (perhaps by my own lost call: read its first record)."""

    epoch: str


class Listed(NamedTuple):
    """One log of a listing; ``active_s`` is the wall-clock time of its last batch in Unix seconds."""

    log: str
    active_s: int
    version: int


CommitResult: TypeAlias = Ok | Conflict | Gone | Newer
CommitResults: TypeAlias = list[CommitResult]
Tips: TypeAlias = list[Tip | Gone]
Listing: TypeAlias = list[Listed]
LogNames: TypeAlias = list[str]


class Store(Protocol):
    """A log store. Every method may raise ``StoreError``; wall-clock times are Unix seconds."""

    async def create(self, log: str, first: First) -> Created | Exists:
        """Make a log with its first record; of several at once exactly one is ``Created``."""
        ...

    async def commit(self, batches: Sequence[Batch]) -> CommitResults:
        """Append each batch whose log still ends at ``expected``; the answers come in the same order.

        Checked in this order: ``Gone``, ``Newer``, ``Conflict``. Two batches for one log are taken in turn.
        """
        ...

    async def read(self, log: str, after: int, limit: int | None = None) -> Tail | Gone:
        """The records with a version above ``after``, with the tip of the same moment."""
        ...

    async def pulse(self, times: Sequence[tuple[str, int]]) -> Tips:
        """Tell each log a room time (ms), of which it keeps the greatest; get the tips, in the same order."""
        ...

    async def reopen(self, log: str, seen: Tip) -> str | Gone:
        """Give the log a new epoch if it still has the one in ``seen``; the epoch it has now."""
        ...

    async def watch(self, log: str) -> None:
        """Have ``on_version`` (given when the store was opened) called after each batch, by whomever.

        Notices are hints: some may be lost, repeated or late. ``pulse`` finds what they miss.
        """
        ...

    async def unwatch(self, log: str) -> None:
        """Stop the notices of this log; nothing happens if it is not watched."""
        ...

    async def claim(self, code: str, log: str, until_s: float) -> bool:
        """Let ``code`` stand for ``log`` until then. ``False`` if it stands for another log now.

        Claiming again for the same log moves the end. The log need not exist yet.
        """
        ...

    async def find(self, code: str) -> str | None:
        """The log that ``code`` stands for now."""
        ...

    async def release(self, code: str) -> None:
        """Make the code free again; nothing happens if it is free."""
        ...

    async def list(self, prefix: str) -> Listing:
        """The logs whose names begin so, in the order of their names."""
        ...

    async def close(self, log: str, erase_at_s: float) -> None:
        """Note when the log is to be erased; the last note counts. It can still be read and written."""
        ...

    async def due(self, now_s: float) -> LogNames:
        """The logs whose time to be erased has come, longest overdue first."""
        ...

    async def erase(self, log: str) -> None:
        """Remove the log, its records and the codes that stand for it, down to the bytes on the disk."""
        ...

    async def put_blob(self, data: bytes) -> str:
        """Keep these bytes; their SHA-256 in hex is their name. Equal bytes are kept once."""
        ...

    async def get_blob(self, name: str) -> bytes | None:
        """The bytes of this SHA-256 (64 hex digits, lower case)."""
        ...

    async def ping(self) -> None:
        """Return if the store could take a batch now; raise ``StoreError`` if not."""
        ...

    async def aclose(self) -> None:
        """Finish what was asked and let go; later calls raise ``StoreAway``. May be called twice."""
        ...
