"""The Dockerfile: its steps are those of the project, what it copies is there, and a wheel comes out."""

from __future__ import annotations

import fnmatch
import json
import re
import shutil
import subprocess
import sys
import tomllib
import uuid
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tools import screens
from tools.run import ROOT
from tools.stamps import files_under

PYTHON = re.compile(r"python:(3\.\d+)-slim")


def instructions() -> list[tuple[str, str]]:
    """(word, rest) of each instruction, continued lines as one."""
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", "")
    lines = [line.strip() for line in text.splitlines()]
    found = [line.split(None, 1) for line in lines if line and not line.startswith("#")]
    return [(word, " ".join(rest.split())) for word, rest in found]


def stages() -> list[list[tuple[str, str]]]:
    """The instructions of each stage."""
    found: list[list[tuple[str, str]]] = []
    for word, rest in instructions():
        if word == "FROM":
            found.append([])
        found[-1].append((word, rest))
    return found


def runs(stage: list[tuple[str, str]]) -> list[str]:
    return [rest for word, rest in stage if word == "RUN"]


def one(stage: list[tuple[str, str]], wanted: str) -> str:
    """The rest of the one instruction of this word."""
    (rest,) = [rest for word, rest in stage if word == wanted]
    return rest


# ---- what goes to the builder ----


def _patterns() -> list[str]:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def goes(path: str) -> bool:
    """Whether Docker takes this file along: the last pattern that fits it, or a folder above it, decides."""
    parts = PurePosixPath(path).parts
    levels = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
    taken = True
    for pattern in _patterns():
        bare = pattern.removeprefix("!")
        if any(_fits(level, bare) for level in levels):
            taken = pattern.startswith("!")
    return taken


def _fits(level: str, pattern: str) -> bool:
    if pattern.startswith("**/"):
        return fnmatch.fnmatchcase(level.rsplit("/", 1)[-1], pattern[3:])
    return level.count("/") == pattern.count("/") and fnmatch.fnmatchcase(level, pattern)


@pytest.mark.parametrize(
    "path",
    [
        ".env",
        ".git/config",
        ".venv/bin/python",
        "data/home.db",
        "docs/operating.md",
        "host_ui/dist/manifest.json",
        "node_modules/lit/index.js",
        "requirements-test.txt",
        "server/home_quiz/__pycache__/cli.cpython-311.pyc",
        "server/home.db-wal",
        "tests/conftest.py",
        "tools/.env.local",
    ],
)
def test_what_stays_here(path: str) -> None:
    assert not goes(path)


def copied() -> list[str]:
    """What the stages copy from the checkout."""
    rests = [rest for word, rest in instructions() if word == "COPY" and not rest.startswith("--from")]
    return [name for rest in rests for name in rest.split()[:-1]]


def test_all_that_is_copied_is_there_and_goes_along() -> None:
    for name in copied():
        assert (ROOT / name).exists(), name
        assert goes(name), name


def test_nothing_goes_along_for_nothing() -> None:
    kept = {pattern[1:] for pattern in _patterns() if pattern.startswith("!")}
    assert kept == set(copied())


# ---- what is done there ----


def test_packages_come_from_the_locks_as_everywhere() -> None:
    build, runtime = stages()
    installs = [run for stage in (build, runtime) for run in runs(stage) if "pip install" in run]
    with_hashes = "python -m pip install --require-hashes --requirement"
    assert installs == [
        f"{with_hashes} requirements.txt",
        f"{with_hashes} requirements-node.txt",
        f"{with_hashes} /tmp/requirements.txt",
        "python -m pip install --no-deps --no-index /tmp/wheels/*.whl",
    ]
    assert '_pip("--require-hashes", "--requirement", lock)' in (ROOT / "tools/environment.py").read_text()
    assert "python -m tools.screens" in runs(build)


def test_the_screens_are_built_from_all_that_vite_reads() -> None:
    build, _ = stages()
    before = build[: build.index(("RUN", "python -m tools.screens"))]
    there = {name for word, rest in before if word == "COPY" for name in rest.split()[:-1]}
    assert set(screens.SOURCES) <= there


def test_the_image_runs_home_and_nobody_else() -> None:
    _, runtime = stages()
    assert json.loads(one(runtime, "ENTRYPOINT")) == ["home-quiz"]  # no shell between it and SIGTERM
    assert json.loads(one(runtime, "CMD")) == ["serve"]
    assert one(runtime, "STOPSIGNAL") == "SIGTERM"
    assert one(runtime, "USER") == "10001:10001"
    assert "/readyz" in one(runtime, "HEALTHCHECK")
    assert one(runtime, "VOLUME") == "/data"
    assert "HOME_DATA_DIR=/data" in " ".join(rest for word, rest in runtime if word == "ENV")


def test_its_python_is_one_that_home_runs_on_and_no_registry_is_named() -> None:
    minors = {PYTHON.match(one(stage, "FROM")) for stage in stages()}
    versions = {found[1] for found in minors if found}
    assert None not in minors
    assert len(versions) == 1
    oldest = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    assert tuple(map(int, versions.pop().split("."))) >= tuple(map(int, oldest.removeprefix(">=").split(".")))
    for name in ("Dockerfile", "docker-compose.yml"):
        assert not re.search(
            r"[\w-]+\.(io|com|org)/", re.sub("https://quiz.*", "", (ROOT / name).read_text())
        )


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the builder gets, in a folder."""
    folder = tmp_path_factory.mktemp("context")
    for name in copied():
        for file in [ROOT / name] if (ROOT / name).is_file() else sorted((ROOT / name).rglob("*")):
            path = file.relative_to(ROOT).as_posix()
            if file.is_file() and goes(path):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, folder / path)
    return folder


@pytest.mark.timeout(600)
def test_the_builder_makes_the_whole_wheel(context: Path, tmp_path: Path) -> None:
    """With the screens of this checkout, not built a second time: their sources are the same to the byte."""
    if not screens.are_built():
        screens.build(screens.find_node())
    for ui in screens.UI_FOLDERS:
        assert not (context / ui / "dist").exists()
        shutil.copytree(ROOT / ui / "dist", context / ui / "dist")
    assert _contents(context) == _contents(ROOT)
    (wheel_step,) = [run for run in runs(stages()[0]) if "pip wheel" in run]
    words = wheel_step.replace("/wheels", str(tmp_path / "wheels")).split()
    assert words[0] == "python"
    subprocess.run([sys.executable, *words[1:], "--quiet"], cwd=context, check=True, timeout=300)
    (wheel,) = (tmp_path / "wheels").glob("home_quiz-*.whl")
    inside = zipfile.ZipFile(wheel).namelist()
    for wanted in ("home_quiz/cli.py", "host_ui/dist/manifest.json", "questions/ludza.yaml", "texts/lv"):
        assert any(wanted in name for name in inside), wanted


def _contents(root: Path) -> dict[str, bytes]:
    """All that Vite reads, as the stamp of the screens counts it."""
    files = files_under(root / name for name in screens.SOURCES)
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}


# ---- where there is Docker ----


@pytest.mark.needs("docker")
@pytest.mark.timeout(1800)
def test_the_image_is_built_starts_and_stops() -> None:
    """Builds for minutes, and takes the base images from the registry that this Docker is set up for."""
    name = f"home-test-{uuid.uuid4().hex[:8]}"

    def docker(*words: str) -> str:
        done = subprocess.run(["docker", *words], cwd=ROOT, capture_output=True, text=True, timeout=1500)
        assert done.returncode == 0, done.stderr
        return done.stdout

    docker("build", "--tag", name, ".")
    try:
        docker("run", "--detach", "--name", name, "--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL", name)
        ask = (
            "from urllib.request import urlopen as u; print(u('http://127.0.0.1:8000/{}', timeout=5).status)"
        )
        wait = "import time\nwhile True:\n try: {}; break\n except OSError: time.sleep(.1)"
        assert "200" in docker("exec", name, "python", "-c", wait.format(ask.format("readyz")))
        assert "200" in docker("exec", name, "python", "-c", ask.format("display"))
        assert docker("exec", name, "id", "-u").strip() == "10001"
        docker("stop", "--time", "20", name)
        assert docker("inspect", "--format", "{{.State.ExitCode}}", name).strip() in ("0", "143")
        assert '"Traceback"' not in docker("logs", name)
    finally:
        subprocess.run(["docker", "rm", "--force", "--volumes", name], capture_output=True, check=False)
        subprocess.run(["docker", "rmi", "--force", name], capture_output=True, check=False)
