"""docs/operating.md against the code: every setting, command, option, file, log event and time."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from docs.pages import ROOT, blocks, page, prose, spans, table
from home_quiz import cli, config
from home_quiz.content import parts, programmes
from home_quiz.content.packs import OWN_FOLDER
from home_quiz.store.folder import LOCK_NAME
from home_quiz.store.sqlite_file import FILE_NAME
from home_quiz.web import games, server

TEXT = page("docs/operating.md")
SOURCE = ROOT / "server/home_quiz"


def source(name: str) -> str:
    return (SOURCE / name).read_text(encoding="utf-8")


def commands() -> dict[str, set[str]]:
    """The command line's words: each command with its options, hidden ones too."""
    group: Any = get_command(cli.app)
    found = {name: options_of(command) for name, command in group.commands.items()}
    return {"": options_of(group), **found}


def options_of(command: Any) -> set[str]:
    return {word for param in command.params for word in param.opts if word.startswith("--")}


def test_the_command_line_is_seen() -> None:
    assert {"--port", "--redis", "--workers"} <= commands()["serve"]


@pytest.mark.parametrize("name", sorted(set(commands()) - {""}))
def test_commands_and_their_options(name: str) -> None:
    rows = table(TEXT, "command", "what")
    told = " ".join(" ".join(row) for row in rows if re.match(rf"`home-quiz {name}\b", row[0]))
    assert told
    if name == "serve":
        told = " ".join(" ".join(row) for row in settings_table())
    for option in commands()[name]:
        assert f"`{option}`" in told, option


def test_no_option_is_made_up() -> None:
    known = {option for options in commands().values() for option in options} | {"--help"}
    elsewhere = {"--add-port", "--permanent", "--pull", "--since"}  # a firewall's and Docker's own
    assert {word for span in spans(TEXT) for word in re.findall(r"--[a-z][a-z-]*", span)} <= known | elsewhere


def settings_table() -> list[list[str]]:
    return table(TEXT, "environment", "argument", "`home.toml`", "what")


def test_settings_of_the_environment() -> None:
    read = {
        name
        for file in ("config.py", "cli.py")
        for name in re.findall(r"HOME_[A-Z]+(?:_[A-Z]+)*", source(file))
    }
    assert len(read) >= 7
    assert {row[0].strip("`") for row in settings_table() if row[0]} == read


def test_settings_of_the_file() -> None:
    read = set(re.findall(r"(?:file|section)\.get\(\"(\w+)\"", source("config.py")))
    told = {span for row in settings_table() for span in spans(row[2])}
    assert {key for key in told if key != "[wifi]"} == read - {"wifi"}
    example = next(block for block in blocks(TEXT) if block.info == "toml")
    sample = tomllib.loads(example.text)
    assert set(sample) | set(sample["wifi"]) <= read


def test_the_example_file_is_read(tmp_path: Path) -> None:
    example = next(block for block in blocks(TEXT) if block.info == "toml")
    (tmp_path / "home.toml").write_text(example.text, encoding="utf-8")
    settings = config.load(tmp_path, environ={})
    assert (settings.port, settings.hall_name) == (8000, "Ludzas bibliotēka")
    assert settings.wifi == config.Wifi("Biblioteka", "lasam kopa 2026")


def test_files_of_the_data_folder() -> None:
    told = {span for row in table(TEXT, "file", "what") for span in spans(row[0])}
    assert {FILE_NAME, f"{FILE_NAME}-wal", LOCK_NAME, server.PORT_FILE, "home.toml", f"{OWN_FOLDER}/"} <= told


def test_log_events() -> None:
    files = [path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py")]
    calls = [call for text in files for call in re.findall(r"\blog_\.\w+\(([^)]*)\)", text)]
    logged = {name for call in calls for name in re.findall(r'"([a-z]+(?:_[a-z]+)+)"', call)}
    assert {span for row in table(TEXT, "event", "meaning", "what to do") for span in spans(row[0])} == logged


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (games.IDLE_ENDS, "nothing has happened for six hours ends by itself"),
        (games.ERASED_AFTER, "is erased 24 hours after its end"),
        (games.IDLE_ENDS + games.ERASED_AFTER, "at most about 30 hours after the last thing"),
    ],
)
def test_times_of_erasure(hours: int, words: str) -> None:
    number = {"six hours ends": 6, "24 hours after": 24, "30 hours": 30}
    assert words in prose(TEXT)
    assert next(value for part, value in number.items() if part in words) * 3600 == hours


def test_ports_in_their_order() -> None:
    first, second = server.PORTS
    assert f"else {first}, else {second}, else any free one" in prose(TEXT)


def test_the_programme_could_be_taken_in() -> None:
    (file,) = (block.text for block in blocks(TEXT) if block.info == "yaml")
    programme = programmes.read(file)
    parts.well_formed(programme.rounds)
    ways = [one for one in programme.rounds if isinstance(one, parts.Part)]
    assert [(one.draw, one.first, one.questions) for one in ways] == [
        (5, None, None),
        (None, 4, None),
        (None, None, ["castle", "library"]),
    ]
