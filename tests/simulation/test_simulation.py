"""The main proof: whole evenings with everything that can go wrong, judged; and the proof of that proof."""

from __future__ import annotations

import pytest

from simulation.loop import CALM, Faults
from simulation.mutants import MUTANTS, Plant, rollback_unnoticed
from simulation.run import Evening

SEEDS = 2000
ENOUGH = 300


def broken(seed: int, faults: Faults | None = None) -> list[str]:
    """What went wrong with this seed."""
    return [f"seed {seed}: {fault}" for fault in Evening(seed, faults).play()]


@pytest.mark.parametrize("start", range(0, SEEDS, 250))
def test_no_promise_is_broken(start: int) -> None:
    assert [fault for seed in range(start, start + 250) for fault in broken(seed)] == []


def test_a_store_that_loses_records_is_noticed_and_the_game_goes_on() -> None:
    faults = Faults(rollbacks=2)
    assert [fault for seed in range(200) for fault in broken(seed, faults)] == []


def test_an_evening_without_trouble_knows_no_hold_and_no_reopening() -> None:
    for seed in range(60):
        evening = Evening(seed, CALM, second=(3000, 25_000))
        assert evening.play() == []
        assert not any(b"Held" in record.data for record in evening.store.records), seed
        assert evening.store.rollbacks == 0


def test_a_seed_tells_the_same_evening_again() -> None:
    first, second = Evening(7), Evening(7)
    assert first.play() == second.play()
    assert first.store.records == second.store.records


@pytest.mark.parametrize("plant", MUTANTS, ids=lambda plant: plant.__name__)
def test_a_planted_fault_is_found(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch)
    assert any(broken(seed) for seed in range(ENOUGH))


def test_a_rollback_that_nobody_notices_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    rollback_unnoticed(monkeypatch)
    assert any(broken(seed, Faults(rollbacks=2)) for seed in range(ENOUGH))
