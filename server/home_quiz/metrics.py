"""Ten numbers for whoever runs HOME, as Prometheus reads them. No name, code, token or address is in them.

One process keeps them in memory. Several workers write them to a folder that their supervisor makes
(``shared_folder``), so that whichever worker is asked answers for all of them.
"""

from __future__ import annotations

import functools
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The environment variable by which prometheus-client knows the folder; read when it is first imported."""
QUICK = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Borders of the histograms, seconds."""
COUNTED = "Answers that phones were told are counted. One that is sent again is told again."
REFUSED = "Answers that phones were told do not count, by the reason they were given."
ANSWER_SECONDS = "Seconds from the arrival of an answer until its phone was told what became of it."
STORE_SECONDS = "Seconds that the store took to keep a batch of what had happened."
STORE_AWAY = "1 while a worker gets no answer from its store and its games stand still, else 0."
LINES_LOST = "Lines to phones and displays that broke, fell silent or were read too slowly."
RESTARTS = "Workers that died and were started anew, since HOME was started."
RUNNING = "Games that were started and have not ended."
_GAMES = "games_{pid}.txt"


class _Numbers:
    """The metrics themselves. Made at first use, because the library looks for the folder when imported."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics

        disable_created_metrics()  # type: ignore[no-untyped-call]
        self.registry = CollectorRegistry()
        self.games: frozenset[str] = frozenset()

        def gauge(name: str, text: str, mode: Literal["livesum", "livemax"]) -> Gauge:
            return Gauge(name, text, registry=self.registry, multiprocess_mode=mode)

        def counter(name: str, text: str, *labels: str) -> Counter:
            return Counter(name, text, labels, registry=self.registry)

        def seconds(name: str, text: str) -> Histogram:
            return Histogram(name, text, registry=self.registry, buckets=QUICK)

        self.phones = gauge("home_phones_connected", "Phones that are connected now.", "livesum")
        self.displays = gauge("home_displays_connected", "Displays that are connected now.", "livesum")
        self.counted = counter("home_answers_counted", COUNTED)
        self.refused = counter("home_answers_refused", REFUSED, "why")
        self.answer_seconds = seconds("home_answer_seconds", ANSWER_SECONDS)
        self.store_seconds = seconds("home_store_seconds", STORE_SECONDS)
        self.store_away = gauge("home_store_away", STORE_AWAY, "livemax")
        self.lost = counter("home_lines_lost", LINES_LOST)
        self.restarts = counter("home_worker_restarts", RESTARTS)
        self.refused.labels("answer/too_late")  # there from the start, so that a graph begins at 0


@functools.cache
def _numbers() -> _Numbers:
    return _Numbers()


# ---- what is counted ----


def connected(phones: int, displays: int) -> None:
    """How many of each are connected to this worker now."""
    _numbers().phones.set(phones)
    _numbers().displays.set(displays)


def games_running(logs: Iterable[str]) -> None:
    """The logs of the games, started and not ended, that this worker runs; others may run them too."""
    games = frozenset(sha256(log.encode()).hexdigest()[:16] for log in logs)
    if games == _numbers().games:
        return
    _numbers().games = games
    if folder := os.environ.get(FOLDER):
        with suppress(OSError):  # a full disk: the store says so, in better words
            _replace(Path(folder) / _GAMES.format(pid=os.getpid()), "\n".join(games))


def now() -> float:
    """The moment from which ``answered`` counts: a monotonic clock, seconds."""
    return time.perf_counter()


def answered(since: float, refused: str = "") -> None:
    """A phone is told what became of the answer that arrived ``since``. ``refused``: the code."""
    _numbers().answer_seconds.observe(now() - since)
    if refused:
        _numbers().refused.labels(refused).inc()
    else:
        _numbers().counted.inc()


@contextmanager
def store_answers() -> Iterator[None]:
    """Around a question to the store, whatever its outcome."""
    since = now()
    try:
        yield
    finally:
        _numbers().store_seconds.observe(now() - since)


def store_away(away: bool) -> None:
    """The store has fallen silent, or answers again."""
    _numbers().store_away.set(away)


def line_lost() -> None:
    """A screen is gone that did not say good-bye."""
    _numbers().lost.inc()


# ---- several workers ----


@contextmanager
def shared_folder() -> Iterator[Path]:
    """For a supervisor, around all its work: a fresh folder in which its workers share their numbers.

    Workers that are started inside, with this process's environment, use it by themselves.
    """
    with tempfile.TemporaryDirectory(prefix="home-metrics-", ignore_cleanup_errors=True) as folder:
        os.environ[FOLDER] = folder
        try:
            yield Path(folder)
        finally:
            os.environ.pop(FOLDER, None)


def worker_gone(pid: int, died: bool) -> None:
    """For a supervisor: what this worker had open is open no more. ``died``: it was not asked to leave."""
    from prometheus_client import multiprocess

    if died:
        _numbers().restarts.inc()
    if folder := os.environ.get(FOLDER):
        multiprocess.mark_process_dead(pid)  # type: ignore[no-untyped-call]
        (Path(folder) / _GAMES.format(pid=pid)).unlink(missing_ok=True)


# ---- what is shown ----


def render() -> tuple[bytes, str]:
    """All ten, of all workers, as (text, media type)."""
    from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest, multiprocess

    registry = _numbers().registry
    games = _numbers().games
    if folder := os.environ.get(FOLDER):
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry, folder)  # type: ignore[no-untyped-call]
        games = frozenset().union(*(_lines(file) for file in Path(folder).glob(_GAMES.format(pid="*"))))
    text = generate_latest(_Running(len(games))) + generate_latest(registry)
    return text, CONTENT_TYPE_LATEST


class _Running:
    """The number of running games. Not a gauge: a game that two workers run is one game."""

    def __init__(self, count: int) -> None:
        self._count = count

    def collect(self) -> Iterator[Metric]:
        """As a registry gives its metrics."""
        from prometheus_client.metrics_core import GaugeMetricFamily

        yield GaugeMetricFamily("home_games_running", RUNNING, value=self._count)


def _lines(file: Path) -> set[str]:
    try:
        return set(file.read_text(encoding="ascii").split())
    except OSError:  # its worker has just gone
        return set()


def _replace(file: Path, text: str) -> None:
    """Write a file that others read at any moment."""
    new = file.with_suffix(".new")
    new.write_text(text, encoding="ascii")
    new.replace(file)
