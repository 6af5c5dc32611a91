"""Kinds that show more step by step, and for which an earlier right answer is worth more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from home_quiz.game.kinds.base import Problem
from home_quiz.game.kinds.options import Option

MOST_STEPS = 6
LEAST = 400
"""Thousandths of the marks that are left for those who know it by the last step."""


def marks_by_step(steps: int) -> tuple[int, ...]:
    """Thousandths for a right answer by each step: 1000, then evenly down to 400 (exact for 2 to 6 steps)."""
    last = max(1, steps - 1)
    return tuple(1000 - (1000 - LEAST) * number // last for number in range(steps))


def by_step(times: Sequence[int], took: int) -> int:
    """The number (from 0) of the newest step that was out; an answer as a step comes, came before it."""
    return sum(time < took for time in times)


def picks_by_step(
    times: Sequence[int], options: Sequence[Option], picks: Sequence[tuple[str, int]]
) -> tuple[dict[str, int], ...]:
    """How often each letter was picked, step by step. ``picks``: a letter and the ms that it took."""
    counts = tuple({option.key: 0 for option in options} for _ in range(len(times) + 1))
    for pick, took in picks:
        counts[by_step(times, took)][pick] += 1
    return counts


def picked(counts: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """How often each letter was picked in all."""
    return {key: sum(step[key] for step in counts) for key in (counts[0] if counts else ())}


def check_times(times: Sequence[int], lasts: int, thing: str) -> list[Problem]:
    """Steps come one after another, and all while the question stands. ``thing``: what comes."""
    problems = []
    if any(later <= earlier for earlier, later in zip((0, *times), times, strict=False)):
        problems.append(Problem("every", f"each {thing} must come after the one before"))
    if times and times[-1] >= lasts:
        words = f"the last {thing} would come after {times[-1] // 1000} seconds, when the time is over"
        problems.append(Problem("every", words))
    return problems


def step_times(seconds: int, every: int | None, steps: int) -> tuple[int, ...]:
    """Ms of the question's time at which the second and later steps come: evenly if not said otherwise."""
    step = every * 1000 if every else seconds * 1000 // max(1, steps)
    return tuple(step * number for number in range(1, steps))
