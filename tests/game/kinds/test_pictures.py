"""Picture pin and picture reveal: marks, what is refused, what a picture tells too early, both scorers."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play import Game, choice, one_round, options
from home_quiz.game.kinds.base import AnyKind, Audience, Reply
from home_quiz.game.kinds.picpin import PicPin, PicPinAnswer, PicPinAsk, PicPinKey, Spot
from home_quiz.game.kinds.picreveal import PicReveal, PicRevealAnswer, PicRevealAsk, PicRevealKey
from home_quiz.game.parts import Stamp
from home_quiz.game.refusals import Refused
from home_quiz.game.views import stage
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.shares import SHARES, TIMELESS
from strategies import PICTURE, SPOTS, THOUSANDTHS, picreveal_asks

LEADS, PHONE = Audience(("lt",), "lv", leads=True), Audience(("lt",), "lv")
PIN, CLEARS = PicPin(), PicReveal()
YARD = PicPinAsk(PICTURE, SPOTS)
VEILED = PicRevealAsk(PICTURE, ("1", "2"), (5000, 10_000), 20_000, options("x", "y", "z"))

taps = st.lists(st.builds(PicPinAnswer, THOUSANDTHS, THOUSANDTHS), max_size=6)
picks = st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 6000)), max_size=6)


def other_scorer(kind: AnyKind, ask: Any, key: Any, said: dict[str, Reply[Any]]) -> dict[str, float]:
    """What the second scorer makes of the same."""
    told = {seat: Said(msgspec.to_builtins(r.answer), Fraction(r.took), r.team) for seat, r in said.items()}
    shares = SHARES[kind.name](msgspec.to_builtins(ask), msgspec.to_builtins(key), told, {})
    return {seat: float(share) for seat, share in shares.items()}


class TestPin:
    @pytest.mark.parametrize(
        ("x", "y", "right"),
        [
            (200, 250, True),
            (50, 50, True),  # the corner belongs to the spot
            (350, 450, True),
            (351, 450, False),
            (350, 451, False),
            (700, 750, True),  # the other right spot
            (700, 250, False),
        ],
    )
    def test_right_is_any_point_of_a_right_spot(self, x: int, y: int, right: bool) -> None:
        said = {"s1": Reply(PicPinAnswer(x, y), 0, "t1")}
        assert PIN.score(YARD, PicPinKey(("a", "d")), said, {}) == {"s1": float(right)}

    @given(taps, st.sets(st.sampled_from("abcd"), min_size=1, max_size=3))
    def test_both_scorers_agree_in_any_order(self, said: list[PicPinAnswer], right: set[str]) -> None:
        key = PicPinKey(tuple(right))
        replies = {f"s{n}": Reply(one, n, "t") for n, one in enumerate(said)}
        marks = PIN.score(YARD, key, replies, {})
        assert PIN.score(YARD, key, dict(reversed(replies.items())), {}) == marks
        assert other_scorer(PIN, YARD, key, replies) == marks

    @given(st.integers(), st.integers())
    def test_a_point_is_taken_or_refused(self, x: int, y: int) -> None:
        kept = PIN.accept(YARD, PicPinAnswer(x, y), None)
        inside = 0 <= x <= 1000 and 0 <= y <= 1000
        assert kept == (PicPinAnswer(x, y) if inside else Refused("answer/off_picture"))

    @pytest.mark.parametrize(
        ("spots", "right", "where"),
        [
            (SPOTS[:1], ("a",), ["spots", "right"]),
            (SPOTS, ("z",), ["right"]),
            (SPOTS, (), ["right"]),
            (SPOTS, ("a", "b", "c", "d"), ["right"]),
            ((SPOTS[0], Spot("c", {}, 700, 250, 100, 100)), ("a",), ["spots"]),
            ((SPOTS[0], Spot("b", {}, 700, 250, 79, 100)), ("a",), ["spots.b"]),
            ((SPOTS[0], Spot("b", {}, 960, 250, 100, 100)), ("a",), ["spots.b"]),
            ((SPOTS[0], Spot("b", {}, 220, 260, 100, 100)), ("a",), ["spots.b"]),
            (SPOTS, ("a", "d"), []),
        ],
    )
    def test_what_is_wrong_in_a_pack(
        self, spots: tuple[Spot, ...], right: tuple[str, ...], where: list[str]
    ) -> None:
        problems = PIN.check(PicPinAsk(PICTURE, spots), PicPinKey(right), ("lv",))
        assert [problem.where for problem in problems] == where

    def test_before_the_reveal_there_are_only_names_and_middles(self) -> None:
        view = msgspec.to_builtins(PIN.ask_view(YARD, 0, LEADS))
        assert view["picture"] == {
            "name": PICTURE.name,
            "width": 640,
            "height": 420,
            "alt": ({"text": "A drawing"},),
            "by": "HOME",
        }
        assert [sorted(spot) for spot in view["spots"]] == [["key", "text", "x", "y"]] * 4

    def test_displays_see_who_tapped_where_and_phones_only_the_place(self) -> None:
        said = {"s1": Reply(PicPinAnswer(200, 250), 0, "t2"), "s2": Reply(PicPinAnswer(900, 9), 0, "t1")}
        tally = PIN.tally(YARD, said)
        shown = PIN.reveal_view(YARD, PicPinKey(("a",)), tally, LEADS)
        assert [(tap.team, tap.x, tap.right) for tap in shown.taps] == [("t1", 900, False), ("t2", 200, True)]
        phone = PIN.reveal_view(YARD, PicPinKey(("a",)), tally, PHONE)
        assert (phone.taps, phone.knew, phone.phones) == ((), 1, 2)
        assert [(spot.x, spot.width) for spot in phone.spots] == [(200, 300)]


class TestReveal:
    @given(picreveal_asks, st.sampled_from("abcd"), picks)
    def test_both_scorers_agree_in_any_order(
        self, ask: PicRevealAsk, right: str, said: list[tuple[str, int]]
    ) -> None:
        key = PicRevealKey(right)
        replies = {f"s{n}": Reply(PicRevealAnswer(pick), took, "t") for n, (pick, took) in enumerate(said)}
        marks = CLEARS.score(ask, key, replies, {})
        assert CLEARS.score(ask, key, dict(reversed(replies.items())), {}) == marks
        assert other_scorer(CLEARS, ask, key, replies) == marks
        assert "picreveal" in TIMELESS

    def test_earlier_is_worth_more(self) -> None:
        said = {f"s{took}": Reply(PicRevealAnswer("b"), took, "t") for took in (5000, 5001, 10_001)}
        marks = CLEARS.score(VEILED, PicRevealKey("b"), said, {})
        assert marks == {"s5000": 1.0, "s5001": 0.7, "s10001": 0.4}

    def test_no_clearer_picture_is_named_before_its_time(self) -> None:
        shown = [msgspec.json.encode(CLEARS.ask_view(VEILED, beat, LEADS)) for beat in range(3)]
        names = [msgspec.json.decode(view)["picture"]["name"] for view in shown]
        assert names == ["1", "2", PICTURE.name]
        assert all(PICTURE.name.encode() not in view for view in shown[:2])
        assert CLEARS.media(VEILED) == ("1",)

    def test_one_try(self) -> None:
        kept = CLEARS.accept(VEILED, PicRevealAnswer("a"), None)
        assert kept == PicRevealAnswer("a")
        again = CLEARS.accept(VEILED, PicRevealAnswer("b"), PicRevealAnswer("a"))
        assert again == Refused("answer/already_answered")
        assert CLEARS.accept(VEILED, PicRevealAnswer("d"), None) == Refused("answer/unknown_option")

    @pytest.mark.parametrize(
        ("times", "right", "where"),
        [
            ((5000, 10_000), "d", ["right"]),
            ((), "a", ["steps"]),
            ((5000, 5000), "a", ["every"]),
            ((5000, 20_000), "a", ["every"]),
            ((5000,), "a", []),
        ],
    )
    def test_what_is_wrong_in_a_pack(self, times: tuple[int, ...], right: str, where: list[str]) -> None:
        ask = msgspec.structs.replace(VEILED, times=times)
        assert [one.where for one in CLEARS.check(ask, PicRevealKey(right), ("lv",))] == where


def test_the_next_questions_pictures_are_fetched_ahead_but_never_the_clear_one() -> None:
    clears = choice(ask=VEILED, key=PicRevealKey("a"))
    pin = msgspec.structs.replace(choice(ask=YARD, key=PicPinKey(("a",))), id="q2")
    beside = msgspec.structs.replace(choice(), id="q3", picture=PICTURE)
    game = Game(one_round(clears, pin, beside))
    game.found("a")

    def soon() -> tuple[str, ...]:
        return stage(game.state, Stamp("e", 1, 1), "player", ("en",)).soon

    assert soon() == ("1",)
    assert game.to("intro") is game
    assert soon() == ("1",)
    game.to("open")
    assert soon() == ()
    game.to("reveal")
    assert soon() == (PICTURE.name,)
    game.to("open")
    game.to("reveal")
    assert soon() == (PICTURE.name,)
    game.to("open")
    shown = stage(game.state, Stamp("e", 1, 1), "player", ("en",)).question
    assert shown is not None
    assert shown.picture is not None
    assert shown.picture.name == PICTURE.name
