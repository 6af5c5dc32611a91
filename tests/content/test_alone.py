"""The questions for somebody alone: what the page needs to find marks as the game does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from home_quiz.content.atlas import SOLO_KINDS, alone, atlas, plain
from home_quiz.content.packs import load_packs
from home_quiz.content.places import load_places
from home_quiz.game.texts import LANGUAGES

QUESTIONS = Path(__file__).parents[2] / "questions"


@pytest.fixture(scope="module", params=LANGUAGES)
def questions(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    return list(plain(alone(load_packs(QUESTIONS).packs, request.param)))


def test_each_stands_once_and_is_about_a_place_of_the_atlas(questions: list[dict[str, Any]]) -> None:
    places = {place.number for place in atlas(load_places(QUESTIONS / "places").municipalities).places}
    assert len({one["id"] for one in questions}) == len(questions) > 100
    assert {one["place"] for one in questions} <= places
    assert {one["ask"]["kind"] for one in questions} == SOLO_KINDS


def test_what_is_measured_says_how_far_off_earns_nothing(questions: list[dict[str, Any]]) -> None:
    for one in questions:
        reveal, far = one["reveal"], one.get("far", 0)
        if one["ask"]["kind"] == "mappin":
            assert far > reveal["within"]
        elif one["ask"]["kind"] == "number":
            assert far > reveal["close"]
        else:
            assert far == 0
