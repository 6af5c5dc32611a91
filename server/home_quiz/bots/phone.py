"""One bot's phone: joins, waves, answers each question once, comes back when the line breaks."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from random import Random
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Origin

from home_quiz.bots.guesses import guess

TRIES = 5
"""How often a phone that was never let in tries to connect before it gives up."""


class House:
    """What the phones of one bot family share: its number, once the first of them has moved in."""

    def __init__(self) -> None:
        self.number = ""
        self.ready = asyncio.Event()


class Phone:
    """A phone of a bot family. ``first`` builds the house, the others move in."""

    def __init__(self, url: str, code: str, lang: str, house: House, *, first: bool, rng: Random) -> None:
        self._url = url
        self._code = code
        self._lang = lang
        self._house = house
        self._first = first
        self._rng = rng
        self._token = secrets.token_urlsafe(18)
        self._stage: dict[str, Any] = {}
        self._own: dict[str, Any] = {}
        self._joined = False
        self._answered: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.let_in = False
        self.acks = 0
        self.refused: list[str] = []

    async def play(self) -> None:
        """Play until the game has ended, or until it is clear that there is no such game or server."""
        try:
            await self._play()
        finally:
            for task in self._tasks:
                task.cancel()

    async def _play(self) -> None:
        tries = 0
        while self._stage.get("phase") != "ended" and (self.let_in or tries < TRIES):
            tries += 1
            try:
                async with connect(
                    self._socket_url(),
                    origin=Origin(self._url),
                    compression=None,
                    max_size=2**20,
                ) as socket:
                    await self._talk(socket)
            except (ConnectionClosed, OSError, WebSocketException, TimeoutError) as error:
                if isinstance(error, ConnectionClosed) and error.rcvd and error.rcvd.code >= 4500:
                    return
                await asyncio.sleep(self._rng.uniform(0.2, 1.5))

    def _socket_url(self) -> str:
        return self._url.replace("http", "ws", 1) + "/ws"

    async def _talk(self, socket: ClientConnection) -> None:
        await self._send(
            socket, t="hello", role="player", lang=self._lang, room=self._code, token=self._token
        )
        async for raw in socket:
            message = msgspec.json.decode(raw)
            await self._hear(socket, message)
            if self._stage.get("phase") == "ended":
                return

    async def _hear(self, socket: ClientConnection, message: dict[str, Any]) -> None:
        match message["t"]:
            case "beat":
                await self._send(socket, t="beat", n=message["n"])
            case "welcome":
                self.let_in = True
                self._joined = bool(message.get("seat"))
                if not self._joined:
                    self._later(self._join(socket))
            case "offered":
                offer = self._rng.choice(message["offers"])
                town = self._rng.choice(["ludza", "jekabpils", "rokiskis", "elsewhere", ""])
                await self._send(socket, t="found", id=secrets.token_hex(11), town=town, **offer)
            case "ack" if message.get("seat"):
                self._joined = True
            case "ack":
                self.acks += 1
            case "refused":
                self.refused.append(message["code"])
                if not self._joined and self._first:
                    await self._send(socket, t="offers", turn=self._rng.randrange(1000))
            case "view":
                await self._see(socket, message)

    async def _join(self, socket: ClientConnection) -> None:
        if self._first:
            await self._send(socket, t="offers", turn=self._rng.randrange(1000))
            return
        await self._house.ready.wait()
        await self._send(socket, t="join", id=secrets.token_hex(11), number=self._house.number)

    async def _see(self, socket: ClientConnection, view: dict[str, Any]) -> None:
        own = view.get("own")
        self._own = own or self._own
        if own is not None and self._first and not self._house.ready.is_set():
            self._house.number = own["number"]
            self._house.ready.set()
            await self._send(socket, t="wave")
        stage = view.get("stage")
        if stage is None:
            return
        self._stage = stage
        question = stage.get("question")
        if stage["phase"] == "open" and self._own.get("buzz"):
            self._later(self._duel(socket, question))
            return
        if stage["phase"] == "open" and not stage.get("paused") and question["index"] not in self._answered:
            self._answered.add(question["index"])
            self._later(self._answer(socket, question))

    async def _duel(self, socket: ClientConnection, question: dict[str, Any]) -> None:
        """Press, if it has something to say; answer, if it has the floor."""
        index = question["index"]
        if self._own["buzz"] == "free" and index not in self._answered:
            self._answered.add(index)
            await asyncio.sleep(self._rng.uniform(1.0, 6.0))
            await self._send(socket, t="buzz", id=secrets.token_hex(11), question=index)
        elif self._own["buzz"] == "floor":
            await asyncio.sleep(self._rng.uniform(0.5, 2.0))
            said = guess(question["ask"], self._rng)
            await self._send(socket, t="answer", id=secrets.token_hex(11), question=index, answer=said)

    async def _answer(self, socket: ClientConnection, question: dict[str, Any]) -> None:
        await asyncio.sleep(self._rng.uniform(1.0, max(2.0, min(9.0, question["seconds"] * 0.6))))
        if not self._own.get("plays", True) or self._own.get("decided"):
            return  # its family answers by another phone, or has answered
        picks = self._own.get("picks")  # where its family answers together, it agrees with who was first
        answer = picks[0]["answer"] if picks else guess(question["ask"], self._rng)
        await self._send(
            socket, t="answer", id=secrets.token_hex(11), question=question["index"], answer=answer
        )

    def _later(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(self._quietly(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @staticmethod
    async def _quietly(work: Any) -> None:
        with contextlib.suppress(ConnectionClosed):
            await work

    @staticmethod
    async def _send(socket: ClientConnection, **message: Any) -> None:
        await socket.send(msgspec.json.encode(message).decode())
