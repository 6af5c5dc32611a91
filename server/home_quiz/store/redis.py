"""The store for several workers: a Redis (7.0 or newer) or Valkey server, or a Cluster of them.

All that must be atomic is done by our functions inside the server (``redis_library``), one call per batch.
Notices travel by sharded channels (``redis_notices``); what they lose, ``pulse`` finds. Nothing is sent twice
that may have happened.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import re
import secrets
import time
from collections.abc import AsyncIterator, Callable, Sequence

from home_quiz.store import redis_calls as calls
from home_quiz.store import redis_library as library
from home_quiz.store import redis_trouble as trouble
from home_quiz.store.contract import (
    MAX_NUMBER,
    Batch,
    CommitResults,
    Created,
    Exists,
    First,
    Gone,
    Listed,
    Listing,
    LogNames,
    OnVersion,
    Tail,
    Tip,
    Tips,
    check_log,
)
from home_quiz.store.redis_line import ANSWER_S, Replies, Reply
from home_quiz.store.redis_nodes import Nodes, Request
from home_quiz.store.redis_notices import Notices
from home_quiz.store.redis_rewrite import Rewriting
from home_quiz.store.redis_scan import logs_with
from home_quiz.store.redis_start import begin
from home_quiz.store.redis_trouble import StoreRefused
from home_quiz.store.redis_url import Address, read_url

__all__ = ["RedisStore"]

BLOB_PART = 256 * 1024
_BYTES_PER_S = 500_000
"""A slow network: large things may take so much longer than ``ANSWER_S``."""

_READ_TRIES = 5
_HEX = re.compile(r"[0-9a-f]{64}")


class RedisStore:
    """``contract.Store`` on a server or Cluster. Make it with ``await RedisStore.open(url, on_version)``."""

    def __init__(self, nodes: Nodes, on_version: OnVersion, now_s: Callable[[], float]) -> None:
        self.identity = ""
        """The random name of the store; one that lost everything has another."""
        self.warnings: tuple[str, ...] = ()
        """What whoever starts the server must be told, a sentence or two each."""
        self._nodes = nodes
        self._db = nodes.target.db
        self._now_s = now_s
        self._closed = False
        self._at_work = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._rewriting = Rewriting(nodes)
        self._notices = Notices(nodes, lambda log: calls.channel(log, self._db), self._versions, on_version)

    @classmethod
    async def open(
        cls, url: str, on_version: OnVersion, now_s: Callable[[], float] = time.time
    ) -> RedisStore:
        """Connect to the server of this address, check its settings and give it our functions.

        ``now_s`` is the wall clock for codes and activity. Read ``warnings`` after. Raises ``ConfigError``
        for an address, a password or a setting of the server that must be changed, ``StoreError`` else.
        """
        nodes = Nodes(read_url(url))
        store = cls(nodes, on_version, now_s)
        try:
            store.identity, store.warnings = await begin(nodes, secrets.token_hex(8))
        except BaseException:
            await store.aclose()
            raise
        return store

    async def create(self, log: str, first: First) -> Created | Exists:
        """Make a log with its first record."""
        check_log(log)
        return calls.created(await self._one(calls.create(log, first, int(self._now_s()), self._db)))

    async def commit(self, batches: Sequence[Batch]) -> CommitResults:
        """Append each batch whose log still ends where it was decided; all of them in one pipeline."""
        now_s = int(self._now_s())
        for batch in batches:
            check_log(batch.log)
        replies = await self._many([calls.commit(batch, now_s, self._db) for batch in batches])
        return [calls.committed(reply) for reply in replies]

    async def read(self, log: str, after: int, limit: int | None = None) -> Tail | Gone:
        """The records above ``after`` with the tip of the same moment."""
        if after < 0 or (limit is not None and limit < 0):
            raise ValueError(f"after and limit are not negative: {after}, {limit}")
        async with self._work():
            for _ in range(_READ_TRIES):
                found = await self._read(log, after, MAX_NUMBER if limit is None else limit)
                if found is not None:
                    return found
        raise trouble.unsettled(str(self._nodes.target.address))

    async def _read(self, log: str, after: int, limit: int) -> Tail | Gone | None:
        """All pages up to the tip that the first one told; ``None`` if the log changed its past meanwhile."""
        first = await self._page(log, after, limit)
        if isinstance(first, Gone):
            return first
        found = list(first.records)
        while found and len(found) < limit and found[-1].version < first.tip.version:
            more = await self._page(log, found[-1].version, limit - len(found))
            if isinstance(more, Gone) or not more.records:
                return None
            if (more.tip.epoch, more.base) != (first.tip.epoch, found[-1].batch):
                return None
            found += more.records
        records = tuple(record for record in found if record.version <= first.tip.version)
        if records and records[-1].version == first.tip.version and records[-1].batch != first.tip.batch:
            return None
        return Tail(first.tip, first.base, records)

    async def _page(self, log: str, after: int, limit: int) -> Tail | Gone:
        request = calls.read(log, min(after, MAX_NUMBER), limit)
        allow_s = ANSWER_S + calls.PAGE_BYTES / _BYTES_PER_S
        return calls.page(await self._nodes.ask_one(request, bulk=True, allow_s=allow_s), after)

    async def pulse(self, times: Sequence[tuple[str, int]]) -> Tips:
        """Tell each log a room time, get the tips."""
        return [calls.tip(reply) for reply in await self._many([calls.pulse(*item) for item in times])]

    async def reopen(self, log: str, seen: Tip) -> str | Gone:
        """Give the log a new epoch if it still has the seen one."""
        epoch = await self._one(calls.reopen(log, seen))
        return Gone() if epoch is None else str(epoch.decode())

    async def watch(self, log: str) -> None:
        """Have ``on_version`` called after each batch of this log, by whichever worker.

        In effect when it returns; if the store is away, when that is back: then the version found is told.
        """
        if not self._closed:
            await self._notices.watch(log)

    async def unwatch(self, log: str) -> None:
        """Stop the notices of this log."""
        self._notices.unwatch(log)

    async def _versions(self, logs: Sequence[str]) -> dict[str, int]:
        wanted = [Request(calls.meta(log), ("HGET", calls.meta(log), "version")) for log in logs]
        replies = await self._nodes.ask(wanted, bulk=True)
        return {log: int(reply) for log, reply in zip(logs, replies, strict=True) if (reply or b"").isdigit()}

    async def claim(self, code: str, log: str, until_s: float) -> bool:
        """Let ``code`` stand for ``log`` until then."""
        check_log(log)
        async with self._work():
            now_s = self._now_s()
            await self._nodes.ask_one(calls.note(code, log, until_s, now_s))
            return bool(await self._nodes.ask_one(calls.claim(code, log, until_s, now_s)))

    async def find(self, code: str) -> str | None:
        """The log that ``code`` stands for now."""
        key = calls.code_key(code)
        log, until_s = await self._one(Request(key, ("HMGET", key, "log", "until_s")))
        return log.decode() if log is not None and float(until_s) > self._now_s() else None

    async def release(self, code: str) -> None:
        """Make the code free again."""
        key = calls.code_key(code)
        await self._one(Request(key, ("DEL", key)))

    async def list(self, prefix: str) -> Listing:
        """The logs whose names begin so. One that a cluster moves just now may be missing."""
        async with self._work():
            found = await logs_with(self._nodes, prefix, ("active_s", "version"))
        return [
            Listed(log, int(active_s), int(version)) for log, (active_s, version) in sorted(found.items())
        ]

    async def close(self, log: str, erase_at_s: float) -> None:
        """Note when the log is to be erased."""
        await self._one(calls.close(log, erase_at_s))

    async def due(self, now_s: float) -> LogNames:
        """The logs whose time to be erased has come. One that a cluster moves just now may be missing."""
        async with self._work():
            found = await logs_with(self._nodes, "", ("erase_at_s",))
        ends = [(float(at), log) for log, (at,) in found.items() if at is not None]
        return [log for at, log in sorted(ends) if at <= now_s]

    async def erase(self, log: str) -> None:
        """Remove the log, its records and its codes; soon the server's file is written anew without them."""
        async with self._work():
            key = calls.codes(log)
            claimed = await self._nodes.ask_one(Request(key, ("SMEMBERS", key)))
            await self._nodes.ask(
                [calls.drop(code.decode("utf-8", "surrogatepass"), log) for code in claimed]
            )
            await self._nodes.ask_one(calls.erase(log, claimed))
        self._rewriting.owe()

    async def put_blob(self, data: bytes) -> str:
        """Keep these bytes; their SHA-256 in hex is their name."""
        name = hashlib.sha256(data).hexdigest()
        key = calls.blob_key(name)
        async with self._work():
            if not await self._nodes.ask_one(Request(key, ("EXISTS", key)), bulk=True):
                allow_s = ANSWER_S + len(data) / _BYTES_PER_S
                await self._nodes.ask_one(Request(key, ("SET", key, data, "NX")), bulk=True, allow_s=allow_s)
        return name

    async def get_blob(self, name: str) -> bytes | None:
        """The bytes of this SHA-256, fetched in parts."""
        if not _HEX.fullmatch(name):
            return None
        key = calls.blob_key(name)
        async with self._work():
            if not await self._nodes.ask_one(Request(key, ("EXISTS", key)), bulk=True):
                return None
            data = b""
            while True:
                part = Request(key, ("GETRANGE", key, len(data), len(data) + BLOB_PART - 1))
                got: bytes = await self._nodes.ask_one(
                    part, bulk=True, allow_s=ANSWER_S + BLOB_PART / _BYTES_PER_S
                )
                data += got
                if len(got) < BLOB_PART:
                    return data

    async def ping(self) -> None:
        """Return if every server could take a batch now: it answers, may write and has the memory for it."""
        async with self._work():
            await self._nodes.settle()
            await asyncio.gather(*(self._ready(where) for where in self._nodes.primaries))

    async def _ready(self, where: Address) -> None:
        await self._nodes.ask_server(where, [("FCALL", library.function("ready"), 0)], bulk=False)
        if self._nodes.cluster:
            with contextlib.suppress(StoreRefused):  # this user may not ask: the batch will tell
                (state,) = await self._nodes.ask_server(where, [("CLUSTER", "INFO")], bulk=False)
                if b"cluster_state:ok" not in state:
                    raise trouble.unsettled(str(where))

    async def aclose(self) -> None:
        """Finish what was asked and let go of all connections."""
        self._closed = True
        await self._idle.wait()
        await self._rewriting.aclose()
        await self._notices.aclose()
        await self._nodes.aclose()

    async def _one(self, request: Request) -> Reply:
        return (await self._many([request]))[0]

    async def _many(self, requests: Sequence[Request]) -> Replies:
        async with self._work():
            return await self._nodes.ask(requests)

    @contextlib.asynccontextmanager
    async def _work(self) -> AsyncIterator[None]:
        """A call that ``aclose`` waits for; none begins after it."""
        if self._closed:
            raise trouble.closed()
        self._at_work += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._at_work -= 1
            if self._at_work == 0:
                self._idle.set()
