"""Many evenings at once: chunks of seeds in processes of their own, and the hunt for planted faults."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from os import cpu_count

import pytest

from simulation.faults import Faults
from simulation.mutants import MUTANTS
from simulation.run import broken

ENOUGH = 300
"""Evenings within which a planted fault is found."""

HARDER = {
    "nobody_looked_for_at_a_question": Faults(crashes=3, sleeps=6, restart=40_000),
    "missed_only_by_whoever_asked": Faults(crashes=3, sleeps=6, restart=40_000),
    "nobody_looked_for_at_the_start": Faults(crashes=3, sleeps=6),
    "waves_without_an_id": Faults(late=0.1, lost_reply=0.1),
    "another_epoch_not_looked_at": Faults(rollbacks=3, lost_notice=1.0, wanders=0.1),
    "caught_up_too_early": Faults(slow=0.3, lost_notice=0.0, wanders=0.1),
    "compares_only_versions": Faults(rollbacks=4, freezes=3, late=0.05),
    "no_from_memory": Faults(lost_notice=1.0, wanders=0.2, long=0.3, twice=0.3),
    "older_views_never_drawn": Faults(rollbacks=4),
    "rollback_unnoticed": Faults(rollbacks=2),
}
"""For faults that hide in rare moments: evenings in which these are less rare."""


def processes() -> ProcessPoolExecutor:
    """One for each core; started anew (spawn), so that nothing of the tests' process is in them."""
    return ProcessPoolExecutor(cpu_count() or 1, mp_context=get_context("spawn"))


def play(seeds: range, faults: Faults | None = None) -> list[str]:
    """Everything that went wrong with these seeds."""
    return [fault for seed in seeds for fault in broken(seed, faults)]


def hunt(name: str) -> int | None:
    """The first seed that finds this planted fault, and nothing without it."""
    faults = HARDER.get(name)
    (plant,) = [mutant for mutant in MUTANTS if mutant.__name__ == name]
    with pytest.MonkeyPatch.context() as patch:
        plant(patch)
        found = next((seed for seed in range(ENOUGH) if broken(seed, faults)), None)
    return None if found is None or broken(found, faults) else found
