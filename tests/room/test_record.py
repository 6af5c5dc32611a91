"""Events to bytes and back, and the books of room and hall."""

from __future__ import annotations

import msgspec
import pytest

from game.play import Game, choice, one_round, several
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.hall import GameShown, HallCommand, HallEventUnion, HallOpened, HallSet
from home_quiz.game.refusals import Refused
from home_quiz.room.record import HallBook, RoomBook, decode_events, encode_events


def played() -> Game:
    """A game in which many sorts of events have happened."""
    game = Game(one_round(choice(), several()))
    game.found("a", "Žąsys")
    game.to("open", 0)
    game.answer("s1", "a")
    game.to("open", 1)
    game.do(c.Pause())
    game.do(c.Resume())
    return game


class TestRecord:
    def test_what_is_written_is_what_is_read(self) -> None:
        log = played().log
        assert decode_events(encode_events(log)) == log

    def test_tags_are_words(self) -> None:
        plain = msgspec.msgpack.decode(encode_events(played().log))
        assert [event["e"] for event in plain][:3] == ["RoomCreated", "TeamFounded", "SeatTaken"]

    def test_equal_programmes_are_one_object(self) -> None:
        first, second = (decode_events(encode_events(played().log))[0] for _ in range(2))
        assert isinstance(first, e.RoomCreated)
        assert isinstance(second, e.RoomCreated)
        assert first.programme is second.programme

    def test_a_field_that_a_later_release_added_is_no_error(self) -> None:
        plain = msgspec.msgpack.decode(encode_events(played().log))
        plain[1]["flower"] = "daisy"
        assert decode_events(msgspec.msgpack.encode(plain)) == played().log


class TestRoomBook:
    def test_a_log_begins_with_its_creation(self) -> None:
        with pytest.raises(ValueError, match="RoomCreated"):
            RoomBook().begin(e.Paused(t=0))

    def test_a_tick_is_wanted_where_a_phase_ends_by_itself(self) -> None:
        book, game = RoomBook(), played()
        assert book.until(game.state) == game.state.until is not None
        game.do(c.Pause())
        assert book.until(game.state) is None
        assert book.is_tick(book.tick(True))
        assert not book.is_tick(c.Command("", "clock", c.Expire()))

    def test_a_hold_is_for_the_deadline_that_runs(self) -> None:
        book, game = RoomBook(), played()
        hold = book.hold(game.state)
        assert hold is not None
        assert hold.wish == c.Hold(game.state.until or 0)
        game.do(c.Pause())
        assert book.hold(game.state) is None
        assert book.hold(Game(one_round(choice(), auto=True)).to("reveal").state) is None


class TestHallBook:
    def test_the_same_way_for_halls(self) -> None:
        book = HallBook()
        events: list[HallEventUnion] = [HallOpened(slug="ludza", name="Ludza"), HallSet(languages=("lv",))]
        assert book.decode(book.encode(events)) == events
        state = book.evolve(book.begin(events[0]), events[1])
        assert state.languages == ("lv",)
        assert book.decide(state, HallCommand(HallSet(name="L")), 0, 9) == (HallSet(t=9, name="L"),)
        assert book.decide(state, HallCommand(GameShown(room="?")), 0, 9) == Refused("room/not_found")

    def test_no_clock(self) -> None:
        book = HallBook()
        state = book.begin(HallOpened(slug="ludza", name="Ludza"))
        assert (book.until(state), book.hold(state)) == (None, None)
        assert not book.is_tick(HallCommand(HallSet()))
