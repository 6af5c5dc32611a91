"""Short games of some packs: so many questions, of all packs, none that needs a hand."""

from __future__ import annotations

from random import Random

import pytest
from msgspec.structs import replace

from home_quiz.assets import asset_dir
from home_quiz.content.packs import Packs, load_packs
from home_quiz.content.short_games import NEED_A_HAND, fitting, short_programme, suggested
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import Rules


@pytest.fixture(scope="module")
def packs() -> Packs:
    """The shipped ones."""
    return load_packs(asset_dir("questions"))


@pytest.mark.parametrize(
    ("hall", "town"),
    [
        ("Ludzas bibliotēka", "ludza"),
        ("Jēkabpils Galvenā bibliotēka", "jekabpils"),
        ("Rokiškio viešoji biblioteka", "rokiskis"),
        ("HOME", "ludza"),
    ],
)
def test_packs_of_the_halls_own_town(packs: Packs, hall: str, town: str) -> None:
    assert [pack.id for pack in suggested(packs, hall)] == [f"{town}-easy", f"{town}-pictures"]


def test_where_those_are_missing_another_one(packs: Packs) -> None:
    rest = replace(packs, packs=tuple(pack for pack in packs.packs if pack.id == "castles"))
    assert [pack.id for pack in suggested(rest, "Ludza")] == ["castles"]
    assert suggested(Packs(), "Ludza") == ()


@pytest.mark.parametrize("count", [3, 8, 20])
def test_so_many_questions_and_of_each_pack_its_share(packs: Packs, count: int) -> None:
    chosen = suggested(packs, "Ludza")
    programme = short_programme(chosen, count, Rules(), Random(1))
    known = [fitting(pack) for pack in chosen]
    assert len(programme.questions) == min(count, sum(map(len, known)))
    assert len({question.id for question in programme.questions}) == len(programme.questions)
    sizes = [len(part.questions) for part in programme.rounds]
    assert max(sizes) - min(sizes) <= 1 or min(sizes) == min(map(len, known))
    other = short_programme(chosen, count, Rules(), Random(2))
    assert [q.id for q in other.questions] != [q.id for q in programme.questions]


def test_nothing_that_needs_a_hand_and_no_tie_breaks(packs: Packs) -> None:
    programme = short_programme(packs.packs, 500, Rules(), Random(1))
    kinds = {kind_of(question.ask).name for question in programme.questions}
    assert not kinds & {*NEED_A_HAND}
    assert len(kinds) > 5
    assert not any(question.only for question in programme.questions)
    assert not any(part.tiebreaks or part.down for part in programme.rounds)


def test_of_nothing_comes_nothing() -> None:
    assert short_programme([], 8, Rules(), Random(1)).rounds == ()
