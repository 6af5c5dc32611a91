"""Run other programs: in the root of the checkout, with a sentence that says what to do when one fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = sys.platform == "win32"

Command = Sequence[str | Path]


class TroubleError(Exception):
    """Set-up cannot go on; the text says why and what a person can do."""


def say(text: str) -> None:
    """Tell the person at the terminal, at once and in order with what other programs print."""
    print(text, flush=True)


def environment(folders: Sequence[Path] = (), **values: str) -> dict[str, str]:
    """This process's environment, with ``folders`` first on PATH and ``values`` set."""
    path = os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, **values}


def call(command: Command, trouble: str, env: Mapping[str, str] | None = None) -> None:
    """Run to the end; the program prints for itself. Raises TroubleError with ``trouble`` when it fails."""
    try:
        code = subprocess.run(list(map(str, command)), cwd=ROOT, env=env, check=False).returncode
    except OSError as error:
        raise TroubleError(f"{trouble}\n({error})") from error
    if code:
        raise TroubleError(trouble)


def answer(command: Command) -> str | None:
    """What a short program prints, stripped, or None when it is missing or fails."""
    try:
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def become(command: Command, env: Mapping[str, str] | None = None) -> NoReturn:
    """Go on as another program, so that signals and the exit code are its own."""
    words = list(map(str, command))
    chosen = dict(os.environ if env is None else env)
    sys.stdout.flush()
    os.chdir(ROOT)
    if not WINDOWS:
        os.execve(words[0], words, chosen)
    # Windows' exec gives the terminal back at once, so there this process stays and waits.
    with subprocess.Popen(words, env=chosen) as child:
        while True:
            try:
                sys.exit(child.wait())
            except KeyboardInterrupt:
                continue  # the child got Ctrl+C too and ends in its own time
