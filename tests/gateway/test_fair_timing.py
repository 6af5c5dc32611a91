"""Near and far lines earn the same for the same answers; a phone that lies about its line hardly gains."""

from __future__ import annotations

from random import Random

import pytest

from game.play import Game, choice, one_round
from gateway.test_connection import answer, let_in, say
from home_quiz.game.decide import LAG_CAP
from home_quiz.game.scoring import WORTH
from home_quiz.gateway import connection as conn

ROUND_TRIPS = (5, 100, 250)
WITHIN = 0.02 * WORTH
"""Points of a question that a line may cost or bring."""
PRESSED = (300, 2_000, 4_700)
"""Ms at which people press after they have seen the question."""
SECONDS = (5, 20, 60)


def measured(round_trip: int, held: int = 0) -> int:
    """What the server takes for half the way after eight beats, some jammed; a liar holds each back."""
    rng, connection, mono = Random(round_trip), let_in(seat="s1"), 1000
    for number in range(1, 9):
        connection.sweep(mono)
        jam = 0 if number == 5 else rng.choice([0, 5, 40, 400])
        say(connection, mono + round_trip + held + jam, t="beat", n=number)
        mono += conn.BEAT_EVERY
    return answer(connection, mono).lag


def points(pressed: int, round_trip: int, lag: int, seconds: int) -> int:
    """For a right answer: the question travels half a round trip to the phone, the answer half a one back."""
    game = Game(one_round(choice("a", seconds=seconds), speed=True))
    game.found("one")
    game.found("two")
    game.to("open")
    game.answer("s1", "a", lag=lag, at=game.state.opened + pressed + round_trip)
    game.to("reveal")
    return game.state.results[0].seats["s1"]


@pytest.mark.parametrize("seconds", SECONDS)
@pytest.mark.parametrize("pressed", PRESSED)
def test_near_and_far_earn_the_same(pressed: int, seconds: int) -> None:
    earned = [points(pressed, trip, measured(trip), seconds) for trip in ROUND_TRIPS]
    assert max(earned) - min(earned) <= WITHIN
    without = [points(pressed, trip, 0, seconds) for trip in ROUND_TRIPS]
    assert max(earned) - min(earned) < max(without) - min(without)


@pytest.mark.parametrize("seconds", SECONDS)
@pytest.mark.parametrize("held", [100, 300, 5_000])
def test_a_liar_gains_at_most_the_cap(held: int, seconds: int) -> None:
    honest = points(2_000, 20, measured(20), seconds)
    lying = points(2_000, 20, measured(20, held), seconds)
    assert honest < lying <= honest + WITHIN
    assert lying == points(2_000, 20, min(LAG_CAP, measured(20) + held // 2), seconds)
