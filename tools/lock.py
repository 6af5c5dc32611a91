"""Remake the hash-locked requirements from pyproject.toml: ``python tools/lock.py [--upgrade]``.

uv is put into a scratch environment, because it alone can lock for all platforms at once. The files name
no registry, so that a clone installs from whichever one its machine is set up for. Needs the network.
npm's lock is remade by ``npm update`` or ``npm install``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--quiet",
]
# Later files are held to the versions of the first one, so that one environment can take all of them.
LOCKS = {
    "requirements.txt": ["pyproject.toml", "--group=pyproject.toml:setup"],
    "requirements-test.txt": [
        "pyproject.toml",
        "--group=pyproject.toml:setup",
        "--group=pyproject.toml:test",
        "--constraints=requirements.txt",
    ],
    "requirements-node.txt": ["--group=pyproject.toml:node"],
}


def install_uv(folder: Path) -> Path:
    """Make an environment in ``folder`` with uv in it and return the path of its program."""
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return programs / "uv"


def main(arguments: list[str]) -> None:
    """Write the three lock files; ``--upgrade`` takes the newest versions instead of keeping the present."""
    with tempfile.TemporaryDirectory() as scratch:
        uv = install_uv(Path(scratch) / "venv")
        for name, sources in LOCKS.items():
            command = [str(uv), "pip", "compile", *sources, *OPTIONS, *arguments, f"--output-file={name}"]
            subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
            print(f"made {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
