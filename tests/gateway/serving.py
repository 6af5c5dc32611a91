"""A whole server on loopback in the test's own loop, and screens that talk to it over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from home_quiz.config import Settings
from home_quiz.game.hall import HostLinkMade
from home_quiz.game.kinds.choice import ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.several import SeveralAsk, SeveralKey
from home_quiz.game.kinds.truefalse import TrueFalseAsk, TrueFalseKey
from home_quiz.game.programme import Programme, Question, Round, Rules
from home_quiz.gateway.connection import token_hash
from home_quiz.store.folder import make_folder
from home_quiz.web import pages, server
from home_quiz.web.app import Home

PATIENCE = 10.0
"""Seconds after which a condition that has not come is a failure."""
BUILT = (
    ("host_ui", "dist", ("display.ts", "host.ts", "helper.ts")),
    ("player_ui", "dist", ("player.ts", "in-app.css")),
    ("player_ui", "dist/explore", ("explore.ts",)),
    ("player_ui", "dist/station", ("station.ts",)),
)


def tiny_screens(folder: Path) -> Callable[[str], Path]:
    """Built screens of a few bytes, so that these tests need no front-end build."""
    for ui, built, entries in BUILT:
        dist, templates = folder / ui / built, folder / ui / "templates"
        dist.mkdir(parents=True)
        templates.mkdir(exist_ok=True)
        manifest = {
            entry: {"file": entry.replace(".ts", "-1a2b.js"), "css": ["a-1.css"]} for entry in entries
        }
        (dist / "manifest.json").write_text(json.dumps(manifest))
        (dist / "a-1.css").write_text("body{}" * 100)
        for entry in entries:
            (dist / entry.replace(".ts", "-1a2b.js")).write_text("export{}")
            html = '<html lang="{{ lang }}" data-room="{{ room }}"><title>{{ title }}</title>'
            html += "{{ script }}{{ styles }}"
            (templates / entry.replace(".ts", ".html")).write_text(html)
    return lambda name: folder / name


def text(words: str) -> dict[str, str]:
    """A text in three languages that can be told apart."""
    return {"lv": f"{words} (lv)", "lt": f"{words} (lt)", "en": f"{words} (en)"}


EVERYONE = Rules()
"""Every phone counts, and nobody has to hurry."""


def a_programme(rules: Rules = EVERYONE, seconds: int = 30) -> Programme:
    """Three questions, one of each kind; right are b, a+c and false."""
    options = tuple(Option(key, text(f"option {key}")) for key in "abcd")
    questions = (
        Question("q1", text("one"), ChoiceAsk(options), ChoiceKey("b"), fact=text("fact"), seconds=seconds),
        Question("q2", text("two"), SeveralAsk(options), SeveralKey(("a", "c")), seconds=seconds),
        Question("q3", text("three"), TrueFalseAsk(), TrueFalseKey(False), seconds=seconds),
    )
    return Programme((Round(text("a round"), questions),), rules)


class Running:
    """A server that runs: its address, its parts, its host token."""

    def __init__(self, home: Home, url: str, app: Any, instance: server.Leaving) -> None:
        self.home = home
        self.app = app
        self.server = instance
        self.url = url
        self.screens: list[Screen] = []
        self.phone_http = httpx.AsyncClient(base_url=url, verify=False)
        self.http = httpx.AsyncClient(
            base_url=url, headers={"Authorization": f"Bearer {home.host_token}"}, verify=False
        )

    async def game(self, programme: Programme | None = None, **wishes: Any) -> str:
        """Make a game that the hall shows; its code."""
        code = await self.home.games.make("home", programme or a_programme(), ("lv", "lt"), **wishes)
        await self.home.games.show("home", code)
        return code

    async def another_host_link(self) -> str:
        """The token of a further host link."""
        token = secrets.token_urlsafe(24)
        await self.home.games.set_hall("home", HostLinkMade(key=token_hash(token).hex()))
        return token


@contextlib.asynccontextmanager
async def running(
    data: Path, monkeypatch: pytest.MonkeyPatch, screens: Path, **settings: Any
) -> AsyncIterator[Running]:
    """Start a server on a free port, stop it at the end."""
    monkeypatch.setattr(pages, "asset_dir", tiny_screens(screens))
    make_folder(data)
    listening, bound = server.bind(Settings(data_dir=data, host="127.0.0.1", port=free_port(), **settings))
    home = Home(bound, secrets.token_urlsafe(24))
    await home.start()
    config = server.uvicorn_config(home)
    config.timeout_graceful_shutdown = 1
    instance = server.Leaving(config, home)
    task = asyncio.create_task(_serve(instance, listening))
    run = Running(home, f"http://127.0.0.1:{bound.port}", config.app, instance)
    try:
        await until(lambda: instance.started)
        yield run
    finally:
        await run.http.aclose()
        await run.phone_http.aclose()
        await asyncio.gather(*(screen.aclose() for screen in run.screens))
        instance.should_exit = True
        await task
        listening.close()


async def _serve(instance: uvicorn.Server, listening: Any) -> None:
    await instance._serve([listening])


def free_port() -> int:
    """A port that nobody uses now."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def until(condition: Callable[[], Any], patience: float = PATIENCE) -> None:
    """Wait until the condition holds; fail if it never does."""
    async with asyncio.timeout(patience):
        while not condition():  # noqa: ASYNC110 - conditions of many sorts, none of which has an event
            await asyncio.sleep(0.005)


class Screen:
    """A display, a host page or a phone: everything it was sent, and the newest of each part."""

    def __init__(self, socket: ClientConnection, token: str) -> None:
        self.socket = socket
        self.token = token
        self.all: list[dict[str, Any]] = []
        self.raw: list[str] = []
        self.stage: dict[str, Any] = {}
        self.own: dict[str, Any] = {}
        self.live: dict[str, Any] = {}
        self.closed: int | None = None
        self._reader = asyncio.create_task(self._read())

    @classmethod
    async def open(
        cls,
        run: Running,
        role: str = "player",
        lang: str = "lv",
        token: str = "",
        room: str = "",
        **more: Any,
    ) -> Screen:
        """Connect and say hello."""
        own = token or {"host": run.home.host_token, "player": secrets.token_hex(16)}.get(role, "")
        screen = await cls.dial(run, own)
        await screen.send(t="hello", role=role, lang=lang, token=own, room=room, **more)
        await until(lambda: screen.closed is not None or screen._greeted())
        return screen

    @classmethod
    async def dial(cls, run: Running, token: str = "", **options: Any) -> Screen:
        """Connect and say nothing yet."""
        address = run.url.replace("http", "ws") + "/ws"
        socket = await connect(address, **{"origin": Origin(run.url), "compression": None, **options})
        screen = cls(socket, token)
        run.screens.append(screen)
        return screen

    def _greeted(self) -> bool:
        """Whether the welcome has come, and the first view where there is a game."""
        welcome = self.last("welcome")
        return welcome is not None and (not welcome["room"] or bool(self.stage))

    async def send(self, **message: Any) -> None:
        """Send one message."""
        await self.socket.send(json.dumps(message))

    async def command(self, t: str, **fields: Any) -> dict[str, Any]:
        """Send a command and wait for its ack or refusal."""
        number = fields.pop("id", secrets.token_hex(11))
        known = len(self.all)
        await self.send(t=t, id=number, **fields)
        await until(lambda: self.closed is not None or self._answer(number, known) is not None)
        answer = self._answer(number, known)
        assert answer is not None, f"closed with {self.closed}"
        return answer

    async def found(self, name: str, **fields: Any) -> dict[str, Any]:
        """Build a house; a red one of foxes unless said otherwise."""
        return await self.command("found", **{"name": name, "crest": "fox", "colour": "red", **fields})

    async def answer(self, question: int, **answer: Any) -> dict[str, Any]:
        """Answer a question: ``kind`` and what was picked."""
        return await self.command("answer", question=question, answer=answer)

    async def hung_up(self) -> int:
        """Wait until the server has closed; the code."""
        await until(lambda: self.closed is not None)
        assert self.closed is not None
        return self.closed

    async def control(self, do: str, **fields: Any) -> dict[str, Any]:
        """A control on the step this screen sees."""
        on = fields.pop("on", self.stage["stamp"]["step"])
        return await self.command("control", do=do, on=on, **fields)

    async def phase(self, phase: str, index: int | None = None) -> None:
        """Wait until the stage shows this phase (of the question with this index)."""
        await until(
            lambda: (
                self.stage.get("phase") == phase
                and (index is None or self.stage["question"]["index"] == index)
            )
        )

    async def forward(self, do: str = "next") -> None:
        """A control that must be accepted; waits until this screen shows the next step."""
        step = self.stage["stamp"]["step"]
        reply = await self.control(do)
        assert reply["t"] == "ack", reply
        await until(lambda: self.stage["stamp"]["step"] > step)

    def last(self, t: str) -> dict[str, Any] | None:
        """The newest message of a type."""
        return next((message for message in reversed(self.all) if message["t"] == t), None)

    async def aclose(self) -> None:
        """Hang up."""
        await self.socket.close()
        await self._reader

    def _answer(self, number: str, after: int) -> dict[str, Any] | None:
        outcomes = (m for m in self.all[after:] if m["t"] in ("ack", "refused"))
        return next((m for m in outcomes if m.get("id") == number), None)

    async def _read(self) -> None:
        try:
            async for raw in self.socket:
                assert isinstance(raw, str)
                await self._hear(raw)
        except ConnectionClosed:
            pass
        self.closed = self.socket.close_code or 1006

    async def _hear(self, raw: str) -> None:
        message = json.loads(raw)
        if message["t"] == "beat":
            await self.send(t="beat", n=message["n"])
            return
        self.raw.append(raw)
        for part in ("stage", "own", "live"):
            if part in message and self._newer(part, message[part]):
                setattr(self, part, message[part])
        self.all.append(message)

    def _newer(self, part: str, value: dict[str, Any]) -> bool:
        known = getattr(self, part).get("stamp")
        stamp = value["stamp"]
        return known is None or known["epoch"] != stamp["epoch"] or known["version"] <= stamp["version"]
