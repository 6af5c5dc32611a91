"""`home-quiz site`: Explore, the quiz for one and the passport from plain files, served by any web server."""

from __future__ import annotations

import functools
import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.async_api import Page, Response, Route, ViewportSize, expect

from browser.clipping import unreadable
from browser.house import NAME, words
from browser.people import Librarian, Phone
from browser.theatre import DISPLAY, PHONE, Theatre
from cli.process import environment

pytestmark = pytest.mark.asyncio(loop_scope="module")
FOLDER = "families/home"
"""Somewhere below the server's root: nothing may need to lie at the top."""


class Files(http.server.SimpleHTTPRequestHandler):
    """A server that knows nothing but files, and says nothing of them."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(root: Path) -> Iterator[str]:
    """The address of a web server with these files."""
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Files, directory=root)
    ) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://{NAME}:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site's address."""
    root = tmp_path_factory.mktemp("www")
    command = [sys.executable, "-m", "home_quiz", "site", str(root / FOLDER), "--title", "Trīs pilsētas"]
    subprocess.run(command, env=environment(), check=True, capture_output=True, timeout=60)
    with served(root) as address:
        yield f"{address}/{FOLDER}/"


async def only_rows(route: Route) -> None:
    """The questions that are answered by one press on a row."""
    # Only the browser knows the mapped name.
    response = await route.fetch(url=route.request.url.replace(NAME, "127.0.0.1"))
    questions = [one for one in (await response.json())["questions"] if one["ask"]["kind"] == "choice"]
    await route.fulfill(response=response, json={"questions": questions})


class Watched:
    """A page of the site, and every address that it asked for."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.asked: list[str] = []
        self.lost: list[str] = []
        self._site = site
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("response", self._answered)

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.lost.append(response.url)

    @classmethod
    async def open(
        cls, stage: Theatre, site: str, size: ViewportSize = PHONE, lang: str = "lv", more: str = ""
    ) -> Watched:
        """Open the site in a browser that was never there."""
        page = await stage.page("about:blank", size, lang)
        watched = cls(page, site)
        await page.goto(site + more)
        await page.locator("home-place-map .place-mark, home-passport section").first.wait_for()
        return watched

    def strangers(self) -> list[str]:
        """What was asked of anything but the site's own folder."""
        return [url for url in self.asked if not url.startswith((self._site, "data:", "blob:"))]


async def test_the_site_explores_asks_and_stamps_without_a_server(stage: Theatre, site: str) -> None:
    stage.routes = {"**/solo-lv.json": only_rows}
    phone = await Watched.open(stage, site)
    page = phone.page
    await expect(page).to_have_title(f"{words('lv', 'explore', 'explore-title')} · Trīs pilsētas")
    assert await page.locator(".rows .row").count() > 150
    await page.locator('.row[data-place="2"]').click()
    await expect(page.locator(".place-card h2").first).to_contain_text("Ludzas pilsdrupas")
    await page.get_by_role("button", name=words("lv", "explore", "explore-quiz-here")).click()

    await page.locator("home-solo .q").wait_for()
    await page.locator("home-solo .ans button").first.click()
    await page.locator("home-solo .solo-told").wait_for()
    await expect(page.locator("home-solo .met-place .new")).to_have_text(words("lv", "explore", "solo-stamp"))
    assert await unreadable(page) == []
    assert (phone.strangers(), phone.lost) == ([], [])


async def test_a_passport_made_elsewhere_opens_on_the_site(stage: Theatre, site: str) -> None:
    """Places 1 and 2, as a phone of a game carries them."""
    wall = await Watched.open(stage, site, DISPLAY, "lt", "#p=1Aw")
    await expect(wall.page.locator("home-passport .stamps .met li")).to_have_count(2)
    assert (wall.strangers(), wall.lost) == ([], [])


async def test_a_place_found_on_the_map_is_in_the_passport_and_on_the_site(stage: Theatre, site: str) -> None:
    """From the map hunt by the phone's passport to the site, with nothing between them but an address."""
    librarian = await Librarian.lead(stage, "maphunt")
    phone = await Phone.moved_in(stage, "lt")
    await librarian.ask_first()
    await phone.page.locator(".sheet-map .land").first.wait_for(state="attached")
    await phone.page.locator(".sheet-map").tap()
    await phone.button("several-send").click()
    await librarian.at("reveal")
    await librarian.forward("card")
    await phone.sees("card-stamped")
    place = await phone.page.locator("h1").inner_text()
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await librarian.at("podium")
    await phone.page.get_by_role("link", name=phone.text("met-passport")).click()
    await expect(phone.page.locator("home-passport .stamps .met li")).to_contain_text([place])

    address = await phone.page.evaluate("location.hash")
    wall = await Watched.open(stage, site, DISPLAY, "lt", str(address))
    await expect(wall.page.locator("home-passport .stamps .met li")).to_contain_text([place])
    await wall.page.locator("home-passport .stamps .met li").get_by_text(place).click()
    await expect(wall.page.locator(".place-card h2").first).to_contain_text(place)
    assert (wall.strangers(), wall.lost) == ([], [])
