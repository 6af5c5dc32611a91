"""Every picture of the display in every size and in both looks, and of the phone in three languages.

Run by `python3 home.py screens`. Pictures go to docs/screens/matrix/gallery (or $HOME_SHOTS/matrix/gallery);
`python -m tools.gallery` makes the sheets of docs/screens.md from them. What cannot be read fails the test.
"""

from __future__ import annotations

import pytest
import yaml
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.house import ROOT
from browser.people import Librarian, Phone, face, open_display
from browser.test_screens import PICTURES, settled, street
from browser.theatre import Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.screens, pytest.mark.timeout(900)]
SIZES = ((1920, 1080), (3840, 2160), (1366, 768), (1024, 512), (800, 600))
LOOKS = {"evening": False, "day": True}
"""The looks of the display, and whether the host page's switch is on for them."""
BOTS = 4
LONG = 60_000
"""Ms in which four bots have answered."""
SECONDS = 90
"""As many as a question may have: the pictures of one moment take less."""
RULES = {"talk": 60, "standings_every": 1}


def shelve(stage: Theatre, pack: str, name: str, questions: int) -> str:
    """The first questions of a pack as a pack of their own, with time for all pictures."""
    whole = yaml.safe_load((ROOT / "questions" / f"{pack}.yaml").read_text("utf-8"))
    asked = [{**question, "seconds": SECONDS} for question in whole["questions"][:questions]]
    part = {**whole, "pack": name, "questions": asked}
    stage.house.shelve(name, yaml.safe_dump(part, allow_unicode=True))
    return name


class Gallery:
    """Takes the pictures, numbered as they come, and keeps every fault."""

    def __init__(self, librarian: Librarian, display: Page, phones: list[Phone]) -> None:
        self._librarian = librarian
        self._display = display
        self._phones = phones
        self._count = 0
        self.faults: list[str] = []

    async def moment(self, on_display: str, on_phones: str = "") -> None:
        """The display in every size and both looks, then the phones (if they show something new)."""
        self._count += 1
        for look in LOOKS:
            await self.light(look)
            await self.display(f"{self._count:02}-{on_display}", look)
        if on_phones:
            await self._phones_show(on_phones)

    async def without_a_line(self) -> None:
        """The display while it looks for its server."""
        self._count += 1
        for look in LOOKS:
            await self.light(look)
            await self._display.context.set_offline(True)
            await self.display(f"{self._count:02}-connecting", look)
            await self._display.context.set_offline(False)
            await face(self._display, "break")

    async def goodbye(self) -> None:
        """The end, when nobody switches the look any more."""
        self._count += 1
        look = await self._display.locator(".stage").get_attribute("data-look")
        await self.display(f"{self._count:02}-ended", look or "")
        await self._phones_show("ended")

    async def light(self, look: str) -> None:
        """Switch the look, as the librarian does."""
        await self._librarian.switch("host-daylight", on=LOOKS[look])
        await expect(self._display.locator(".stage")).to_have_attribute("data-look", look)

    async def display(self, name: str, look: str) -> None:
        """The display as it stands, in every size."""
        await face(self._display, name.split("-", 1)[1])
        for width, height in SIZES:
            await self._display.set_viewport_size({"width": width, "height": height})
            await self._take(self._display, f"display-{look}-{width}x{height}", name)

    async def _phones_show(self, screen: str) -> None:
        for phone in self._phones:
            await phone.screen(screen)
            await self._take(phone.page, f"phone-{phone.lang}", f"{self._count:02}-{screen}")

    async def _take(self, page: Page, folder: str, name: str) -> None:
        await settled(page)
        file = PICTURES / "gallery" / folder / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=file, animations="disabled")
        self.faults += [f"{folder} {name}: {fault}" for fault in await unreadable(page)]


async def test_every_moment_in_every_size_and_look(stage: Theatre) -> None:
    packs = (shelve(stage, "festival", "first", 1), shelve(stage, "nature", "second", 1))
    librarian = await Librarian.lead(stage, *packs, languages=["lv", "lt"], rules=RULES)
    await librarian.unfold("host-part-settings")
    display = await open_display(stage)
    phones = [await Phone.open(stage, lang) for lang in ("lv", "lt", "en")]
    gallery = Gallery(librarian, display, phones)
    async with street(stage, await librarian.code(), BOTS):
        await expect(librarian.page.locator("li.family")).to_have_count(BOTS, timeout=LONG)
        for phone in phones:
            await phone.move_in()
        await expect(librarian.page.locator("li.family")).to_have_count(BOTS + len(phones))
        await gallery.moment("lobby", "waiting")
        await librarian.forward("intro")
        await gallery.moment("intro", "intro")
        await librarian.forward("talk")
        await gallery.moment("talk", "talk")
        await librarian.forward("open")
        await librarian.button("host-pause").click()
        await gallery.moment("paused", "paused")
        await librarian.forward("open")
        await gallery.moment("question", "question")
        for phone, row in zip(phones, (1, 0, 2), strict=True):
            if await phone.page.locator('[data-screen="question"]').count():
                await phone.answers().nth(row).click()
        await librarian.page.locator(".now.phase-reveal").wait_for(timeout=LONG)
        await gallery.moment("reveal", "reveal")
        await librarian.forward("card")
        await gallery.moment("card", "card")
        await librarian.forward("standings")
        await gallery.moment("standings", "standings")
        await librarian.forward("break")
        await gallery.moment("break", "break")
        await gallery.without_a_line()
        await librarian.button("host-end").click()
        await librarian.button("host-end-yes").click()
        await gallery.moment("podium", "podium")
        await librarian.button("host-raffle-draw").click()
        await gallery.moment("raffle")
        await librarian.forward("ended")
        await gallery.goodbye()
    assert not gallery.faults, "\n".join(gallery.faults)
