"""A hall: its games, what it shows, its settings and its host links."""

from __future__ import annotations

import pytest

from home_quiz.game.hall import (
    MOST_ROADS,
    GameGone,
    GameMade,
    GameShown,
    Hall,
    HallCommand,
    HallEventUnion,
    HallOpened,
    HallSet,
    HostLinkMade,
    HostLinksRevoked,
    KioskGone,
    KioskKeyed,
    KioskSet,
    begin_hall,
    decide_hall,
    evolve_hall,
    kiosk_news,
)
from home_quiz.game.kiosk import MOST_KIOSKS, KioskSettings
from home_quiz.game.refusals import Refused


def hall(*events: HallEventUnion) -> Hall:
    """A hall in which this has happened."""
    state = begin_hall(HallOpened(slug="ludza", name="Ludza"))
    for event in events:
        decision = decide_hall(state, HallCommand(event), now=5)
        assert not isinstance(decision, Refused), event
        for happened in decision:
            assert happened.t == 5
            state = evolve_hall(state, happened)
    return state


MADE = GameMade(room="room:1", code="AB12")


class TestGames:
    def test_it_shows_a_game_it_has(self) -> None:
        assert hall(MADE, GameShown(room="room:1")).shown_code == "AB12"

    def test_not_one_it_has_not(self) -> None:
        decision = decide_hall(hall(MADE), HallCommand(GameShown(room="room:2")), 0)
        assert decision == Refused("room/not_found")

    def test_it_may_show_none(self) -> None:
        assert hall(MADE, GameShown(room="room:1"), GameShown(room="")).shown_code == ""

    def test_a_game_that_is_gone_is_not_shown(self) -> None:
        state = hall(MADE, GameShown(room="room:1"), GameGone(room="room:1"))
        assert (state.shown, len(state.games)) == ("", 0)

    def test_another_one_that_is_gone_changes_nothing(self) -> None:
        state = hall(
            MADE, GameMade(room="room:2", code="CD"), GameShown(room="room:1"), GameGone(room="room:2")
        )
        assert state.shown_code == "AB12"


class TestSettings:
    def test_what_is_not_named_stays(self) -> None:
        state = hall(HallSet(languages=("lt",)), HallSet(own_names_wait=True), HallSet(road="http://h"))
        assert (state.name, state.languages, state.own_names_wait, state.road) == (
            "Ludza",
            ("lt",),
            True,
            "http://h",
        )

    def test_false_is_a_setting(self) -> None:
        assert not hall(HallSet(own_names_wait=True), HallSet(own_names_wait=False)).own_names_wait


class TestRoads:
    def test_addresses_are_added_newest_first(self) -> None:
        seen = (HallSet(roads=("a", "b")), HallSet(roads=("c",)), HallSet(name="Rēzekne"))
        assert hall(*seen).roads == ("c", "a", "b")

    def test_a_known_one_is_not_written_again_but_another_setting_is(self) -> None:
        state = hall(HallSet(roads=("a", "b")))
        assert decide_hall(state, HallCommand(HallSet(roads=("b",))), 0) == ()
        assert decide_hall(state, HallCommand(HallSet(roads=("b",), name="Rēzekne")), 0) != ()
        assert decide_hall(state, HallCommand(HallSet(roads=("b",), reached=("a",))), 0) != ()

    def test_the_oldest_go_first(self) -> None:
        state = hall(*(HallSet(roads=(str(number),)) for number in range(MOST_ROADS + 2)))
        assert state.roads == tuple(str(number) for number in reversed(range(2, MOST_ROADS + 2)))


class TestHostLinks:
    def test_a_start_of_the_server_forgets_who_has_come(self) -> None:
        assert hall(HallSet(reached=("a",)), HallSet(reached=("b",))).reached == ("b", "a")
        assert hall(HallSet(reached=("a",)), HostLinkMade(key="k")).reached == ()

    def test_older_ones_stay_until_revoked(self) -> None:
        state = hall(HostLinkMade(key="k1"), HostLinkMade(key="k2"))
        assert state.keys == ("k1", "k2")
        assert hall(HostLinkMade(key="k1"), HostLinkMade(key="k2"), HostLinksRevoked(but="k2")).keys == (
            "k2",
        )


@pytest.mark.parametrize(
    "event",
    [
        HallOpened(slug="x", name="x"),
        HostLinkMade(key="k1"),
        GameShown(room="room:1"),
        GameGone(room="room:9"),
    ],
    ids=repr,
)
def test_what_changes_nothing_is_not_written(event: HallEventUnion) -> None:
    state = hall(MADE, GameShown(room="room:1"), HostLinkMade(key="k1"))
    assert decide_hall(state, HallCommand(event), 0) == ()


def test_a_log_begins_with_the_hall() -> None:
    with pytest.raises(ValueError, match="HallOpened"):
        begin_hall(MADE)


class TestKiosks:
    DOOR = KioskSet(display="door", settings=KioskSettings(questions=5))

    def test_a_display_has_its_right_until_it_is_no_kiosk(self) -> None:
        state = hall(self.DOOR, KioskKeyed(display="door", key="aa"))
        found = state.kiosk_of("aa")
        assert found is not None
        assert (found.display, found.settings.questions) == ("door", 5)
        assert evolve_hall(state, KioskGone(display="door")).kiosk_of("aa") is None
        assert state.kiosk_of("") is None

    def test_a_token_that_was_shown_is_not_replaced_but_settings_are(self) -> None:
        changed = KioskSet(display="door", settings=KioskSettings(near=True))
        keyed = KioskKeyed(display="door", key="aa")
        state = hall(self.DOOR, keyed, KioskKeyed(display="door", key="bb"), changed, changed)
        assert (state.kiosks["door"].key, state.kiosks["door"].settings.near) == ("aa", True)
        assert decide_hall(state, HallCommand(changed), 0) == ()

    def test_who_is_no_kiosk_shows_no_token(self) -> None:
        for event in (KioskKeyed(display="door", key="aa"), KioskGone(display="door")):
            assert decide_hall(hall(), HallCommand(event), 0) == ()

    def test_no_more_than_so_many(self) -> None:
        many = [KioskSet(display=f"d{number}", settings=KioskSettings()) for number in range(MOST_KIOSKS + 1)]
        assert len(hall(*many).kiosks) == MOST_KIOSKS

    def test_it_knows_its_newest_game(self) -> None:
        state = hall(
            self.DOOR, GameMade(room="room:1", code="A", kiosk="door"), GameMade(room="r2", code="B")
        )
        assert state.kiosks["door"].room == "room:1"

    def test_it_is_told_what_concerns_it(self) -> None:
        before = hall(self.DOOR, MADE)
        shown = evolve_hall(before, GameShown(room="room:1"))
        gone = evolve_hall(before, KioskGone(display="door"))
        assert kiosk_news(before, shown, "door")
        assert kiosk_news(before, gone, "door")
        assert not kiosk_news(before, shown, "other")
        assert not kiosk_news(before, evolve_hall(before, HallSet(name="L")), "door")
