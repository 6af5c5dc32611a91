"""The calls of the store as requests with keys, and the server's answers as values of the contract.

Keys of one log share a hash tag, hence a slot: ``home:{LOG}:m`` (a hash: where it ends), ``home:{LOG}:r`` (a
stream: entry ``N-0`` is record N) and ``home:{LOG}:c`` (the codes claimed for it). Codes and blobs have slots
of their own: ``home:code:CODE``, ``home:blob:SHA-256``.
"""

from __future__ import annotations

import math
import secrets
import struct
from collections.abc import Iterator, Sequence

from home_quiz.store import redis_library as library
from home_quiz.store.contract import (
    Batch,
    CommitResult,
    Conflict,
    Created,
    Exists,
    First,
    Gone,
    Newer,
    Ok,
    Record,
    Tail,
    Tip,
)
from home_quiz.store.redis_line import Reply
from home_quiz.store.redis_nodes import Request, fcall, fcall_ro

PAGE_RECORDS = 1000
PAGE_BYTES = 1 << 20
"""A call of ``read`` ends with the record that passes one of these, so that nobody waits for long."""

_LENGTHS = struct.Struct(">BBBI")
_KEEP_S = 7 * 24 * 3600
_LONGEST_S = 100 * 365 * 24 * 3600


def meta(log: str) -> str:
    """The key of a log's hash."""
    return f"home:{{{log}}}:m"


def records(log: str) -> str:
    """The key of a log's stream."""
    return f"home:{{{log}}}:r"


def codes(log: str) -> str:
    """The key of the codes that were claimed for a log."""
    return f"home:{{{log}}}:c"


def channel(log: str, db: int) -> str:
    """The channel of a log's notices; databases of one server share their channels."""
    return f"home:{{{log}}}:v{db or ''}"


def log_of(key: bytes) -> str:
    """The log of a key made by ``meta``."""
    return key.decode()[len("home:{") : -len("}:m")]


def code_key(code: str) -> str:
    """The key of a code."""
    return f"home:code:{code}"


def blob_key(name: str) -> str:
    """The key of a blob."""
    return f"home:blob:{name}"


def new_epoch() -> str:
    """A random identity for a log."""
    return secrets.token_hex(8)


def create(log: str, first: First, now_s: int, db: int) -> Request:
    """See ``Store.create``."""
    keys = [meta(log), records(log)]
    about = (first.batch, first.t, first.rules, first.data)
    return fcall("create", keys, new_epoch(), *about, now_s, channel(log, db))


def created(reply: Reply) -> Created | Exists:
    """The answer to ``create``."""
    epoch = reply[1].decode()
    return Created(epoch) if reply[0] else Exists(epoch)


def commit(batch: Batch, now_s: int, db: int) -> Request:
    """See ``Store.commit``."""
    keys = [meta(batch.log), records(batch.log)]
    about = (batch.batch, batch.t, batch.rules, batch.data)
    return fcall("commit", keys, batch.epoch, *batch.expected, *about, now_s, channel(batch.log, db))


def committed(reply: Reply) -> CommitResult:
    """The answer to ``commit``."""
    match reply:
        case [library.OK, version]:
            return Ok(version)
        case [library.CONFLICT, version, batch]:
            return Conflict(version, batch)
        case [library.NEWER, rules]:
            return Newer(rules)
        case _:
            return Gone()


def read(log: str, after: int, limit: int) -> Request:
    """A page of ``Store.read``."""
    return fcall_ro("read", [meta(log), records(log)], after, min(limit, PAGE_RECORDS), PAGE_BYTES)


def page(reply: Reply, after: int) -> Tail | Gone:
    """The answer to ``read``: as many records as fit into a page."""
    if not reply:
        return Gone()
    version, batch, epoch, t, base, packed = reply
    return Tail(Tip(version, batch, epoch.decode(), t), base, tuple(_unpacked(packed, after + 1)))


def _unpacked(packed: bytes, version: int) -> Iterator[Record]:
    """The records of a page, which begins with this version; see ``read`` in ``redis_library``."""
    at = 0
    while at < len(packed):
        lengths = _LENGTHS.unpack_from(packed, at)
        at += _LENGTHS.size
        parts = []
        for length in lengths:
            parts.append(packed[at : at + length])
            at += length
        batch, t, rules, data = parts
        yield Record(version, batch, int(t), int(rules), data)
        version += 1


def pulse(log: str, t: int) -> Request:
    """See ``Store.pulse``."""
    return fcall("pulse", [meta(log)], t)


def tip(reply: Reply) -> Tip | Gone:
    """The answer to ``pulse``."""
    return Tip(reply[0], reply[1], reply[2].decode(), reply[3]) if reply else Gone()


def reopen(log: str, seen: Tip) -> Request:
    """See ``Store.reopen``."""
    return fcall("reopen", [meta(log)], seen.epoch, new_epoch())


def close(log: str, erase_at_s: float) -> Request:
    """See ``Store.close``."""
    return fcall("close", [meta(log)], repr(float(erase_at_s)))


def erase(log: str, freed: Sequence[bytes]) -> Request:
    """Remove the log; ``freed`` are the codes that do not stand for it any more."""
    return fcall("erase", [meta(log), records(log), codes(log)], *freed)


def claim(code: str, log: str, until_s: float, now_s: float) -> Request:
    """See ``Store.claim``. The server forgets the key long after its end: its clock may be wrong."""
    return fcall(
        "claim", [code_key(code)], log, repr(float(until_s)), repr(float(now_s)), _keep_ms(until_s, now_s)
    )


def note(code: str, log: str, until_s: float, now_s: float) -> Request:
    """Remember that this code may stand for the log, so that erasing the log finds it; before ``claim``."""
    return fcall("note", [codes(log)], code, _keep_ms(until_s, now_s))


def drop(code: str, log: str) -> Request:
    """Free the code if it stands for this log."""
    return fcall("drop", [code_key(code)], log)


def _keep_ms(until_s: float, now_s: float) -> int:
    left = until_s - now_s if math.isfinite(until_s) else _LONGEST_S
    return int(1000 * (_KEEP_S + min(max(left, 0), _LONGEST_S)))
