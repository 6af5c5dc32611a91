"""How the displays sound and look: each setting by itself, kept in the log, and no business of phones."""

from __future__ import annotations

import pytest

from game.play import Game, kinds_of
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.evolve import begin
from home_quiz.game.parts import Stamp
from home_quiz.game.screen import Screen
from home_quiz.game.views import live, touched

STAMP = Stamp("e", 1, 0)


def test_each_setting_leaves_the_others_as_they_are() -> None:
    game = Game()
    for wish in (
        c.SetVolume(3),
        c.SetLoop(True),
        c.SetSpeaking(True),
        c.SetSound(False),
        c.SetDaylight(True),
    ):
        assert kinds_of(game.do(wish)) == ["ScreenSet"]
    assert game.state.screen == Screen(sound=False, loop=True, volume=3, speaking=True, daylight=True)
    game.do(c.SetSpeaking(False))
    assert game.state.screen == Screen(sound=False, loop=True, volume=3, daylight=True)


def test_what_is_so_already_is_not_stored() -> None:
    game = Game()
    assert game.do(c.SetSound(True)) == game.do(c.SetVolume(2)) == game.do(c.SetSpeaking(False)) == ()


@pytest.mark.parametrize("volume", [0, 4, -1])
def test_there_are_three_volumes(volume: int) -> None:
    assert Game().no(c.SetVolume(volume)) == "control/not_now"


def test_a_display_with_control_may_be_silenced_on_the_glass_and_no_more() -> None:
    game = Game()
    assert game.no(c.SetSound(False), "display:d1") == "control/not_allowed"
    game.do(c.Lend("d1"))
    game.do(c.SetSound(False), "display:d1")
    assert not game.state.screen.sound
    for wish in (c.SetVolume(3), c.SetLoop(True), c.SetSpeaking(True), c.SetDaylight(True)):
        assert game.no(wish, "display:d1") == "control/not_allowed"


def test_displays_and_hosts_hear_of_it_and_no_phone_is_sent_anything() -> None:
    game = Game()
    game.found("a")
    told = touched(game.state, game.do(c.SetSpeaking(True)))
    assert (told.stage, told.every_own, told.seats) == (False, False, frozenset())
    assert live(game.state, STAMP).screen.speaking


def test_the_next_game_begins_so_but_nobody_speaks_in_it_yet() -> None:
    game = Game()
    for wish in (c.SetVolume(1), c.SetLoop(True), c.SetSpeaking(True)):
        game.do(wish)
    event = e.RoomCreated(
        t=0,
        hall="home",
        code="EZERS",
        programme=game.state.programme,
        seed=1,
        screen=game.state.screen.afresh(),
    )
    assert begin(event).screen == Screen(loop=True, volume=1)
