"""One programme with every kind of question, played over real sockets in every family mode on both stores."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from game.play import choice, options, several, truefalse
from gateway.serving import Running, Screen, running, until
from home_quiz.bots.guesses import guess
from home_quiz.content.presets import presets
from home_quiz.game.families import MODES
from home_quiz.game.kinds import KINDS
from home_quiz.game.kinds.duel import DuelAsk, DuelKey
from home_quiz.game.kinds.mappin import MapPinAsk, MapPinKey
from home_quiz.game.kinds.mostsaid import MostSaidAsk, MostSaidKey
from home_quiz.game.kinds.number import NumberAsk, NumberKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.order import OrderAsk, OrderKey
from home_quiz.game.kinds.pairs import PairsAsk, PairsKey
from home_quiz.game.kinds.picpin import PicPinAsk, PicPinKey, Spot
from home_quiz.game.kinds.picreveal import PicRevealAsk, PicRevealKey
from home_quiz.game.kinds.poll import PollAsk, PollKey
from home_quiz.game.kinds.typed import TypedAsk, TypedKey
from home_quiz.game.kinds.whoami import WhoAmIAsk, WhoAmIKey
from home_quiz.game.pictures import Picture
from home_quiz.game.programme import Programme, Question, Round, Rules
from home_quiz.rescoring import rescore
from home_quiz.store.contract import Tail
from servers.valkey import Server as Valkey

FOUR = options("Ludza", "Rokiškis", "Jēkabpils", "Zilupe")
DRAWING = Picture("0" * 64, 640, 420)
SPOTS = (Spot("a", {"*": "roof"}, 250, 500, 400, 400), Spot("b", {"*": "door"}, 750, 500, 400, 400))
THREE = tuple(Option(str(n), {"*": word}) for n, word in enumerate(("lake", "spring", "river"), 1))
CLUES = tuple({"*": f"clue {number}"} for number in (1, 2, 3))


@dataclass(frozen=True)
class Case:
    """A question, an answer that is right, one that is wrong, and points for the first in a calm game."""

    question: Question
    right: dict[str, Any]
    wrong: dict[str, Any]
    worth: int = 1000


def case(ask: Any, key: Any, right: dict[str, Any], wrong: dict[str, Any], worth: int = 1000) -> Case:
    """A case of one of the kinds that have no helper of their own."""
    return Case(choice(ask=ask, key=key, seconds=60), right, wrong, worth)


CASES = {
    "choice": Case(choice("b", seconds=60), {"pick": "b"}, {"pick": "a"}),
    "duel": case(DuelAsk(FOUR, 60_000), DuelKey("b"), {"pick": "b"}, {"pick": "a"}),
    "several": Case(several(("a", "c"), seconds=60), {"picks": ["a", "c"]}, {"picks": ["b"]}),
    "truefalse": Case(truefalse(False, seconds=60), {"pick": False}, {"pick": True}),
    "typed": case(TypedAsk(), TypedKey({"*": ("Ludza",)}), {"text": "Luzda"}, {"text": "Rēzekne"}),
    "number": case(NumberAsk(1700, 1900), NumberKey(1777, 2, 50), {"value": 1778}, {"value": 1900}),
    "order": case(OrderAsk(FOUR), OrderKey(tuple("cadb")), {"order": list("cadb")}, {"order": list("bdac")}),
    "pairs": case(
        PairsAsk(FOUR[:3], THREE), PairsKey(tuple("312")), {"pairs": list("312")}, {"pairs": list("123")}
    ),
    "mappin": case(
        MapPinAsk(10, 80), MapPinKey(56.546, 27.721), {"lat": 56.5, "lon": 27.7}, {"lat": 55.0, "lon": 22.0}
    ),
    "whoami": case(
        WhoAmIAsk(CLUES, (20_000, 40_000), 60_000, FOUR), WhoAmIKey("c"), {"pick": "c"}, {"pick": "a"}
    ),
    "picpin": case(PicPinAsk(DRAWING, SPOTS), PicPinKey(("b",)), {"x": 560, "y": 690}, {"x": 540, "y": 500}),
    "picreveal": case(
        PicRevealAsk(DRAWING, ("1" * 64, "2" * 64), (20_000, 40_000), 60_000, FOUR),
        PicRevealKey("d"),
        {"pick": "d"},
        {"pick": "b"},
    ),
    "mostsaid": case(MostSaidAsk(FOUR), MostSaidKey(), {"pick": "a"}, {"pick": "b"}),
    "poll": case(PollAsk(FOUR), PollKey(), {"pick": "a"}, {"pick": "b"}, worth=0),
}
WORTH = sum(one.worth for one in CASES.values())
DUEL = CASES["duel"].worth
"""Only one family wins it: here the larger one, whole in every mode."""
POINTS = {
    # Of the larger family one phone is always wrong where every phone answers for itself: the mean is half.
    "everyone": ((WORTH - DUEL) // 2 + DUEL, WORTH - DUEL),
    "together": (WORTH, WORTH - DUEL),
    "relay": (WORTH, WORTH - DUEL),
    "captain": (WORTH, WORTH - DUEL),
}


@pytest.fixture(params=["sqlite", pytest.param("valkey", marks=pytest.mark.needs("valkey"))])
async def run(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    if request.param == "sqlite":
        async with running(tmp_path / "data", monkeypatch, tmp_path / "screens") as instance:
            yield instance
        return
    with Valkey(tmp_path / "valkey") as valkey:
        url = valkey.url
        async with running(tmp_path / "data", monkeypatch, tmp_path / "screens", redis_url=url) as instance:
            yield instance


class Party:
    """A host, a family of two phones and a family of one, in the lobby of a game with every kind."""

    def __init__(self, run: Running, code: str, host: Screen, phones: list[Screen]) -> None:
        self.run = run
        self.code = code
        self.host = host
        self.phones = phones

    @classmethod
    async def gather(cls, run: Running, family: str, joker: bool = False) -> Party:
        """Everybody is here and the first question is open."""
        rules: Rules = msgspec.structs.replace(
            presets()["calm"], family=family, joker=joker, standings_every=0
        )
        asked = tuple(msgspec.structs.replace(one.question, id=kind) for kind, one in CASES.items())
        code = await run.game(Programme((Round({"*": "all"}, asked),), rules))
        host = await Screen.open(run, "host", room=code)
        phones = [await Screen.open(run, room=code) for _ in range(3)]
        await phones[0].found("Eži")
        await phones[1].command("join", team=phones[0].own["team"])
        await phones[2].found("Lapsas", crest="owl")
        party = cls(run, code, host, phones)
        await host.forward("start")
        if joker:
            assert (await phones[0].command("joker"))["t"] == "ack"
        await host.forward()
        return party

    async def on(self, index: int) -> None:
        """From a reveal to the next question, or the podium."""
        await self.host.phase("reveal", index)
        await self.host.forward()

    async def points(self) -> list[int]:
        """Points of both families on the podium; the second scorer has the same from the log."""
        await self.host.phase("podium")
        told = {row["team"]: row["points"] for row in self.host.stage["rows"]}
        assert rescore(await self._log()) == told
        return [told["t1"], told["t2"]]

    async def _log(self) -> list[dict[str, Any]]:
        driver = self.run.home.gateway.driver
        tail = await driver.store.read(self.run.home.games.log_of("home", self.code), 0)
        assert isinstance(tail, Tail)
        return [event for record in tail.records for event in msgspec.msgpack.decode(record.data)]


def test_no_kind_is_forgotten() -> None:
    assert set(CASES) == set(KINDS)
    assert set(POINTS) == set(MODES)


async def duelled(party: Party, index: int, family: str, right: dict[str, Any]) -> None:
    """The larger family presses by the phone whose turn it is, and says what is right."""
    one, two, alone = party.phones
    who = two if family == "relay" and index % 2 else one
    assert (await alone.answer(index, **right))["code"] == "answer/not_your_turn"
    assert (await who.command("buzz", question=index))["t"] == "ack"
    await until(lambda: who.own.get("buzz") == "floor")
    assert (await alone.command("buzz", question=index))["code"] == "buzz/taken"
    assert (await who.answer(index, **right))["t"] == "ack"


async def by_hand(run: Running, family: str) -> list[int]:
    """Play right and wrong answers; points of both families."""
    party = await Party.gather(run, family, joker=family == "relay")
    one, two, alone = party.phones
    for index, (kind, asked) in enumerate(CASES.items()):
        for phone in party.phones:
            await phone.phase("open", index)
        right, wrong = {"kind": kind, **asked.right}, {"kind": kind, **asked.wrong}
        if kind == "duel":
            await duelled(party, index, family, right)
        elif family in ("relay", "captain"):
            answers = [await phone.answer(index, **right) for phone in (one, two)]
            turn = index % 2 if family == "relay" else 0
            assert [reply["t"] for reply in answers] == (["ack", "refused"], ["refused", "ack"])[turn]
            assert answers[1 - turn]["code"] == "answer/not_your_turn"
        else:
            assert (await one.answer(index, **right))["t"] == "ack"
            said = wrong if family == "everyone" else right
            assert (await two.answer(index, **said))["t"] == "ack"
        if kind != "duel":
            assert (await alone.answer(index, **right))["t"] == "ack"
        await party.on(index)
    return await party.points()


async def at_random(run: Running, family: str) -> list[int]:
    """Play whatever bots think of, also twice, and by phones whose turn it is not."""
    party = await Party.gather(run, family)
    rng = Random(family)
    for index in range(len(CASES)):
        for phone in party.phones:
            await phone.phase("open", index)
        for phone in party.phones:
            if phone.own.get("buzz"):
                await phone.command("buzz", question=index)
            for _ in range(rng.randint(1, 2)):
                await phone.answer(index, **guess(phone.stage["question"]["ask"], rng))
        await party.host.control("close")
        await party.on(index)
    return await party.points()


async def test_points_by_hand_and_at_random(run: Running) -> None:
    """All games at once: each waits a little for last answers after each question."""
    games = [(play, family) for play in (by_hand, at_random) for family in POINTS]
    points = await asyncio.gather(*(play(run, family) for play, family in games))
    expected = {
        **POINTS,
        "relay": (WORTH + CASES["choice"].worth, WORTH - DUEL),
    }  # its first family played a joker
    for (play, family), told in zip(games, points, strict=True):
        if play is by_hand:
            assert (family, tuple(told)) == (family, expected[family])
        else:
            assert all(0 <= one <= WORTH for one in told)
