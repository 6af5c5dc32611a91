"""The contracts in pyproject.toml: each direction the design forbids is found, each it allows is not."""

from __future__ import annotations

import configparser
import json
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_ERROR, EXIT_STATUS_SUCCESS, lint_imports

from tools.run import ROOT

PARTS = ("cli", "web", "gateway", "room", "store", "protocol", "content", "game", "errors", "bots")
HELPERS = ("assets", "config", "metrics", "telemetry")
ALLOWED = {
    "cli": "from home_quiz import bots, web, config",
    "web": "from home_quiz import gateway, protocol, content, bots",
    "gateway": "from home_quiz import room, protocol, errors",
    "room": "import asyncio\nfrom home_quiz import store, game, protocol",
    "store": "import os, sqlite3\nfrom home_quiz import errors",
    "protocol": "import msgspec\nfrom home_quiz import game",
    "content": "import pathlib\nfrom home_quiz import game, errors",
    "game": "import dataclasses, enum, msgspec\nfrom home_quiz import errors",
    "bots": "import asyncio\nfrom home_quiz import protocol",
}


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with our folders, in which each imports only what it may, and our contracts."""
    package = tmp_path / "home_quiz"
    for part in (*PARTS, *HELPERS):
        (package / part).mkdir(parents=True)
        (package / part / "__init__.py").write_text(ALLOWED.get(part, "") + "\n")
    (package / "__init__.py").touch()
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    _write_ini(tmp_path / "contracts.ini", settings)
    # The real package, imported by other tests, would be found first.
    monkeypatch.delitem(sys.modules, "home_quiz", raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def _write_ini(file: Path, settings: dict[str, object]) -> None:
    """The same settings in import-linter's other form, which it reads without looking for a project."""

    def words(values: dict[str, object]) -> dict[str, str]:
        return {k: "\n" + "\n".join(v) if isinstance(v, list) else str(v) for k, v in values.items()}

    ini = configparser.ConfigParser()
    contracts = json.loads(json.dumps(settings.pop("contracts")))
    ini["importlinter"] = words(settings)
    for number, contract in enumerate(contracts):
        ini[f"importlinter:contract:{number}"] = words(contract)
    with file.open("w", encoding="utf-8") as stream:
        ini.write(stream)


def _lint(checkout: Path) -> int:
    return lint_imports(config_filename=str(checkout / "contracts.ini"), no_cache=True)


def test_what_the_design_allows_passes(checkout: Path) -> None:
    assert _lint(checkout) == EXIT_STATUS_SUCCESS


@pytest.mark.parametrize(
    ("part", "line"),
    [
        ("game", "import time"),
        ("game", "import random"),
        ("game", "from asyncio import Queue"),
        ("game", "from pathlib import Path"),
        ("game", "from home_quiz import content"),
        ("game", "from home_quiz import config"),
        ("game", "from home_quiz import metrics"),
        ("game", "import prometheus_client"),
        ("content", "from home_quiz import protocol"),
        ("protocol", "from home_quiz import content"),
        ("protocol", "from home_quiz import store"),
        ("store", "from home_quiz import game"),
        ("store", "from home_quiz import protocol"),
        ("store", "from home_quiz import config"),
        ("store", "from home_quiz import metrics"),
        ("room", "from home_quiz import gateway"),
        ("gateway", "from home_quiz import web"),
        ("web", "from home_quiz import cli"),
        ("bots", "from home_quiz import game"),
        ("bots", "from home_quiz import store"),
        ("errors", "from home_quiz import game"),
    ],
)
def test_what_it_forbids_is_found(checkout: Path, part: str, line: str) -> None:
    file = checkout / "home_quiz" / part / "__init__.py"
    file.write_text(file.read_text() + line + "\n")
    assert _lint(checkout) == EXIT_STATUS_ERROR
