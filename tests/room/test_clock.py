"""Room time in one worker."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from home_quiz.room.clock import RoomClock


class TestRoomClock:
    def test_runs_with_the_workers_own_clock(self) -> None:
        clock = RoomClock(100, 5_000_000)
        assert clock.now(5_000_250) == 350

    def test_every_time_is_a_lower_bound(self) -> None:
        clock = RoomClock(100, 0)
        clock.learn(1000, 50)
        assert clock.now(60) == 1010
        clock.learn(20, 70)
        assert clock.now(70) == 1020

    def test_stands_while_it_is_held(self) -> None:
        clock = RoomClock(100, 0)
        clock.hold(10)
        assert (clock.now(9999), clock.held) == (110, True)
        clock.learn(500, 9999)
        assert clock.now(20_000) == 500
        clock.release(20_000)
        assert (clock.now(20_001), clock.held) == (501, False)

    def test_letting_a_running_clock_go_changes_nothing(self) -> None:
        clock = RoomClock(0, 0)
        clock.release(700)
        assert clock.now(700) == 700

    def test_when_a_room_time_will_come(self) -> None:
        clock = RoomClock(100, 1000)
        assert clock.mono_at(400, 1100) == 1300
        assert clock.mono_at(50, 1100) == 1100


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(st.sampled_from(["learn", "hold", "release", "wait"]), st.integers(0, 5000)), max_size=40
    )
)
def test_it_never_goes_back(acts: list[tuple[str, int]]) -> None:
    clock, mono, before = RoomClock(0, 777), 777, 0
    for act, number in acts:
        if act == "learn":
            clock.learn(number, mono)
        elif act == "hold":
            clock.hold(mono)
        elif act == "release":
            clock.release(mono)
        else:
            mono += number
        assert clock.now(mono) >= before
        before = clock.now(mono)
