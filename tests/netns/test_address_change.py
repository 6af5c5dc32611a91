"""The server's address changes in mid-game, on a real network with real browsers: nobody loses anything."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from browser.mini import MINI, QUESTION, RIGHT
from browser.people import Librarian, Phone, face, open_display, phase
from browser.theatre import Building, Theatre, comes_true
from netns.world import PORT, World, address, far_building, road, world

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.needs("root", "netns", "ip"),
    pytest.mark.timeout(300),
]

NOTICED = 20_000
"""Ms in which a page must have noticed that its line is dead (12 s), and stand complete at another road."""
KNOWS = "(road) => document.querySelector('home-player').line.others.includes(road)"
LOST = """() => new Promise((done) => {
  const began = performance.now();
  document.querySelector('home-player').line.subscribe(
    (model) => model.line === 'lost' && done(performance.now() - began));
})"""


@pytest.fixture(scope="module")
def there() -> Iterator[World]:
    """Two computers; the server is in networks 1 and 2."""
    with world() as instance:
        instance.join(1)
        instance.join(2)
        yield instance


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sites(
    there: World, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Building, Building]]:
    """The server, the phones' browser and the browser on the server's own computer."""
    async with far_building(tmp_path_factory.mktemp("far"), there, 1) as both:
        both[0].house.shelve("mini", MINI)
        yield both


@pytest_asyncio.fixture(loop_scope="module")
async def stage(sites: tuple[Building, Building]) -> AsyncIterator[Theatre]:
    """Pages in the phones' network."""
    instance = Theatre(sites[0])
    yield instance
    await instance.aclose()


@pytest_asyncio.fixture(loop_scope="module")
async def desk(sites: tuple[Building, Building]) -> AsyncIterator[Theatre]:
    """Pages on the server's own computer."""
    instance = Theatre(sites[1])
    yield instance
    await instance.aclose()


async def comes_by(page: Page, network: int, patience: int = NOTICED) -> None:
    """Wait until the page has moved to the server's address in this network."""
    await page.wait_for_url(lambda url: url.startswith(road(network)), timeout=patience)


async def own_display(desk: Theatre) -> Page:
    """The display on the server's own computer, by the address that leads to itself."""
    desk.house.url, before = f"http://127.0.0.1:{PORT}", desk.house.url
    try:
        return await open_display(desk)
    finally:
        desk.house.url = before


async def test_phones_display_and_host_follow_the_server(there: World, stage: Theatre, desk: Theatre) -> None:
    librarian = await Librarian.lead(stage, "mini", languages=["lv", "lt"])
    far, near = await open_display(stage), await own_display(desk)
    phone = await Phone.moved_in(stage, "lt", "Klajokliai")
    other = await Phone.moved_in(stage, "lv", "Klusie")
    token = await phone.page.evaluate("localStorage.getItem('home.token')")
    await librarian.ask_first()
    await phone.answer(RIGHT)

    there.leave(1)
    # What is tapped while nobody hears it waits in the phone and is sent by the other road.
    await other.answers().nth(RIGHT).click()
    await other.page.locator(".state.sending").wait_for()
    await comes_by(far, 2)
    await comes_by(librarian.page, 2)
    await librarian.at("reveal")  # all have answered: what waited has come
    assert [await phone.gain(), await other.gain()] == [QUESTION] * 2
    await comes_by(phone.page, 2)
    await phone.screen("reveal")
    assert await phone.gain() == QUESTION
    assert await phone.page.evaluate("localStorage.getItem('home.token')") == token
    assert "#" not in phone.page.url
    assert (
        await phone.page.evaluate("history.length") == 2
    )  # about:blank and this page: no way back to the dead one
    await expect(phone.page.locator("html")).to_have_attribute("lang", "lt")
    await expect(librarian.page.locator("li.family")).to_have_count(2)
    await expect(librarian.family("Klajokliai")).to_contain_text(librarian.text("host-phones", count=1))

    # The display on the server's own computer never lost its line, and shows where to come in now.
    assert near.url == f"http://127.0.0.1:{PORT}/display"
    for display in (near, far):
        await expect(display.locator(".moved")).to_contain_text(f"{address(2, 1)}:{PORT}")
        assert address(2, 1) in str(await display.locator(".late image").get_attribute("href"))
    await expect(far.locator(".stage")).to_have_attribute("data-face", "reveal")

    # An address that nobody knew when these pages were loaded.
    await librarian.forward("card")
    await librarian.forward("open")
    there.join(3)
    await comes_true(phone.page, KNOWS, road(3))
    there.leave(2)
    await phone.answers().nth(0).click()
    await phone.answers().nth(2).click()
    await phone.button("several-send").click()
    await comes_by(librarian.page, 3)
    await comes_by(far, 3)
    await phone.page.locator(".state.counted").wait_for()
    await expect(near.locator(".moved")).to_contain_text(f"{address(3, 1)}:{PORT}")
    await librarian.button("host-close").click()
    await phase(near, "reveal", 1)
    await comes_by(phone.page, 3)
    assert await phone.gain() == QUESTION
    await phone.page.reload()
    assert await phone.gain() == QUESTION
    await face(near, "reveal")


async def test_a_black_hole_is_noticed_on_both_sides(there: World, stage: Theatre) -> None:
    stage.house.url = road(3)
    there.join(1)
    librarian = await Librarian.lead(stage, "mini")
    phone = await Phone.moved_in(stage, "en", "Lost in space")
    await librarian.ask_first()
    await comes_true(phone.page, KNOWS, road(1))  # what the help will name
    await librarian.page.close()
    lost = asyncio.ensure_future(phone.page.evaluate(LOST))
    assert there.lines() > 0
    there.cable(False)
    began = time.monotonic()
    noticed = await lost
    assert noticed < 12_000, noticed
    while there.lines():
        assert time.monotonic() - began < 20, "the server still holds the sockets of a black hole"
        await phone.page.wait_for_timeout(100)
    freed = time.monotonic() - began
    print(f"\na black hole: the phone noticed after {noticed / 1000:.1f} s, the server after {freed:.1f} s")
    await phone.sees("offline")
    await phone.answers().nth(RIGHT).click()
    await phone.sees("waits")
    await phone.button("lost-help").click(timeout=25_000)
    await phone.sees("help-named", name="HOME-Ludza")
    await expect(phone.page.locator(".ways b").last).to_have_text(f"{address(1, 1)}:{PORT}")

    plugged = time.monotonic()
    there.cable(True)
    await phone.page.locator(".state.counted, [data-screen=reveal]").first.wait_for()
    print(f"back {time.monotonic() - plugged:.1f} s after the network was")
