"""Before its reveal no byte that a phone gets depends on the right answer: two runs, compared byte by byte.

Two games that differ only in one question's key are played by the same script, with the same tokens, command
ids, seeds and clock. Everything a phone is sent, and everything it fetches over HTTP, is recorded.
"""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from gateway import serving
from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.game.kinds import KeyUnion
from home_quiz.game.kinds.choice import ChoiceKey
from home_quiz.game.kinds.several import SeveralKey
from home_quiz.game.kinds.truefalse import TrueFalseKey
from home_quiz.game.phases import LAST_ANSWERS
from home_quiz.game.programme import Programme
from home_quiz.web import app, pages

OTHER_KEYS: tuple[KeyUnion, ...] = (ChoiceKey("d"), SeveralKey(("b", "c")), TrueFalseKey(True))
ANSWERS: tuple[Callable[[Random], dict[str, Any]], ...] = (
    lambda rng: {"kind": "choice", "pick": rng.choice("abcd")},
    lambda rng: {"kind": "several", "picks": rng.sample("abcd", rng.randint(1, 3))},
    lambda rng: {"kind": "truefalse", "pick": rng.random() < 0.5},
)
FETCHED = ("/", "/g/{code}", "/api/hall", "/assets/player/player-1a2b.js", "/assets/player/a-1.css")
PICTURES = (
    "/qr/join.svg",
    "/qr/house.svg?number=1234",
    "/healthz",
    "/api/games",
    "/api/packs/ludza",
    "/nothing",
)
MAKES_LATE = 2 * LAST_ANSWERS + 100
"""Ms after which every closed question is revealed, and a little."""


class Run:
    """What the phones of one game got up to each moment, and where each question's reveal lies in it."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.marks: list[int] = []

    def before_reveal(self, index: int) -> list[tuple[str, str]]:
        """Everything up to the reveal of this question."""
        return self.heard[: self.marks[index]]


class Clock:
    """A monotonic clock in ms that stands until it is told to go on."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


def with_key(programme: Programme, index: int, key: KeyUnion) -> Programme:
    """The same programme, but for one key."""
    part = programme.rounds[0]
    changed = [replace(q, key=key) if n == index else q for n, q in enumerate(part.questions)]
    return replace(programme, rounds=(replace(part, questions=tuple(changed)),))


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Clock]:
    """Makes everything that is left to chance or to the clock the same in each run."""

    def settle(seed: int) -> Clock:
        rng, clock = Random(seed), Clock()
        for module in ("driver", "gateway"):
            monkeypatch.setattr(f"home_quiz.gateway.{module}.mono_ms", clock)
        monkeypatch.setattr(pages, "time", SimpleNamespace(time=lambda: 1_800_000_000))
        monkeypatch.setattr(app, "SWEEP_EVERY", 3600.0)
        monkeypatch.setattr(secrets, "token_hex", lambda size=32: rng.randbytes(size).hex())
        monkeypatch.setattr(secrets, "randbelow", rng.randrange)
        monkeypatch.setattr(secrets, "choice", rng.choice)
        return clock

    return settle


async def play(run: Running, clock: Clock, programme: Programme, seed: int, last: int) -> Run:
    """The script: phones join, reload and answer, and fetch what a phone may fetch, to a last reveal."""
    rng, result = Random(seed), Run()
    code = await run.game(programme)
    ids = (f"command-{number:012}" for number in itertools.count())
    host = await Screen.open(run, "host")
    phones = [
        await Screen.open(run, lang=rng.choice(("lv", "lt", "en")), token=f"phone-{number}-" + "0" * 20)
        for number in range(3)
    ]

    def gather() -> None:
        for number, phone in enumerate(phones):
            result.heard += [(f"phone {number}", raw) for raw in phone.raw]
            phone.raw.clear()

    async def settle() -> None:
        version = _position(run)
        await until(lambda: all(p.stage["stamp"]["step"] == version[1] for p in (host, *phones)))
        await until(lambda: all(not p.own or p.own["stamp"]["step"] >= p.stage["own_from"] for p in phones))
        for phone in phones:  # what was sent before the answer to this is here now
            known = len(phone.all)
            await phone.send(t="clock", sent=1)
            await until(lambda: any(m["t"] == "clock" for m in phone.all[known:]))  # noqa: B023
        gather()

    for number, phone in enumerate(phones[:2]):
        await phone.command("found", id=next(ids), name=f"Nams {number}", crest="fox", colour="red")
    await settle()
    await _control(host, "start", next(ids))
    await settle()
    await _control(host, "next", next(ids))
    for index in range(last + 1):
        await settle()
        await _fetch(run, code, result)
        for number in rng.sample(range(2), 2):
            if rng.random() < 0.3:
                await phones[number].aclose()
                result.heard += [(f"phone {number}", raw) for raw in phones[number].raw]
                phones[number] = await Screen.open(run, token=phones[number].token)
            reply = await phones[number].command(
                "answer", id=next(ids), question=index, answer=ANSWERS[index](rng)
            )
            assert reply["t"] == "ack", reply
        await host.phase("closed")
        await settle()
        await _fetch(run, code, result)
        result.marks.append(len(result.heard))
        clock.now += MAKES_LATE
        run.home.gateway.driver._wake()  # the driver's own timer still waits for the clock that stood
        await host.phase("reveal", index)
        await settle()
        await _fetch(run, code, result)
        while index < last and host.stage["phase"] != "open":
            await _control(host, "next", next(ids))
    gather()
    return result


async def _control(host: Screen, do: str, number: str) -> None:
    step = host.stage["stamp"]["step"]
    assert (await host.command("control", id=number, do=do, on=step))["t"] == "ack"
    await until(lambda: host.stage["stamp"]["step"] > step)


def _position(run: Running) -> tuple[int, int]:
    hall = run.home.gateway.hall("home")
    assert hall is not None
    state = run.home.gateway.room(hall.shown)
    assert state is not None
    return run.home.gateway.driver.position(hall.shown)[1], state.step


async def _fetch(run: Running, code: str, result: Run) -> None:
    for path in (*FETCHED, *PICTURES):
        answer = await run.phone_http.get(path.format(code=code), headers={"Accept-Encoding": "gzip"})
        headers = sorted((k, v) for k, v in answer.headers.items() if k != "date")
        result.heard.append((path, f"{answer.status_code} {headers} {answer.content!r}"))


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> None:
    """One port for both runs: a phone's pages speak of it."""
    chosen = serving.free_port()
    monkeypatch.setattr(serving, "free_port", lambda: chosen)


@pytest.mark.parametrize("seed", [1])
@pytest.mark.usefixtures("port")
async def test_what_phones_get_before_the_reveal_is_the_same_for_every_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: Callable[[int], Clock], seed: int
) -> None:
    programme = a_programme()
    lasts = [len(OTHER_KEYS) - 1, *range(len(OTHER_KEYS))]
    changed = [with_key(programme, index, key) for index, key in enumerate(OTHER_KEYS)]
    runs: list[Run] = []
    for number, variant in enumerate((programme, *changed)):
        clock = settled(seed)
        async with running(tmp_path / f"d{number}", monkeypatch, tmp_path / f"s{number}") as run:
            runs.append(await play(run, clock, variant, seed, lasts[number]))
    first, others = runs[0], runs[1:]
    for index, other in enumerate(others):
        assert other.marks[index] == first.marks[index]
        assert other.before_reveal(index) == first.before_reveal(index)
        assert other.heard != first.heard[: len(other.heard)], (
            "the reveal must differ, else this test sees nothing"
        )
