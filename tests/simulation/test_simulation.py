"""The main proof: whole evenings with everything that can go wrong, judged; and the proof of that proof."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor

import pytest

from simulation.faults import CALM, Faults
from simulation.many import ENOUGH, hunt, play, processes
from simulation.mutants import MUTANTS
from simulation.run import Evening, broken

SEEDS = 5000
PART = 500
CHUNK = 25

Hunts = dict[str, Future[int | None]]


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    """All cores for the whole file."""
    with processes() as executor:
        yield executor


@pytest.fixture(scope="module")
def hunts(pool: ProcessPoolExecutor) -> Hunts:
    """All planted faults are hunted at the same time."""
    return {plant.__name__: pool.submit(hunt, plant.__name__) for plant in MUTANTS}


@pytest.mark.parametrize("start", range(0, SEEDS, PART))
def test_no_promise_is_broken(start: int, pool: ProcessPoolExecutor) -> None:
    chunks = [range(first, first + CHUNK) for first in range(start, start + PART, CHUNK)]
    found = [fault for faults in pool.map(play, chunks) for fault in faults]
    assert not found, "\n".join(found)


def test_a_store_that_loses_records_is_noticed_and_the_game_goes_on(pool: ProcessPoolExecutor) -> None:
    faults = Faults(rollbacks=2)
    chunks = [range(first, first + CHUNK) for first in range(0, 200, CHUNK)]
    found = [fault for some in pool.map(play, chunks, [faults] * len(chunks)) for fault in some]
    assert not found, "\n".join(found)


def test_an_evening_without_trouble_knows_no_hold_no_reopening_and_nobody_away() -> None:
    for seed in range(60):
        evening = Evening(seed, CALM, late=(3000, 25_000))
        assert evening.play() == []
        data = b"".join(record.data for record in evening.store.records)
        assert b"Held" not in data, seed
        assert b"SeatsAway" not in data, seed
        assert evening.store.reopened == 0


def test_a_seed_tells_the_same_evening_again() -> None:
    first, second = Evening(7), Evening(7)
    assert first.play() == second.play()
    assert first.store.records == second.store.records


def test_nothing_depends_on_the_clock_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wall clocks jump: nobody asks them, nor any clock but the one that is handed in."""

    def ask() -> float:
        raise AssertionError("somebody asked the time")

    for clock in ("time", "time_ns", "monotonic", "monotonic_ns"):
        monkeypatch.setattr(time, clock, ask)
    assert broken(11) == []


@pytest.mark.parametrize("name", [plant.__name__ for plant in MUTANTS])
def test_a_planted_fault_is_found(name: str, hunts: Hunts) -> None:
    seed = hunts[name].result()
    assert seed is not None, f"not found in {ENOUGH} evenings"
