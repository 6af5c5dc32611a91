"""Helpers of a hall: codes of one use that grow old, phones that are paired, lent control, and taken away."""

from __future__ import annotations

import pytest

from home_quiz.game.hall import (
    GameGone,
    GameMade,
    Hall,
    HallCommand,
    HallEventUnion,
    HallOpened,
    HelperInvited,
    HelperLent,
    HelperPaired,
    HelperRemoved,
    HostLinkMade,
    HostLinksRevoked,
    begin_hall,
    decide_hall,
    evolve_hall,
)
from home_quiz.game.helpers import HOLDS, MOST, MOST_INVITED, Helper
from home_quiz.game.refusals import Refused

ROOM = "room:1"
MADE = GameMade(room=ROOM, code="AB12")
INVITED = HelperInvited(code="c1", room=ROOM, scope="remote")
PAIRED = HelperPaired(code="c1", key="k1")


def after(state: Hall, event: HallEventUnion, now: int) -> Hall:
    """The hall after an event that must be accepted."""
    decision = decide_hall(state, HallCommand(event), now)
    assert not isinstance(decision, Refused), event
    for happened in decision:
        state = evolve_hall(state, happened)
    return state


def hall(*events: HallEventUnion) -> Hall:
    """A hall with a game, in which this has happened at 5 ms."""
    state = begin_hall(HallOpened(slug="ludza", name="Ludza"))
    for event in (MADE, *events):
        state = after(state, event, 5)
    return state


def refused(state: Hall, event: HallEventUnion, now: int = 6) -> str:
    """The code with which an event is refused."""
    decision = decide_hall(state, HallCommand(event), now)
    assert isinstance(decision, Refused), decision
    return decision.code


def pair(state: Hall, number: int, scope: str = "remote") -> Hall:
    """One helper more."""
    code = f"code {number}"
    state = after(state, HelperInvited(code=code, room=ROOM, scope=scope), 5)
    return after(state, HelperPaired(code=code, key=f"key {number}"), 5)


class TestPairing:
    def test_a_code_makes_one_helper_of_its_game_and_scope(self) -> None:
        state = hall(INVITED, PAIRED)
        assert state.helpers.of(ROOM) == [Helper("k1", ROOM, "remote", 1)]
        assert state.helpers.invited == ()

    def test_it_works_once(self) -> None:
        assert refused(hall(INVITED, PAIRED), HelperPaired(code="c1", key="k2")) == "return/unknown"

    def test_a_code_that_nobody_made(self) -> None:
        assert refused(hall(INVITED), HelperPaired(code="c2", key="k2")) == "return/unknown"

    @pytest.mark.parametrize(("now", "holds"), [(5 + HOLDS - 1, True), (5 + HOLDS, False)])
    def test_it_holds_for_some_minutes(self, now: int, holds: bool) -> None:
        decision = decide_hall(hall(INVITED), HallCommand(PAIRED), now)
        assert isinstance(decision, Refused) is not holds

    def test_no_code_for_a_game_that_is_not_there(self) -> None:
        assert refused(hall(), HelperInvited(code="c", room="room:2", scope="remote")) == "room/not_found"

    def test_numbers_are_never_given_twice(self) -> None:
        state = after(pair(pair(hall(), 1), 2), HelperRemoved(room=ROOM, number=2), 5)
        assert [one.number for one in pair(state, 3).helpers.of(ROOM)] == [1, 3]

    def test_a_game_has_so_many_helpers_and_no_more(self) -> None:
        state = hall()
        for number in range(MOST):
            state = pair(state, number)
        state = after(state, INVITED, 5)
        assert refused(state, PAIRED) == "room/full"
        state = after(state, HelperRemoved(room=ROOM, number=1), 5)
        assert len(after(state, PAIRED, 6).helpers.of(ROOM)) == MOST

    def test_open_codes_are_few_and_old_ones_are_forgotten(self) -> None:
        state = hall()
        for number in range(MOST_INVITED + 3):
            state = after(state, HelperInvited(code=f"c{number}", room=ROOM, scope="remote"), 5)
        assert state.helpers.invited[0].code == "c3"
        state = after(state, INVITED, 5 + HOLDS)
        assert [one.code for one in state.helpers.invited] == ["c1"]


class TestLoanAndLeave:
    def test_control_is_lent_and_taken_back(self) -> None:
        state = after(pair(hall(), 1, "moderator"), HelperLent(room=ROOM, number=1, on=True), 5)
        assert [one.leads for one in state.helpers.of(ROOM)] == [True]
        state = after(state, HelperLent(room=ROOM, number=1, on=False), 5)
        assert [one.leads for one in state.helpers.of(ROOM)] == [False]

    def test_who_is_taken_away_is_gone(self) -> None:
        state = after(pair(pair(hall(), 1), 2), HelperRemoved(room=ROOM, number=1), 5)
        assert [one.key for one in state.helpers.of(ROOM)] == ["key 2"]
        assert refused(state, HelperRemoved(room=ROOM, number=1)) == "room/not_found"
        assert refused(state, HelperLent(room=ROOM, number=1, on=True)) == "room/not_found"

    def test_nobody_helps_a_game_that_is_erased(self) -> None:
        state = after(pair(hall(INVITED), 1), GameGone(room=ROOM), 5)
        assert (state.helpers.of(ROOM), state.helpers.invited) == ([], ())

    def test_revoking_host_links_takes_all_helpers_and_codes_away(self) -> None:
        state = hall(HostLinkMade(key="h"), INVITED)
        state = after(pair(state, 1), HostLinksRevoked(but="h"), 5)
        assert (state.keys, state.helpers.of(ROOM), state.helpers.invited) == (("h",), [], ())
        assert [one.number for one in pair(state, 2).helpers.of(ROOM)] == [2]
