"""One socket's conversation: who speaks, how fast, and how far away. No sockets, no clock."""

from __future__ import annotations

import json
from typing import Any

import pytest

from home_quiz.game import commands as c
from home_quiz.gateway import connection as conn
from home_quiz.gateway.connection import Connection, return_hash, token_hash
from home_quiz.gateway.limits import FRAMES, GUESSES, Bucket
from home_quiz.protocol import close_codes
from home_quiz.protocol import messages as m

ID = "0123456789abcdef"
TOKEN = "phone-token-0123456789"
HELLO = {"t": "hello", "role": "player", "lang": "lv", "token": TOKEN}


def say(connection: Connection, mono: int = 0, **message: Any) -> list[conn.Act]:
    return connection.frame(json.dumps(message), mono)


def let_in(role: str = "player", token: str = TOKEN, seat: str = "", display: str = "d1") -> Connection:
    """A connection that the gateway has let in."""
    connection = Connection(0)
    acts = say(connection, t="hello", role=role, lang="lv", token=token)
    assert isinstance(acts[0], conn.Greet)
    connection.welcome(acts[0].hello, display)
    connection.seat = seat
    return connection


def answer(connection: Connection, mono: int = 0) -> c.GiveAnswer:
    given = {"kind": "choice", "pick": "a"}
    acts = say(connection, mono, t="answer", id=ID, question=0, answer=given)
    assert isinstance(acts[0], conn.Submit)
    assert isinstance(acts[0].command.wish, c.GiveAnswer)
    return acts[0].command.wish


class TestHello:
    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"v": 2}, close_codes.WRONG_VERSION),
            ({"role": "worker"}, close_codes.BAD_MESSAGE),
            ({"role": "clock"}, close_codes.BAD_MESSAGE),
            ({"token": ""}, close_codes.BAD_MESSAGE),
            ({"token": "x" * 19}, close_codes.BAD_MESSAGE),
        ],
    )
    def test_a_wrong_hello_is_hung_up_on(self, change: dict[str, Any], code: int) -> None:
        (act,) = say(Connection(0), **{**HELLO, **change})
        assert isinstance(act, conn.Hang)
        assert act.code == code

    @pytest.mark.parametrize("t", ["offers", "wave", "control", "find"])
    def test_nothing_is_heard_before_it(self, t: str) -> None:
        fields: dict[str, Any] = {"control": {"id": ID, "do": "end"}, "find": {"text": "ab"}}.get(t, {})
        (act,) = say(Connection(0), t=t, **fields)
        assert isinstance(act, conn.Hang)
        assert act.code == close_codes.BAD_MESSAGE

    def test_a_hello_gives_no_name_before_the_gateway_has_let_it_in(self) -> None:
        connection = let_in("display", "")
        say(connection, t="hello", role="host", lang="lv", token="no-such-host-link-0001")
        (act,) = say(connection, t="control", id=ID, do="end")
        assert isinstance(act, conn.Submit)
        assert act.command.by == "display:d1"

    def test_it_comes_within_ten_seconds(self) -> None:
        connection = Connection(0)
        assert connection.sweep(conn.HELLO_WITHIN) == []
        assert connection.sweep(conn.HELLO_WITHIN + 1) == [conn.Hang(close_codes.HELLO_LATE)]

    def test_chatting_does_not_replace_it(self) -> None:
        connection = Connection(0)
        for mono in range(0, conn.HELLO_WITHIN + 1, 1000):
            say(connection, mono, t="beat", n=1)
        assert connection.sweep(conn.HELLO_WITHIN + 1) == [conn.Hang(close_codes.HELLO_LATE)]


class TestWhoSpeaks:
    def test_the_actor_and_the_seat_come_from_the_connection(self) -> None:
        (act,) = say(let_in(seat="s7"), t="leave", id=ID)
        assert act == conn.Submit(c.Command(ID, "seat:s7", c.Leave(), "s7", token=token_hash(TOKEN)))

    def test_a_join_is_named_after_the_token(self) -> None:
        (act,) = say(let_in(), t="join", id=ID, number="1234")
        assert isinstance(act, conn.Submit)
        assert (act.command.by, act.joins) == (f"token:{token_hash(TOKEN).hex()[:16]}", True)

    def test_without_a_seat_there_is_nothing_to_answer_with(self) -> None:
        given = {"kind": "choice", "pick": "a"}
        (act,) = say(let_in(), t="answer", id=ID, question=0, answer=given)
        assert act == conn.Say(m.Refused(ID, "seat/unknown"))

    @pytest.mark.parametrize("do", sorted(conn._CONTROLS))
    def test_a_phone_controls_nothing(self, do: str) -> None:
        (act,) = say(let_in(seat="s1"), t="control", id=ID, do=do, on=0)
        assert act == conn.Say(m.Refused(ID, "control/not_allowed"))

    @pytest.mark.parametrize("role", ["host", "display"])
    def test_screens_do_not_play(self, role: str) -> None:
        found: dict[str, Any] = {"name": "Eži", "crest": "fox", "colour": "red"}
        (act,) = say(let_in(role, TOKEN), t="found", id=ID, **found)
        assert act == conn.Say(m.Refused(ID, "control/not_allowed"))

    def test_an_unknown_control_is_no_message_of_ours(self) -> None:
        (act,) = say(let_in("host"), t="control", id=ID, do="cheat")
        assert isinstance(act, conn.Hang)
        assert act.code == close_codes.BAD_MESSAGE

    def test_controls_become_the_wishes_of_the_game(self) -> None:
        host, wishes = let_in("host"), {}
        fields: dict[str, Any] = {
            "on": 4,
            "on_off": True,
            "languages": ["lv", "en"],
            "team": "t1",
            "display": "d1",
        }
        for do in conn._CONTROLS:
            (act,) = say(host, t="control", id=ID, do=do, **fields)
            assert isinstance(act, conn.Submit)
            assert act.command.on == 4
            wishes[do] = act.command.wish
        assert wishes["languages"] == c.SetLanguages(("lv", "en"))
        assert (wishes["door"], wishes["auto"]) == (c.SetDoor(True), c.SetAuto(True))
        assert (wishes["approve"], wishes["remove"]) == (c.Approve("t1"), c.Remove("t1"))
        assert wishes["lend"] == c.Lend("d1")
        assert len({repr(wish) for wish in wishes.values()}) == len(conn._CONTROLS)

    def test_only_a_seat_waves(self) -> None:
        assert say(let_in(), t="wave") == []
        assert say(let_in(seat="s1"), t="wave") == [conn.Ask(m.Wave())]

    @pytest.mark.parametrize("typed", ["abcd-2345", " ABCD 2345 ", "AbCd2345", "abcd–2345"])
    def test_a_come_back_code_is_read_as_people_type_it(self, typed: str) -> None:
        assert return_hash(typed) == return_hash("ABCD2345")

    def test_another_come_back_code_is_another(self) -> None:
        assert return_hash("ABCD2346") != return_hash("ABCD2345")
        assert return_hash("ABCD2345") != token_hash("ABCD2345")


class TestTheLine:
    def test_a_beat_a_second_after_the_start_and_every_five(self) -> None:
        connection = let_in()
        times = [mono for mono in range(0, 14_000, 500) if connection.sweep(mono)]
        assert times == [1000, 6000, 11_000]

    def test_the_lag_is_half_the_lowest_of_eight_round_trips(self) -> None:
        connection, mono = let_in(seat="s1"), 1000
        for number, trip in enumerate([300, 90, 200, 400, 500, 600, 700, 800], start=1):
            assert connection.sweep(mono) == [conn.Say(m.BeatOut(number))]
            say(connection, mono + trip, t="beat", n=number)
            mono += conn.BEAT_EVERY
        assert answer(connection, mono).lag == 45
        for number, trip in ((9, 500), (10, 500)):  # the 300 and the 90 are forgotten now
            connection.sweep(mono)
            say(connection, mono + trip, t="beat", n=number)
            mono += conn.BEAT_EVERY
        assert answer(connection, mono).lag == 100

    def test_without_a_measurement_there_is_no_lag(self) -> None:
        assert answer(let_in(seat="s1")).lag == 0

    def test_a_beat_that_was_not_sent_measures_nothing(self) -> None:
        connection = let_in(seat="s1")
        connection.sweep(1000)
        say(connection, 1100, t="beat", n=1)
        for number in (1, 2, -1, 2**62):
            say(connection, 9000, t="beat", n=number)
        assert answer(connection, 9000).lag == 50

    def test_a_silent_line_is_dead_after_fifteen_seconds(self) -> None:
        connection = let_in()
        assert conn.Hang(close_codes.DEAD) not in connection.sweep(conn.DEAD_AFTER)
        assert connection.sweep(conn.DEAD_AFTER + 1) == [conn.Hang(close_codes.DEAD)]

    def test_whoever_answers_is_alive(self) -> None:
        connection = let_in()
        for mono in range(1000, 120_000, 1000):
            for act in connection.sweep(mono):
                assert isinstance(act, conn.Say)
                assert isinstance(act.message, m.BeatOut)
                say(connection, mono + 40, t="beat", n=act.message.n)


class TestLimits:
    def test_sixty_frames_at_once_and_thirty_a_second(self) -> None:
        rate, burst = FRAMES
        connection = let_in()
        for _ in range(int(burst) - 1):  # the hello was the first
            assert say(connection, t="clock", sent=1)[0] != conn.Hang(close_codes.TOO_FAST)
        assert say(connection, t="clock", sent=1) == [conn.Hang(close_codes.TOO_FAST)]
        assert say(connection, int(1000 / rate) + 1, t="clock", sent=1) == [conn.Ask(m.Clock(1))]

    @pytest.mark.parametrize(
        "guess",
        [
            {"t": "join", "id": ID, "number": "1234"},
            {"t": "return", "id": ID, "code": "ABCD"},
            {"t": "find", "text": "ab"},
        ],
        ids=["number", "code", "search"],
    )
    def test_guesses_are_slowed_down(self, guess: dict[str, Any]) -> None:
        connection = let_in()
        tried = [say(connection, **guess)[0] for _ in range(int(GUESSES[1]))]
        assert all(isinstance(act, conn.Submit | conn.Ask) for act in tried)
        assert say(connection, **guess) == [conn.Say(m.Refused(guess.get("id", ""), "limit/slow_down"))]
        assert isinstance(say(connection, 6000, **guess)[0], conn.Submit | conn.Ask)

    def test_building_a_house_and_answering_are_no_guesses(self) -> None:
        connection = let_in(seat="s1")
        for _ in range(int(GUESSES[1]) * 2):
            assert answer(connection).index == 0

    def test_waves_beyond_three_are_not_seen(self) -> None:
        connection = let_in(seat="s1")
        assert [bool(say(connection, t="wave")) for _ in range(5)] == [True, True, True, False, False]

    def test_a_bucket_never_holds_more_than_its_burst(self) -> None:
        bucket = Bucket(1, 3)
        assert [bucket.take(3_600_000) for _ in range(4)] == [True, True, True, False]
        assert not bucket.take(3_600_999)
        assert bucket.take(3_601_000)
