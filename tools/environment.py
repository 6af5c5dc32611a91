"""The Python side of set-up: `.venv`, the locked packages in it, and HOME itself as an editable package."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import sys
from pathlib import Path

from tools import debian
from tools.run import ROOT, WINDOWS, answer, call, environment, say
from tools.stamps import Stamps, checksum

VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = PROGRAMS / ("python.exe" if WINDOWS else "python")
STAMPS = Stamps(VENV)

NO_VENV = """\
The folder .venv could not be made. Is the disk full, or the folder read-only?
Delete .venv if it is there and start again."""
NO_PACKAGES = """\
The Python packages could not be installed (pip says why above).
- The first start, and the first one after an update, needs the internet. Later ones do not.
- Behind a proxy set HTTPS_PROXY; where packages come from a mirror set PIP_INDEX_URL.
- If pip says that hashes do not match, get HOME's files again, or ask whoever runs the mirror.
Then start again; what is already done is not done twice."""


def _identity() -> str:
    """What an environment is tied to: this folder, and the Python that it was made with."""
    return f"{ROOT}\n{os.path.realpath(PYTHON)}"


def _usable() -> bool:
    """Whether `.venv` is whole and still fits; one that was made by hand is taken over."""
    if not PYTHON.exists():
        return False
    stamp = STAMPS.get("venv")
    if stamp is not None:
        return stamp == _identity()
    return answer([PYTHON, "-m", "pip", "--version"]) is not None


def ensure_venv() -> None:
    """Make `.venv` unless a usable one is there, with Debian's missing part of Python first if need be."""
    if _usable():
        if STAMPS.get("venv") is None:
            STAMPS.put("venv", _identity())
        return
    if importlib.util.find_spec("ensurepip") is None:
        debian.install(f"python3.{sys.version_info.minor}-venv", "This Python cannot make environments yet.")
        importlib.invalidate_caches()
    say("Making .venv ...")
    shutil.rmtree(VENV, ignore_errors=True)
    call([sys.executable, "-m", "venv", VENV], NO_VENV)
    STAMPS.put("venv", _identity())


def _pip(*words: str) -> None:
    """pip in the environment, quiet, and never asking."""
    quiet = environment(PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    call([PYTHON, "-m", "pip", "install", "--quiet", *words], NO_PACKAGES, quiet)


def ensure_packages(lock: str) -> None:
    """Install what a lock file of the root names (``requirements-test.txt``), unless that was done before."""
    step, value = Path(lock).stem, checksum([ROOT / lock])
    if STAMPS.get(step) == value:
        return
    say(f"Installing the Python packages of {lock} ...")
    with STAMPS.step(step, value):
        _pip("--require-hashes", "--requirement", lock)


def ensure_editable() -> None:
    """Put HOME itself into the environment: `home_quiz` imported from server/, `home-quiz` a command."""
    value = checksum([ROOT / "pyproject.toml", ROOT / "server/home_quiz/__init__.py"])
    if STAMPS.get("editable") == value:
        return
    with STAMPS.step("editable", value):
        _pip("--no-deps", "--no-build-isolation", "--editable", ".")
