"""Who am I: marks fall from clue to clue, one try, and the same by both scorers. (Steps: test_beats.py.)"""

from __future__ import annotations

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play import options
from home_quiz.game.kinds.base import Audience, Reply
from home_quiz.game.kinds.steps import marks_by_step
from home_quiz.game.kinds.whoami import (
    WhoAmI,
    WhoAmIAnswer,
    WhoAmIAsk,
    WhoAmIKey,
    WhoAmIReveal,
    WhoAmIView,
)
from home_quiz.game.refusals import Refused
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.shares import SHARES, TIMELESS
from strategies import whoami_asks

KIND = WhoAmI()
AUDIENCE = Audience(("lv",), "lv")


def ask(count: int, *times: int, lasts: int = 20_000) -> WhoAmIAsk:
    clues = tuple({"*": f"clue {number}"} for number in range(count))
    return WhoAmIAsk(clues, times, lasts, options("x", "y", "z"))


replies = st.dictionaries(
    st.sampled_from([f"s{n}" for n in range(9)]),
    st.builds(Reply, st.builds(WhoAmIAnswer, st.sampled_from("abcd")), st.integers(0, 6000), st.just("t")),
)


@pytest.mark.parametrize(
    ("count", "marks"),
    [
        (2, (1000, 400)),
        (3, (1000, 700, 400)),
        (4, (1000, 800, 600, 400)),
        (5, (1000, 850, 700, 550, 400)),
        (6, (1000, 880, 760, 640, 520, 400)),
    ],
)
def test_marks_fall_evenly(count: int, marks: tuple[int, ...]) -> None:
    assert marks_by_step(count) == marks


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (ask(1), "clues"),
        (ask(7, *range(1, 7)), "clues"),
        (ask(3, 5000, 5000), "every"),
        (ask(2, 20_000), "every"),
        (WhoAmIAsk(ask(2).clues, (5000,), 20_000, options("x")), "options"),
    ],
)
def test_what_is_wrong_in_a_pack(wrong: WhoAmIAsk, where: str) -> None:
    assert [problem.where for problem in KIND.check(wrong, WhoAmIKey("a"), ("lv",))] == [where]


def test_a_good_one() -> None:
    assert KIND.check(ask(3, 5000, 10_000), WhoAmIKey("c"), ("lv",)) == []
    problems = KIND.check(ask(3, 5000, 10_000), WhoAmIKey("d"), ("lv",))
    assert [problem.where for problem in problems] == ["right"]


@given(whoami_asks, st.text(max_size=3))
def test_an_answer_is_taken_or_refused(asked: WhoAmIAsk, pick: str) -> None:
    accepted = KIND.accept(asked, WhoAmIAnswer(pick), None)
    if isinstance(accepted, Refused):
        assert (accepted.code, pick in tuple("abcd")) == ("answer/unknown_option", False)
        return
    assert KIND.accept(asked, accepted, None) == accepted
    assert KIND.accept(asked, accepted, accepted) == Refused("answer/already_answered")


@given(whoami_asks, st.sampled_from("abcd"), replies)
def test_both_scorers_agree_in_any_order(
    asked: WhoAmIAsk, right: str, said: dict[str, Reply[WhoAmIAnswer]]
) -> None:
    key = WhoAmIKey(right)
    marks = KIND.score(asked, key, said, {})
    assert KIND.score(asked, key, dict(reversed(said.items())), {}) == marks
    assert all(
        mark in (0, *(each / 1000 for each in marks_by_step(len(asked.clues)))) for mark in marks.values()
    )
    others = {seat: Said(msgspec.to_builtins(r.answer), Fraction(r.took), r.team) for seat, r in said.items()}
    shares = SHARES["whoami"](msgspec.to_builtins(asked), msgspec.to_builtins(key), others, {})
    assert {seat: float(share) for seat, share in shares.items()} == marks
    assert "whoami" in TIMELESS
    assert not KIND.speed


@given(whoami_asks, st.integers(0, 5))
def test_only_clues_that_are_out_are_shown(asked: WhoAmIAsk, beat: int) -> None:
    view = KIND.ask_view(asked, beat, AUDIENCE)
    assert isinstance(view, WhoAmIView)
    assert len(view.clues) == min(beat + 1, len(asked.clues))
    assert len(view.options) == 4


@given(whoami_asks, replies)
def test_the_reveal_counts_everybody_once(asked: WhoAmIAsk, said: dict[str, Reply[WhoAmIAnswer]]) -> None:
    reveal = KIND.reveal_view(asked, WhoAmIKey("a"), KIND.tally(asked, said), AUDIENCE)
    assert isinstance(reveal, WhoAmIReveal)
    assert sum(option.count for option in reveal.options) == len(said)
    assert sum(reveal.knew) == reveal.options[0].count
    assert len(reveal.clues) == len(reveal.marks) == len(reveal.knew)
