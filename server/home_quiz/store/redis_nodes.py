"""One server, or the primaries of a cluster: every request goes to the server that has its key.

In a cluster a request may meet a slot that has moved (MOVED), is moving (ASK, TRYAGAIN), or a server that has
forgotten our functions. In all these cases it was not carried out, so it is sent again, within its time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any, NamedTuple

from redis import exceptions
from redis.crc import key_slot

from home_quiz.errors import StoreError
from home_quiz.store import redis_library as library
from home_quiz.store import redis_trouble as trouble
from home_quiz.store.redis_line import ANSWER_S, Command, Line, Reply
from home_quiz.store.redis_url import Address, Target

TRY_AGAIN_S = 0.02
QUICK_TURNS = 3
"""So often a request is sent on at once, then with pauses: servers may disagree for a while."""


class Request(NamedTuple):
    """A command and the key that says where it belongs."""

    key: str
    command: Command


def fcall(name: str, keys: Sequence[str], *args: str | bytes | int) -> Request:
    """A call of one of our functions."""
    return Request(keys[0], ("FCALL", library.function(name), len(keys), *keys, *args))


def fcall_ro(name: str, keys: Sequence[str], *args: str | bytes | int) -> Request:
    """A call of one of our functions that writes nothing."""
    return Request(keys[0], ("FCALL_RO", library.function(name), len(keys), *keys, *args))


class _Errand:
    """A request on its way: its place in the answer, and where it was sent on to."""

    def __init__(self, place: int, request: Request) -> None:
        self.place = place
        self.request = request
        self.slot = _slot(request.key)
        self.asking: Address | None = None
        self.where: Address
        self.reply: Reply = None

    @property
    def commands(self) -> list[Command]:
        return [("ASKING",), self.request.command] if self.asking else [self.request.command]


class Nodes:
    """The server or servers behind an address. Two lines go to each, so that a long log stops no commit."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.cluster = False
        self._lines: dict[tuple[Address, bool], Line] = {}
        self._slots: dict[int, Address] = {}
        self._known: list[Address] = [target.address]
        self._stale = False
        self._finding: asyncio.Task[None] | None = None

    @property
    def primaries(self) -> list[Address]:
        """The servers that hold slots, as far as is known; the one server if there is no cluster."""
        return list(dict.fromkeys(self._slots.values())) if self.cluster else [self.target.address]

    async def ask(
        self, requests: Sequence[Request], *, bulk: bool = False, allow_s: float = ANSWER_S
    ) -> list[Reply]:
        """The answers in the same order, each server asked once and all at the same time.

        ``bulk`` takes the second line. Raises ``StoreError`` if one of them failed; the others may have
        happened.
        """
        replies: list[Reply] = [None] * len(requests)
        errands = [_Errand(place, request) for place, request in enumerate(requests)]
        loop = asyncio.get_running_loop()
        end = loop.time() + allow_s
        turns = 0
        while errands := await self._round(errands, replies, bulk, allow_s):
            turns += 1
            if loop.time() > end:
                raise trouble.unsettled(str(self.target.address))
            if turns > QUICK_TURNS or any(_to_wait_for(errand.reply) for errand in errands):
                await asyncio.sleep(TRY_AGAIN_S)
        return replies

    async def ask_one(self, request: Request, *, bulk: bool = False, allow_s: float = ANSWER_S) -> Reply:
        """The answer to one request."""
        return (await self.ask([request], bulk=bulk, allow_s=allow_s))[0]

    async def ask_server(
        self, where: Address, commands: Sequence[Command], *, bulk: bool = True, allow_s: float = ANSWER_S
    ) -> list[Reply]:
        """Commands for this very server, whatever its keys. Raises the first that failed, too."""
        try:
            replies = await self._line(where, bulk).ask(commands, allow_s)
            if any(_forgot(reply) for reply in replies):
                await self.load(where)
                replies = await self._line(where, bulk).ask(commands, allow_s)
        except StoreError:
            self.doubt()
            raise
        for reply in replies:
            if isinstance(reply, exceptions.RedisError):
                raise trouble.from_reply(reply, str(where))
        return replies

    async def load(self, where: Address) -> None:
        """Give the server our functions; one that has them keeps them."""
        (reply,) = await self._line(where, False).ask([("FUNCTION", "LOAD", library.CODE)])
        if isinstance(reply, exceptions.RedisError) and "already exists" not in str(reply):
            raise trouble.from_loading(reply, str(where))

    async def where(self, key: str) -> Address:
        """The server that has this key."""
        await self.settle()
        return self._home(_slot(key))

    def moved(self, key: str, reply: Reply) -> bool:
        """Note where the slot of this key is now, if that is what the server says."""
        if not (self.cluster and isinstance(reply, exceptions.MovedError)):
            return False
        slot = _slot(key)
        before = self._slots.get(slot, self.target.address)
        self._slots[slot] = Address(reply.host or before.host, reply.port)
        return True

    def doubt(self) -> None:
        """What is known about the cluster may be wrong: ask again before the next request."""
        self._stale = self.cluster

    async def find_cluster(self) -> None:
        """Learn who has which slots, from the first server that knows. Raises ``StoreError``."""
        if self._finding is None:
            self._finding = asyncio.create_task(self._find())
            self._finding.add_done_callback(self._found)
        try:
            await asyncio.shield(self._finding)
        except StoreError as error:
            raise type(error)(str(error)) from None

    async def aclose(self) -> None:
        """Let go of all connections."""
        await asyncio.gather(*(line.aclose() for line in self._lines.values()))

    # one round of errands

    async def _round(
        self, errands: list[_Errand], replies: list[Reply], bulk: bool, allow_s: float
    ) -> list[_Errand]:
        """Send all, sort the answers in; those that have to be sent again."""
        await self.settle()
        groups: dict[Address, list[_Errand]] = {}
        for errand in errands:
            errand.where = errand.asking or self._home(errand.slot)
            groups.setdefault(errand.where, []).append(errand)
        await _all(self._send(where, group, bulk, allow_s) for where, group in groups.items())
        again = [errand for errand in errands if self._to_send_again(errand)]
        for errand in errands:
            if errand not in again and isinstance(errand.reply, exceptions.RedisError):
                raise trouble.from_reply(errand.reply, str(errand.where))
            replies[errand.place] = errand.reply
        await _all(self.load(where) for where in {errand.where for errand in again if _forgot(errand.reply)})
        return again

    async def _send(self, where: Address, group: list[_Errand], bulk: bool, allow_s: float) -> None:
        commands = [command for errand in group for command in errand.commands]
        try:
            replies = iter(await self._line(where, bulk).ask(commands, allow_s))
        except StoreError:
            self.doubt()
            raise
        for errand in group:
            for _ in errand.commands:
                errand.reply = next(replies)

    def _to_send_again(self, errand: _Errand) -> bool:
        """Whether it was not carried out but may be; a new place to send it to is noted."""
        reply = errand.reply
        if _forgot(reply):
            return True
        if not self.cluster:
            return False
        if self.moved(errand.request.key, reply):
            errand.asking = None
            return True
        if isinstance(reply, exceptions.AskError):
            errand.asking = Address(reply.host or errand.where.host, reply.port)
            return True
        return _to_wait_for(reply)

    # who is where

    def _line(self, where: Address, bulk: bool) -> Line:
        line = self._lines.get((where, bulk))
        if line is None:
            line = Line(lambda: self.target.connection(where), str(where))
            self._lines[where, bulk] = line
        return line

    def _home(self, slot: int) -> Address:
        if not self.cluster:
            return self.target.address
        if slot not in self._slots:
            self.doubt()
            raise trouble.unsettled(str(self.target.address))
        return self._slots[slot]

    async def settle(self) -> None:
        """Learn anew who has which slots if there is doubt. Raises ``StoreError``."""
        if self._stale:
            await self.find_cluster()

    async def _find(self) -> None:
        asked = dict.fromkeys([*self.primaries, *self._known])
        tasks = [asyncio.create_task(self._slots_at(where)) for where in asked]
        failed: StoreError | None = None
        try:
            for answer in asyncio.as_completed(tasks):
                try:
                    where, slots = await answer
                except StoreError as error:
                    failed = error
                else:
                    return self._learn(where, slots)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if failed is not None:
            raise failed

    async def _slots_at(self, where: Address) -> tuple[Address, list[Reply]]:
        (reply,) = await self._line(where, True).ask([("CLUSTER", "SLOTS")])
        if isinstance(reply, exceptions.RedisError):
            raise trouble.from_reply(reply, str(where))
        return where, reply

    def _learn(self, teller: Address, ranges: list[Reply]) -> None:
        self._slots = {}
        for first, last, (host, port, *_), *_ in ranges:
            where = Address((host or b"").decode() or teller.host, port)
            self._slots |= dict.fromkeys(range(first, last + 1), where)
            if where not in self._known:
                self._known.append(where)
        self.cluster, self._stale = True, False

    def _found(self, task: asyncio.Task[None]) -> None:
        self._finding = None
        if not task.cancelled():
            task.exception()  # those who waited have it


async def _all(works: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do all at once to their ends, then raise what the first of them raised."""
    for result in await asyncio.gather(*works, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result


def _to_wait_for(reply: Reply) -> bool:
    return isinstance(reply, exceptions.TryAgainError)


def _slot(key: str) -> int:
    return key_slot(key.encode("utf-8", "surrogatepass"))


def _forgot(reply: Reply) -> bool:
    return isinstance(reply, exceptions.ResponseError) and "Function not found" in str(reply)
