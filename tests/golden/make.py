"""Plays a whole short game and writes it down: run once for each release, the files then stay as they are.

    PYTHONPATH=server:tests python tests/golden/make.py NAME

makes NAME.log (the records of the room, msgpack: a list of the data of each) and NAME.json (what it must fold
to) in this folder. An existing file is never overwritten: stored logs must fold to the same table for ever.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import msgspec
from msgspec.structs import replace

from game.play import Game, choice, nearest, options, several, truefalse
from home_quiz.game import commands as c
from home_quiz.game.evolve import fold
from home_quiz.game.kinds.duel import DuelAnswer, DuelAsk, DuelKey
from home_quiz.game.kinds.mappin import MapPinAnswer, MapPinAsk, MapPinKey
from home_quiz.game.kinds.mostsaid import MostSaidAnswer, MostSaidAsk, MostSaidKey
from home_quiz.game.kinds.number import NumberAnswer, NumberAsk, NumberKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.order import OrderAnswer, OrderAsk, OrderKey
from home_quiz.game.kinds.pairs import PairsAnswer, PairsAsk, PairsKey
from home_quiz.game.kinds.picpin import PicPinAnswer, PicPinAsk, PicPinKey, Spot
from home_quiz.game.kinds.picreveal import PicRevealAnswer, PicRevealAsk, PicRevealKey
from home_quiz.game.kinds.poll import PollAnswer, PollAsk, PollKey
from home_quiz.game.kinds.typed import TypedAnswer, TypedAsk, TypedKey
from home_quiz.game.kinds.whoami import WhoAmIAnswer, WhoAmIAsk, WhoAmIKey
from home_quiz.game.pictures import Picture
from home_quiz.game.programme import PlaceCard, Programme, Pronunciation, Round, Rules
from home_quiz.game.tables import totals
from home_quiz.game.tiebreak import places
from home_quiz.room.record import decode_events, encode_events

FOLDER = Path(__file__).parent


def programme() -> Programme:
    """Three rounds with every kind, weights, facts and a place; captains, jokers, talk."""
    place = PlaceCard("pils", "castle", {"lv": "Ludzas pilsdrupas"}, "Ludza", 56.545, 27.717)
    place = replace(place, say=(Pronunciation("Ludza", {"lt": "LU-dza"}),))
    first = (
        choice("b", fact={"lv": "Zināji?", "en": "Did you know?"}, place=place, source=("Novada muzejs",)),
        several(("a", "c"), weight=2),
    )
    second = (truefalse(False), choice("d", seconds=30))
    four = options("Ludza", "Rokiškis", "Jēkabpils", "Zilupe")
    waters = tuple(Option(number, {"lv": f"{number}. ezers"}) for number in "123")
    clues = tuple({"lv": f"{number}. mājiens"} for number in (1, 2, 3))
    drawing = Picture("5" * 64, 640, 420, {"lv": "Sēta"}, "HOME")
    spots = (Spot("a", {"lv": "Durvis"}, 250, 500, 300, 400), Spot("b", {"lv": "Jumts"}, 750, 200, 300, 200))
    third = (
        choice(ask=MostSaidAsk(four), key=MostSaidKey()),
        choice(ask=PollAsk(), key=PollKey()),
        choice(ask=WhoAmIAsk(clues, (5000, 10_000), 20_000, four), key=WhoAmIKey("c")),
        choice(ask=TypedAsk(), key=TypedKey({"*": ("Ludza",), "lt": ("Ludza", "Liudza")})),
        choice(ask=NumberAsk(1700, 1900), key=NumberKey(1777, 2, 50)),
        choice(ask=NumberAsk(0, 100, 5, 10), key=NumberKey(35, 0, 20, nearest=True)),
        choice(ask=MapPinAsk(10, 80), key=MapPinKey(56.546, 27.721)),
        choice(ask=OrderAsk(four), key=OrderKey(("c", "a", "d", "b"))),
        replace(choice(ask=PicPinAsk(drawing, spots), key=PicPinKey(("b",))), picture=drawing),
        choice(
            ask=PicRevealAsk(drawing, ("1" * 64, "2" * 64), (5000, 10_000), 20_000, four),
            key=PicRevealKey("d"),
        ),
        choice(ask=PairsAsk(four[:3], waters), key=PairsKey(("2", "3", "1"))),
        choice(ask=DuelAsk(four, 8000), key=DuelKey("b")),
        choice("c", id="left-out"),
    )
    rounds = (
        Round({"lv": "Pirmā"}, first),
        Round({"lv": "Otrā"}, second, own="lt"),
        Round({"lv": "Trešā"}, third, down=True, tiebreaks=(nearest(35, 1), nearest(60))),
    )
    rules = Rules(preset="mine", family="captain", speed=True, talk=5, joker=True, standings_every=2)
    rules = replace(rules, penalty=25, streak=10, rest=5)
    return Programme(rounds, rules)


def pictures_and_pairs(game: Game) -> None:
    """The kinds that came after 0.3.0."""
    game.to("open", 12)
    for seat, x in (("s1", 700), ("s2", 200), ("s4", 610)):
        game.answer(seat, PicPinAnswer(x, 250))
    game.to("open", 13)
    game.answer("s1", PicRevealAnswer("d"))
    game.wait(5500)
    game.tick()
    game.wait(500)
    game.answer("s2", PicRevealAnswer("d"))
    game.to("open", 14)
    for seat, numbers in (("s1", "231"), ("s2", "213"), ("s4", "123")):
        game.answer(seat, PairsAnswer(tuple(numbers)))
    game.to("open", 15)
    for seat, letter in (("s1", "a"), ("s2", "")):
        game.do(c.Buzz(15, 30), f"seat:{seat}", seat=seat)
        game.now = game.state.due or game.now
        game.tick()
        if letter:
            game.answer(seat, DuelAnswer(letter))
        else:
            game.do(c.Judge(15, "", True))


def play() -> Game:
    """Three families, four phones: a change of mind, a pause, an outage, a skip, a return, a ruling."""
    game = Game(programme(), languages=("lv", "lt"), own_names_wait=True)
    game.found("one", "Jautri eži")
    game.found("two", "Žąsys Ūdrai", number="4711")
    game.join("two-b", "t2")
    game.found("three", "👨‍👩‍👧 Ozoli")
    game.do(c.FoundCards("Kartītes", "owl", "blue"))
    game.do(c.Approve("t2"))
    settings = c.SetLoop(True), c.SetVolume(3), c.SetSpeaking(True), c.SetDaylight(True)
    orders = c.SetDoor(True), c.SetLanguages(("lv",)), c.Lend("d1"), c.SetAuto(True), c.SetAuto(False)
    for order in (*orders, *settings):
        game.do(order)
    game.do(c.Presence(seen=("d1", "d2")), "clock", id="")
    game.do(c.Presence(gone=("d2",)), "clock", id="")
    game.do(c.Waves({"t1": 2}), "clock", id="")
    game.do(c.Describe(generation="elder", slow=True), "seat:s4", seat="s4")
    game.do(c.TakeHat(), "seat:s3", seat="s3")
    game.do(c.PlayJoker(), "seat:s1", seat="s1")
    game.do(c.CardJoker(), seat="s5")
    game.do(c.DropQuestion(16, 0))
    game.do(c.BringBack(0, 1))
    game.do(c.DropQuestion(16, 2))
    game.to("open", 0)
    game.wait(2500)
    game.answer("s1", "b", lag=80)
    for letter in "ab":
        game.do(c.RaiseCard(0, letter), seat="s5")
    game.answer("s3", "a")
    game.do(c.Pause())
    game.wait(30_000)
    game.answer("s3", "b")
    game.do(c.Resume())
    game.wait(9000)
    game.answer("s3", "d")
    game.away("s4")
    game.to("open", 1)
    game.do(c.MoreTime())
    game.wait(4000)
    game.answer("s1", ("a", "c"))
    game.do(c.Hold(game.state.until or 0), "clock", id="")
    game.wait(8000)
    game.answer("s3", ("a", "b", "c"), lag=150)
    game.back("s4")
    game.answer("s4", ("a",))
    game.to("standings", 1)
    game.do(c.MakeReturn(b"r" * 32), "seat:s4", seat="s4")
    game.do(c.UseReturn(b"r" * 32), "token:four", token=b"4" * 32)
    game.do(c.ReplaceQuestion(3, 3, choice("a", id="other", own="lt", weight=2)))
    game.to("open", 2)
    game.wait(100)
    game.answer("s4", False)
    game.answer("s1", True)
    game.do(c.Skip())
    game.to("open", 3)
    game.wait(7000)
    game.do(c.Leave(), "seat:s3", seat="s3")
    for seat, pick in (("s1", "d"), ("s2", "d"), ("s4", "a")):
        game.answer(seat, pick)
    game.to("open", 4)
    for seat, pick in (("s1", "a"), ("s2", "b"), ("s4", "b")):
        game.answer(seat, MostSaidAnswer(pick))
    game.to("open", 5)
    game.answer("s1", PollAnswer("a"))
    game.to("open", 6)
    game.wait(3000)
    game.answer("s1", WhoAmIAnswer("c"))
    game.wait(2500)
    game.tick()
    game.wait(1000)
    game.answer("s2", WhoAmIAnswer("c"))
    game.to("open", 7)
    for seat, words in (("s1", "Luzda"), ("s2", "Lucine"), ("s4", "Rēzekne")):
        game.answer(seat, TypedAnswer(words))
    game.to("reveal", 7)
    game.do(c.Rule(7, "lucine", True))
    for index in (8, 9):
        game.to("open", index)
        low = (1700, 0)[index - 8]
        for seat, off in (("s1", 75), ("s2", 30), ("s4", 100)):
            game.answer(seat, NumberAnswer(low + off))
    game.to("open", 10)
    for seat, lat in (("s1", 56.5), ("s2", 56.9), ("s4", 55.0)):
        game.answer(seat, MapPinAnswer(lat, 27.5))
    game.to("open", 11)
    for seat, letters in (("s1", "cadb"), ("s2", "abcd"), ("s4", "adbc")):
        game.answer(seat, OrderAnswer(tuple(letters)))
    pictures_and_pairs(game)
    game.to("podium")
    mended(game)
    tied(game)
    game.do(c.Remove("t1"))
    game.do(c.DrawRaffle(0, 1))
    return game.to("ended")


def mended(game: Game) -> None:
    """Everything that a host can put right, some of it taken back."""
    game.do(c.Annul(0))
    game.do(c.Annul(0, False))
    game.do(c.Annul(1))
    game.do(c.Correct("t3", 250, "par dziesmu"))
    game.do(c.Correct("t2", -40, "pārskatīšanās"))
    game.do(c.Undo(max(game.state.mends)))
    game.do(c.Rename("t2", "Žąsys"))
    game.do(c.Rehouse("s4", "t2"))
    game.do(c.Merge("t3", "t2"))
    game.do(c.Undo(max(game.state.mends)))


def tied(game: Game) -> None:
    """The first place is shared by the host's gift; the first tie-break leaves it so, the second does not."""
    game.do(c.Rehouse("s4", "t3"))
    points = totals(game.state)
    for team in ("t2", "t3"):
        game.do(c.Correct(team, max(points.values()) + 100 - points[team], "par deju"))
    for said in ((34, 36), (61, 50)):
        game.to("podium").do(c.TieBreak())
        game.to("open")
        for seat, value in zip(("s2", "s4"), said, strict=True):
            game.answer(seat, NumberAnswer(value))
    game.to("podium")


def table(records: list[bytes]) -> dict[str, object]:
    """What everybody remembers of a game: families with name, points, place, parts taken; how it ended."""
    state = fold(event for data in records for event in decode_events(data))
    points = totals(state)
    ranking = places(state)
    families = {
        team: [state.teams[team].name, points[team], ranking[team], state.part.get(team) or 0]
        for team in points
    }
    return {"phase": state.phase, "step": state.step, "changed": state.changed, "families": families}


def main(name: str) -> None:
    """Write the two files."""
    records = [encode_events([event]) for event in play().log]
    with (FOLDER / f"{name}.log").open("xb") as file:
        file.write(msgspec.msgpack.encode(records))
    with (FOLDER / f"{name}.json").open("x", encoding="utf-8") as file:
        json.dump(table(records), file, ensure_ascii=False, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main(sys.argv[1])
