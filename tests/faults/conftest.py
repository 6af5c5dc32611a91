"""The two forms of every row (smoke in each test run, full in `home.py faults`), and the table."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from faults import table
from faults.busy import MOST, Busy
from faults.servers import SqliteServer, ValkeyServer
from faults.table import Row

ROWS = pytest.StashKey[list[Row]]()
FULL_LASTS = 3600
"""Seconds after which a row in full has hung: 207 kills take nearly half an hour on two quiet cores."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Only known where this folder is named, as `home.py faults` does."""
    parser.addoption(
        "--fault-seed", type=int, default=1, help="what all chance of the fault rows follows from"
    )


class Teller:
    """Says at once why a row has failed: a full run takes more than an hour, and may be ended early."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """What did not hold."""
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and "/faults/" in report.nodeid and terminal is not None:
            crash = getattr(report.longrepr, "reprcrash", None)
            terminal.write_line(f"\n{report.nodeid}: {crash.message if crash else report.longreprtext}")


def pytest_configure(config: pytest.Config) -> None:
    """Add what this folder's runs need beside the rest."""
    config.pluginmanager.register(Teller(config), "faults-teller")


@dataclass(frozen=True)
class Form:
    """How much of a row is run."""

    full: bool
    seed: int
    busy: Busy

    def times(self, full: int, smoke: int) -> int:
        """One of two numbers."""
        return full if self.full else smoke

    def others(self) -> float:
        """The share of the machine that others used, where it is too much to judge times; in full 0."""
        share = self.busy.share()
        return share if share > MOST and not self.full else 0.0


@pytest.fixture(
    params=[
        "smoke",
        pytest.param("full", marks=[pytest.mark.faults, pytest.mark.timeout(FULL_LASTS)]),
    ]
)
def form(request: pytest.FixtureRequest) -> Form:
    """Smoke or full."""
    return Form(request.param == "full", _seed(request.config), Busy())


@pytest.fixture
def full(request: pytest.FixtureRequest) -> Form:
    """For rows that have no short form."""
    return Form(True, _seed(request.config), Busy())


def _seed(config: pytest.Config) -> int:
    return int(config.getoption("--fault-seed", default=1))


@pytest.fixture
def rows(request: pytest.FixtureRequest) -> list[Row]:
    """Where rows are put; the first thing a row does, so that a failed one stands in the table too."""
    return request.config.stash.setdefault(ROWS, [])


@pytest_asyncio.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[SqliteServer]:
    """A server on SQLite that runs."""
    server = SqliteServer(tmp_path)
    try:
        await server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def started() -> Iterator[list[ValkeyServer]]:
    """The servers that rows share: three workers take a while to start."""
    servers: list[ValkeyServer] = []
    yield servers
    for server in servers:
        server.stop()


@pytest_asyncio.fixture
async def valkey(tmp_path: Path, started: list[ValkeyServer]) -> ValkeyServer:
    """Three workers on Valkey that run; the same ones in every row, while they are well."""
    if started and started[-1].alive:
        await started[-1].whole()
        return started[-1]
    server = ValkeyServer(tmp_path)
    started.append(server)
    await server.start()
    return server


def _not_run(config: pytest.Config, full: bool) -> list[Row]:
    """The rows that were asked for and cannot run here, by the names of their tests."""
    above = Path(__file__).parents[1] / "conftest.py"
    plugins = config.pluginmanager.get_plugins()
    found = next(plugin for plugin in plugins if getattr(plugin, "__file__", "") == str(above))
    rows = []
    for line in config.stash.get(found.NOT_RUN, []):
        name, _, why = line.removeprefix("not run: ").partition(": ")
        words = name.rpartition("::")[2]
        if "/faults/" in name and ("[smoke" in words) != full:
            what = words.partition("[")[0].removeprefix("test_").replace("_", " ")
            rows.append(Row(what, "–", not_run=why))
    return rows


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the table; a whole run in full writes it into the docs."""
    rows = config.stash.get(ROWS, [])
    if not rows:
        return
    full = config.option.markexpr == "faults"
    text = table.markdown([*rows, *_not_run(config, full)], _seed(config))
    terminalreporter.write_sep("=", "faults")
    terminalreporter.write_line(text)
    whole = [Path(name).resolve() for name in config.args] == [Path(__file__).parent]
    if full and whole and not config.option.keyword:
        table.write(text)
        terminalreporter.write_line(f"Written to {table.PAGE.name}.")
