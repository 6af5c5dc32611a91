"""The wheel: built, installed into a clean environment outside the checkout, started, asked for its pages."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tools.run import ROOT

WINDOWS = sys.platform == "win32"
# A first install on a slow line takes long.
pytestmark = pytest.mark.timeout(600)


@dataclass(frozen=True)
class Reply:
    """What the server said: status, media type without its parameters, body."""

    status: int
    kind: str
    body: bytes


@dataclass(frozen=True)
class Server:
    """A running server on the loopback address; ``token`` from the host link it printed."""

    port: int
    token: str = ""

    def get(self, path: str) -> Reply:
        """Fetch ``path`` as the host page would; any status is a reply, only silence raises OSError."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", headers={"Authorization": f"Bearer {self.token}"}
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return Reply(reply.status, reply.headers.get_content_type(), reply.read())
        except urllib.error.HTTPError as refused:
            return Reply(refused.code, refused.headers.get_content_type(), refused.read())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made by the front end that a release uses, from the build tools of the locks."""
    folder = tmp_path_factory.mktemp("wheel")
    # The hook asks for Node from PyPI where the machine has none; then it is in this environment already.
    options = ["--wheel", "--no-isolation", "--skip-dependency-check", "--outdir", str(folder)]
    subprocess.run([sys.executable, "-m", "build", *options], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a clean environment with the locked packages and the wheel in it."""
    venv = tmp_path_factory.mktemp("clean") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    folder = venv / ("Scripts" if WINDOWS else "bin")
    pip = [str(folder / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements.txt")], check=True)
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True)
    return folder


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _clean_environment() -> dict[str, str]:
    """This one without what would lead Python back to the checkout, and with no browser to open."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "HOME_"))}
    return {**kept, "BROWSER": "true", "PYTHONUTF8": "1"}


def _wait_until_healthy(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    """Return as soon as /healthz says 200; fail with the server's words when it ends or 30 s have passed."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if server.get("/healthz").status == 200:
                return
        except OSError:
            time.sleep(0.05)  # between two looks at the condition: nothing listens yet
    pytest.fail(f"the server is not up (exit code {process.poll()}):\n{log.read_text('utf-8', 'replace')}")


@pytest.fixture(scope="module")
def server(programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The installed `home-quiz serve`, started in an empty folder; ended, and waited for, at the end."""
    folder = tmp_path_factory.mktemp("somewhere")
    log = folder / "log.txt"
    running = Server(_free_port())
    command = [programs / "home-quiz", "serve", "--host", "127.0.0.1", "--port", str(running.port)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*map(str, command), "--data-dir", str(folder / "data")],
            cwd=folder,
            env=_clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_healthy(running, process, log)
        link = re.search(r"/host#(\S+)", log.read_text("utf-8"))
        assert link is not None, "no host link was printed"
        yield replace(running, token=link.group(1))
    finally:
        process.terminate()
        process.wait(timeout=30)


def test_the_wheel_holds_what_runs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assets = [name.removeprefix("home_quiz/_assets/") for name in names if "/_assets/" in name]
    for wanted in ("host_ui/dist/manifest.json", "player_ui/dist/manifest.json", "questions/ludza.yaml"):
        assert wanted in assets
    for folder in ("host_ui/templates/", "questions/"):
        assert any(name.startswith(folder) for name in assets), folder
    assert "home_quiz/py.typed" in names
    tops = {name.split("/")[0] for name in names}
    assert {re.sub(r"-.*\.dist-info$", ".dist-info", top) for top in tops} == {
        "home_quiz",
        "home_quiz.dist-info",
    }
    assert [
        name for name in names if "node_modules" in name or name.endswith((".ts", ".tsx", ".stamp"))
    ] == []


@pytest.mark.parametrize("ui", ["host_ui", "player_ui"])
def test_every_file_a_manifest_names_is_in_the_wheel(wheel: Path, ui: str) -> None:
    folder = f"home_quiz/_assets/{ui}/dist"
    with zipfile.ZipFile(wheel) as archive:
        manifest = json.loads(archive.read(f"{folder}/manifest.json"))
        named = {entry["file"] for entry in manifest.values()}
        named |= {
            file for entry in manifest.values() for key in ("css", "assets") for file in entry.get(key, [])
        }
        assert any(entry.get("isEntry") for entry in manifest.values())
        assert {f"{folder}/{file}" for file in named} <= set(archive.namelist())


def test_it_runs_outside_the_checkout(programs: Path, tmp_path: Path) -> None:
    question = "import home_quiz; print(home_quiz.__file__)"
    done = subprocess.run(
        [str(programs / "python"), "-c", question],
        cwd=tmp_path,
        env=_clean_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()).is_relative_to(programs.parent)


def test_the_host_page_and_its_hashed_script(server: Server) -> None:
    page = server.get("/host")
    assert (page.status, page.kind) == (200, "text/html")
    scripts = re.findall(r'src="(/assets/host/[^"]+\.js)"', page.body.decode())
    assert scripts
    for address in scripts:
        assert re.search(r"-[\w-]{8}\.js$", address), f"{address} has no hash in its name"
        script = server.get(address)
        assert (script.status, script.kind) == (200, "text/javascript")
        assert len(script.body) > 0


def test_every_pack_it_lists(server: Server) -> None:
    listed = server.get("/api/packs")
    assert (listed.status, listed.kind) == (200, "application/json")
    ids = [pack["id"] for pack in json.loads(listed.body)["packs"]]
    assert ids
    for name in ids:
        pack = server.get(f"/api/packs/{name}")
        assert (pack.status, pack.kind) == (200, "application/json")
        assert isinstance(json.loads(pack.body), dict)


def test_what_is_not_there_is_404_not_a_traceback(server: Server) -> None:
    for path in ("/assets/host/no-such-file.js", "/api/packs/no-such-pack"):
        assert server.get(path).status == 404, path
