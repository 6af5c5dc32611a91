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


def processes() -> ProcessPoolExecutor:
    """One for each core; started anew (spawn), so that nothing of the tests' process is in them."""
    return ProcessPoolExecutor(cpu_count() or 1, mp_context=get_context("spawn"))


def play(seeds: range, faults: Faults | None = None) -> list[str]:
    """Everything that went wrong with these seeds."""
    return [fault for seed in seeds for fault in broken(seed, faults)]


def hunt(name: str) -> int | None:
    """The first seed that finds this planted fault."""
    (plant,) = [mutant for mutant in MUTANTS if mutant.__name__ == name]
    with pytest.MonkeyPatch.context() as patch:
        plant(patch)
        return next((seed for seed in range(ENOUGH) if broken(seed)), None)
