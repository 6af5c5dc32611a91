"""Parts of packs: which questions a round asks, and what is said where that cannot be."""

from __future__ import annotations

from random import Random

import pytest

from game.play import choice, nearest
from home_quiz.content.packs import Pack, Packs
from home_quiz.content.parts import Part, chosen, well_formed
from home_quiz.errors import ProgrammeError

LEVELS = ("easy", "medium", "hard", "easy", "medium", "hard", "easy", "medium")


def a_pack(name: str = "ludza") -> Pack:
    """Eight questions q0 to q7, and a tie-break."""
    questions = tuple(choice(id=f"q{n}", difficulty=level) for n, level in enumerate(LEVELS))
    return Pack(name, {"lv": name}, {}, "home", ("lv",), "lv", questions, {}, tiebreaks=(nearest(),))


PACKS = Packs((a_pack(), a_pack("rokiskis")))


def asked(*rounds: str | Part, seed: int = 1) -> list[list[str]]:
    """The ids of the questions of each round."""
    return [[one.id for one in pack.questions] for pack in chosen(PACKS, rounds, Random(seed))]


def refused(*rounds: str | Part) -> tuple[str, str]:
    with pytest.raises(ProgrammeError) as wrong:
        chosen(PACKS, rounds, Random(1))
    return wrong.value.code, str(wrong.value)


def test_a_pack_alone_is_whole() -> None:
    assert asked("ludza") == asked(Part("ludza")) == [[f"q{n}" for n in range(8)]]


def test_the_first_ones_and_those_of_a_difficulty() -> None:
    assert asked(Part("ludza", first=3)) == [["q0", "q1", "q2"]]
    assert asked(Part("ludza", difficulty=["easy", "hard"])) == [["q0", "q2", "q3", "q5", "q6"]]
    assert asked(Part("ludza", first=2, difficulty=["hard"])) == [["q2", "q5"]]


def test_those_that_were_ticked_in_the_order_of_the_pack() -> None:
    assert asked(Part("ludza", questions=["q5", "q1"])) == [["q1", "q5"]]


def test_drawn_ones_are_drawn_anew_and_stay_in_the_order_of_the_pack() -> None:
    drawn = [asked(Part("ludza", draw=4), seed=seed)[0] for seed in range(30)]
    assert all(len(set(one)) == 4 and one == sorted(one) for one in drawn)
    assert {question for one in drawn for question in one} == {f"q{n}" for n in range(8)}
    assert asked(Part("ludza", draw=8)) == asked("ludza")
    hard = [asked(Part("ludza", draw=1, difficulty=["hard"]), seed=seed)[0] for seed in range(20)]
    assert {one[0] for one in hard} == {"q2", "q5"}


def test_one_pack_in_several_rounds_asks_nothing_twice() -> None:
    for seed in range(20):
        rounds = asked(
            Part("ludza", draw=3),
            Part("ludza", first=2),
            "rokiskis",
            Part("ludza", questions=["q0"]),
            seed=seed,
        )
        of_ludza = [*rounds[0], *rounds[1], *rounds[3]]
        assert len(of_ludza) == len(set(of_ludza)) == 6
        assert rounds[3] == ["q0"]
    assert asked(Part("ludza", first=2), Part("ludza", first=2), "ludza") == [
        ["q0", "q1"],
        ["q2", "q3"],
        ["q4", "q5", "q6", "q7"],
    ]


def test_tie_breaks_come_along_once() -> None:
    made = chosen(PACKS, [Part("ludza", first=1), "rokiskis", Part("ludza", first=1)], Random(1))
    assert [len(pack.tiebreaks) for pack in made] == [1, 1, 0]


@pytest.mark.parametrize(
    ("rounds", "code", "words"),
    [
        (["away"], "pack/unknown", "no pack away"),
        (
            [Part("ludza", questions=["q1", "q9"])],
            "part/unknown",
            "round 1: the pack ludza has no question q9",
        ),
        ([Part("ludza", questions=[])], "part/empty", "tick at least one"),
        (["ludza", "ludza"], "part/empty", "round 2 (ludza): no question is left"),
        (["ludza", Part("ludza", draw=1)], "part/empty", "round 2"),
        ([Part("ludza", first=9)], "part/few", "9 questions are wanted and 8 are left; ask for 8 or fewer"),
        ([Part("ludza", draw=4, difficulty=["easy"])], "part/few", "ask for 3 or fewer"),
        ([Part("ludza", first=1, draw=1)], "part/both", "`first` or `draw`, not both"),
        ([Part("ludza", first=1, questions=["q1"])], "part/both", "leave `first`"),
        (
            [Part("ludza", questions=["q1"]), Part("ludza", questions=["q2", "q1"])],
            "part/twice",
            "round 2: the question q1",
        ),
    ],
)
def test_what_cannot_be_is_said_with_what_to_do(rounds: list[str | Part], code: str, words: str) -> None:
    said = refused(*rounds)
    assert said[0] == code
    assert words in said[1]


def test_the_form_of_rounds_is_checked_without_the_packs() -> None:
    well_formed(["away", Part("away", draw=200)])
    with pytest.raises(ProgrammeError):
        well_formed([Part("away", first=1, draw=2)])
