"""A server and a browser for each file of tests, and a theatre for each test.

Everything lives on the file's event loop: each file says
``pytestmark = pytest.mark.asyncio(loop_scope="module")``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import expect

from browser.mini import MINI
from browser.theatre import PATIENCE, Building, Theatre, building

expect.set_options(timeout=PATIENCE)  # what is expected may take as long as what is waited for


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def together(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Building]:
    """A running server and an open browser."""
    async with building(tmp_path_factory.mktemp("theatre")) as instance:
        yield instance


@pytest_asyncio.fixture(loop_scope="module")
async def stage(together: Building) -> AsyncIterator[Theatre]:
    """Pages for one test; none of them may meet a fault."""
    instance = Theatre(together)
    yield instance
    await instance.aclose()


@pytest_asyncio.fixture(loop_scope="module")
async def small(stage: Theatre) -> Theatre:
    """The same with the pack of three questions on the shelf."""
    stage.house.shelve("mini", MINI)
    return stage
