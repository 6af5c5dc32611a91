"""A running server for every test that asks for one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.serving import Running, running


@pytest.fixture
async def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A server on a free port of the loopback, with an empty data folder."""
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens") as instance:
        yield instance
