"""Phones of families that play over real sockets: press once, twice, anew, or never; and the host's line."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import msgspec

from faults.history import Press
from faults.line import Line
from home_quiz.bots.guesses import guess

CRESTS = ("fox", "owl", "crane")


@dataclass(frozen=True)
class Habits:
    """How phones press. ``within``: seconds after the opening in which the first press falls."""

    within: float = 1.2
    twice: float = 0.1
    """Share of presses that are sent two times with one id."""
    anew: float = 0.2
    """Share of questions in which the phone changes its mind, with a new id."""
    never: float = 0.08
    """Share of phones that only watch, so that questions stay open."""
    times: int = 1
    """How often each phone changes its mind where it does (for measuring)."""


class House:
    """A family: its name, and its number once it stands."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.number = ""
        self.built = asyncio.Event()


class Phone(Line):
    """A phone of a family; ``first`` builds the house."""

    def __init__(
        self, url: str, room: str, rng: Random, name: str, house: House, habits: Habits, *, first: bool,
        foreign: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(url, room, rng, name, role="player", token=secrets.token_hex(16), foreign=foreign)
        self.house, self.first, self.habits = house, first, habits
        self.watches = rng.random() < habits.never
        self.seat = ""
        self._begun: set[int] = set()
        self._asked = False

    async def react(self, message: dict[str, Any]) -> None:
        match message["t"]:
            case "welcome":
                self.seat = message.get("seat", "") or self.seat
                if not self.seat and not self._asked:
                    self._asked = True
                    self.later(self._move_in())
            case "ack":
                self.seat = message.get("seat", "") or self.seat
            case "view":
                self._look(message)

    async def _move_in(self) -> None:
        if self.first:
            crest = self.rng.choice(CRESTS)
            self.command("found", name=self.house.name, crest=crest, colour="red", town="ludza")
            return
        await self.house.built.wait()
        self.command("join", number=self.house.number)

    def _look(self, view: dict[str, Any]) -> None:
        own = view.get("own")
        if own is not None:
            if own["name"] != self.house.name or self.seat not in ("", own["seat"]):
                self.notes.wrong.append(f"{self.notes.name} ({self.seat}) got {own['seat']} of {own['name']}")
            if self.first and not self.house.built.is_set():
                self.house.number = own["number"]
                self.house.built.set()
        question = self.stage.get("question")
        if self.stage.get("phase") != "open" or question is None or self.stage.get("paused"):
            return
        if question["index"] not in self._begun and self.seat and not self.watches:
            self._begun.add(question["index"])
            self.later(self._play(question))

    async def _play(self, question: dict[str, Any]) -> None:
        times = 1 + (self.habits.times if self.rng.random() < self.habits.anew else 0)
        if self.stage.get("final"):
            times = 1
        for _ in range(times):
            await asyncio.sleep(self.rng.uniform(0.02, self.habits.within))
            if not self.settled:
                continue  # the first press is still on its way
            self.press(question, twice=self.rng.random() < self.habits.twice)

    def press(self, question: dict[str, Any], twice: bool = False) -> Press:
        """Answer this question, somehow."""
        answer = guess(question["ask"], self.rng)
        press = self.command("answer", twice, question=question["index"], answer=answer)
        press.question, press.choice = question["index"], choice_of(answer)
        return press


class HostLine(Line):
    """The host's screen: it leads the game."""

    def press(self, do: str) -> Press:
        """A control on the step that this screen shows."""
        press = self.command("control", do=do, on=self.stage["stamp"]["step"])
        press.choice = do
        return press

    async def until(self, wanted: Callable[[], object], patience: float) -> bool:
        """Wait for a message after which the condition holds; False if it does not within ``patience`` s."""
        end = time.monotonic() + patience
        while not wanted():
            left = end - time.monotonic()
            if left <= 0:
                return False
            self.heard.clear()
            try:
                async with asyncio.timeout(min(left, 0.5)):
                    await self.heard.wait()
            except TimeoutError:
                continue
        return True


def choice_of(answer: dict[str, Any]) -> str:
    """An answer as history and judge compare it."""
    return msgspec.json.encode(answer, order="sorted").decode()
