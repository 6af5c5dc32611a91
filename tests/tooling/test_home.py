"""home.py and tools/commands.py: who is meant, what an old Python is told, how trouble ends."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import home
from tools import checks, commands, environment
from tools.run import ROOT, TroubleError, answer, call
from tools.screens import Node


@pytest.mark.parametrize(
    ("arguments", "name", "rest"),
    [
        ([], "serve", []),
        (["--port", "8080"], "serve", ["--port", "8080"]),
        (["--data-dir", "test"], "serve", ["--data-dir", "test"]),
        (["--help"], "serve", ["--help"]),
        (["test"], "test", []),
        (["test", "-k", "store"], "test", ["-k", "store"]),
        (["screens", "-x"], "screens", ["-x"]),
        (["faults"], "faults", []),
    ],
)
def test_only_a_reserved_first_word_is_kept_from_the_server(
    arguments: list[str], name: str, rest: list[str]
) -> None:
    command, left = commands.route(arguments)
    assert left == rest
    assert command is {"serve": commands.serve, **commands.RESERVED}[name]


def test_an_old_python_can_read_home_py() -> None:
    ast.parse((ROOT / "home.py").read_text("utf-8"), feature_version=(3, 7))


def test_an_old_python_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setattr(
        "home.shutil.which", lambda name: f"/usr/bin/{name}" if name == "python3.12" else None
    )
    assert home.main() == 1
    said = capsys.readouterr().out
    assert "3.11 or newer" in said
    assert "this is 3.9" in said
    assert "python3.12 home.py" in said


def test_trouble_is_words_and_an_exit_code_not_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise TroubleError("Plug the cable in.")

    monkeypatch.setattr(commands, "prepare_to_serve", fail)
    assert commands.main([]) == 1
    assert capsys.readouterr().out == "\nPlug the cable in.\n"


def test_ctrl_c_while_setting_up_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "prepare_to_serve", interrupted)
    assert commands.main([]) == 130
    assert "Traceback" not in capsys.readouterr().out


def test_serve_becomes_home_quiz_with_all_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[Sequence[object]] = []
    monkeypatch.setattr(commands, "prepare_to_serve", lambda: None)
    monkeypatch.setattr(commands, "become", became.append)
    commands.main(["--port", "8123", "--host", "127.0.0.1"])
    words = ["-m", "home_quiz", "serve", "--open", "--port", "8123", "--host", "127.0.0.1"]
    assert became == [[environment.PYTHON, *words]]


def test_the_exit_code_of_what_we_become_is_ours() -> None:
    script = f"from tools.run import become; become([{sys.executable!r}, '-c', 'import sys; sys.exit(7)'])"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 7


def test_a_failing_or_missing_program_is_told_in_our_words() -> None:
    with pytest.raises(TroubleError, match="No internet"):
        call([sys.executable, "-c", "raise SystemExit(1)"], "No internet?")
    with pytest.raises(TroubleError, match="No internet"):
        call([ROOT / "no-such-program"], "No internet?")
    assert answer([ROOT / "no-such-program"]) is None
    assert answer([sys.executable, "-c", "raise SystemExit(1)"]) is None
    assert answer([sys.executable, "-c", "print('v20.19.0')"]) == "v20.19.0"


def test_checks_go_on_after_a_failure_and_end_non_zero(capsys: pytest.CaptureFixture[str]) -> None:
    def step(name: str, code: str) -> checks.Step:
        return checks.Step(name, (sys.executable, "-c", code))

    steps = [
        (step("first", ""),),
        (step("second", "raise SystemExit(3)"),),
        (checks.Step("third", ("/no/such/program",)),),
        (step("fourth", ""),),
    ]
    assert checks.run_all(steps, {}) == 1
    said = capsys.readouterr().out
    assert "second: FAILED (3)" in said
    assert "third: FAILED (127)" in said
    assert "fourth: ok" in said
    assert "2 of 4 steps failed" in said
    assert checks.run_all(steps[:1], {}) == 0


def test_checks_beside_each_other_run_at_once_and_print_one_after_the_other(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def step(name: str, other: str, code: int) -> checks.Step:
        """Ends only when the other has begun."""
        program = f"""
import pathlib, sys, time
pathlib.Path({name!r}).touch()
print("{name} begins", flush=True)
while not pathlib.Path({other!r}).exists(): time.sleep(0.01)
print("{name} ends", file=sys.stderr)
sys.exit({code})"""
        return checks.Step(name, (sys.executable, "-c", f"import os; os.chdir({str(tmp_path)!r}){program}"))

    assert checks.run_all([(step("left", "right", 0), step("right", "left", 4))], {}) == 1
    said = capfd.readouterr().out
    told = [
        "left begins",
        "left: ok",
        "right begins",
        "right ends",
        "right: FAILED (4)",
        "1 of 2 steps failed",
    ]
    assert [said.index(words) for words in told] == sorted(said.index(words) for words in told)


def test_every_test_runs_in_one_step_and_those_that_judge_times_run_alone(tmp_path: Path) -> None:
    *_, together, alone = checks.steps(Node(("npm",), tmp_path), [])
    browser, rest = (step.command[3:] for step in together)
    assert browser == ("tests/browser",)
    assert rest == ("--ignore=tests/browser", "--ignore=tests/faults")
    assert [step.command[3:] for step in alone] == [("tests/faults",)]
    assert (ROOT / "tests/browser").is_dir()
    assert (ROOT / "tests/faults").is_dir()


def test_every_check_is_in_the_list_and_only_pytest_gets_the_arguments(tmp_path: Path) -> None:
    steps = [step for group in checks.steps(Node(("npm",), tmp_path), ["-k", "store"]) for step in group]
    names = [step.name for step in steps if step.name != "vitest"]
    assert names == [
        "ruff format --check",
        "ruff check",
        "mypy",
        "lint-imports",
        "biome",
        "tsc --noEmit",
        "types of the protocol",
        "vite build",
        "pytest",
    ]
    assert [step.name for step in steps if "-k" in step.command] == ["pytest"]


def test_vitest_is_a_check_as_soon_as_it_has_a_test(tmp_path: Path) -> None:
    assert not checks.has_ui_tests(tmp_path)
    (tmp_path / "ui_kit/kinds").mkdir(parents=True)
    (tmp_path / "ui_kit/kinds/choice.test.ts").touch()
    assert checks.has_ui_tests(tmp_path)


def test_the_environment_of_checks_finds_our_programs_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/usr/bin")
    env = checks.check_environment(Node(("npm",), tmp_path), "/usr/bin/chromium")
    assert env["PATH"].split(os.pathsep) == [str(environment.PROGRAMS), str(tmp_path), "/usr/bin"]
    assert env["HOME_CHROMIUM"] == "/usr/bin/chromium"
