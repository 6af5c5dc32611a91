"""The matrix of screens: every picture of the display and the phone in many sizes and languages.

Run by `python3 home.py screens`. Pictures go to docs/screens/matrix (or $HOME_SHOTS/matrix); words that are
cut off, stand over each other or are too small fail the test.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, expect

from browser.clipping import READABLE, too_small, unreadable
from browser.house import ROOT
from browser.people import Librarian, Phone, face, open_display
from browser.theatre import SHOTS, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.screens, pytest.mark.timeout(900)]
DISPLAYS = ((1920, 1080), (3840, 2160), (1024, 768), (1024, 512), (800, 600))
PHONES = ((360, 640), (320, 568), (390, 844))
LEAST = {(1920, 1080): READABLE["display"], (360, 640): READABLE["phone"]}
"""Where the size of words is judged, too."""
LANGUAGES: tuple[tuple[str, ...], ...] = (("lv", "lt"), ("en",))
PACK = "festival"
PICTURES = Path(os.environ.get(SHOTS) or ROOT / "docs" / "screens") / "matrix"
LONG = 60_000
"""Ms in which sixty bots have answered."""


class Matrix:
    """Takes pictures of a page in many sizes, and keeps every fault it sees."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    async def take(self, page: Page, name: str, sizes: tuple[tuple[int, int], ...]) -> None:
        """Pictures of the page in these sizes."""
        for width, height in sizes:
            size: ViewportSize = {"width": width, "height": height}
            await page.set_viewport_size(size)
            await settled(page)
            title = f"{name}-{width}x{height}"
            await page.screenshot(path=PICTURES / f"{title}.png", animations="disabled")
            found = await unreadable(page)
            if least := LEAST.get((width, height)):
                found += await too_small(page, least)
            self.faults += [f"{title}: {fault}" for fault in found]

    def clean(self) -> None:
        """Nothing was cut off anywhere."""
        assert not self.faults, f"{len(self.faults)} faults\n" + "\n".join(self.faults)


async def settled(page: Page) -> None:
    """Wait until the page is drawn in its present size: fonts are there, nothing moves any more."""
    await page.evaluate("document.fonts.ready")
    await page.evaluate(
        """async () => {
          const look = () => Array.from(document.querySelectorAll("main *"), (one) => {
            const box = one.getBoundingClientRect();
            return `${box.left | 0},${box.top | 0},${box.width | 0},${box.height | 0}`;
          }).join();
          const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
          let before = "";
          for (let i = 0; i < 20 && before !== look(); i += 1) {
            before = look();
            await frame();
          }
        }"""
    )


@contextlib.asynccontextmanager
async def street(stage: Theatre, code: str, families: int) -> AsyncIterator[None]:
    """Bot families that play along until the test is over."""
    bots = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "home_quiz", "bots", code, f"--teams={families}", "--phones=1", "--seed=5"),
        f"--url=http://127.0.0.1:{stage.house.port}",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):  # they leave by themselves when a game is over
            bots.kill()
        await bots.wait()


async def in_both(librarian: Librarian, display: Page, matrix: Matrix, name: str, title: str) -> None:
    """A picture of the display in all sizes and in both choices of languages."""
    await face(display, name)
    for languages in LANGUAGES:
        await librarian.speak_on_display(*languages)
        await expect(display.locator("main [aria-live]")).to_have_attribute("lang", languages[0])
        await matrix.take(display, f"display-{title}-{'-'.join(languages)}", DISPLAYS)


@pytest.mark.parametrize("families", [3, 12, 60])
async def test_the_display_in_every_size(stage: Theatre, families: int) -> None:
    matrix = Matrix()
    librarian = await Librarian.lead(stage, PACK, languages=list(LANGUAGES[0]))
    display = await open_display(stage)
    async with street(stage, await librarian.code(), families):
        await expect(librarian.page.locator("li.family")).to_have_count(families, timeout=60_000)
        await in_both(librarian, display, matrix, "lobby", f"lobby-{families}")
        await librarian.forward("intro")
        for index in range(4):
            await librarian.forward("open")
            if index == 0:
                await librarian.button("host-pause").click()
                await librarian.forward()
                await in_both(librarian, display, matrix, "question", f"question-{families}")
            if await librarian.button("host-close").count():
                await librarian.button("host-close").click()
            await librarian.page.locator(".now.phase-reveal").wait_for(timeout=LONG)
            if index == 0:
                await in_both(librarian, display, matrix, "reveal", f"reveal-{families}")
            await librarian.forward("card")
            if index == 0 and families == 3:
                await in_both(librarian, display, matrix, "card", "card")
        await librarian.forward("standings")
        await in_both(librarian, display, matrix, "standings", f"standings-{families}")
        await librarian.button("host-end").click()
        await librarian.button("host-end-yes").click()
        await in_both(librarian, display, matrix, "podium", f"podium-{families}")
    matrix.clean()


async def test_the_phone_in_every_size(stage: Theatre) -> None:
    matrix = Matrix()
    librarian = await Librarian.lead(stage, PACK)
    phones = [await Phone.open(stage, lang) for lang in ("lv", "lt", "en")]

    async def take(screen: str) -> None:
        for phone in phones:
            await phone.screen(screen)
            await matrix.take(phone.page, f"phone-{screen}-{phone.lang}", PHONES)

    await take("first")
    for phone in phones:
        await phone.button("first-play").click()
        await phone.page.locator(".nm").first.wait_for()
    await take("house")
    for phone in phones:
        await phone.button("house-go").click()
        await phone.button("waiting-wave").wait_for()
    await take("waiting")
    await librarian.forward("intro")
    await take("intro")
    for index in range(3):
        await librarian.forward("open")
        await take("question")
        for phone in phones:
            await phone.answers().first.click()
        if await librarian.button("host-close").count():
            await librarian.button("host-close").click()
        await librarian.at("reveal")
        await take("reveal")
        await librarian.forward("card")
        if index == 0:
            await take("card")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await take("podium")
    matrix.clean()
