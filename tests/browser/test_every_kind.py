"""Every kind of question on a phone: by touch and by keyboard, in three languages; and on the display."""

from __future__ import annotations

import pytest
import yaml
from playwright.async_api import Page

from browser.clipping import unreadable
from browser.house import ROOT
from browser.keyboard import focus_can_be_seen, press, tab_to
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.theatre import Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
PACK = "mixed"
QUESTIONS = yaml.safe_load((ROOT / "questions" / f"{PACK}.yaml").read_text(encoding="utf-8"))["questions"]
KINDS = {
    *("choice", "mappin", "mostsaid", "number", "order", "pairs"),
    *("poll", "several", "truefalse", "typed", "whoami"),
}
SENT = ("mappin", "number", "order", "pairs", "several", "typed")
"""Kinds with a button to send."""
WORD = "Daugava"


async def by_touch(phone: Phone, kind: str) -> None:
    """Answer whatever is asked, with a finger."""
    if kind == "typed":
        await phone.page.locator(".typing input").fill(WORD)
    elif kind == "number":
        await phone.button("number-more").click()
    elif kind == "order":
        await phone.page.locator(".order .arrow:enabled").first.click()
    elif kind == "pairs":
        for other in await phone.page.locator(".pairing .other").all():
            await other.tap()
    elif kind == "mappin":
        await phone.page.locator(".sheet-map .land").first.wait_for(state="attached")
        await phone.page.locator(".sheet-map").tap()
    else:
        await phone.answers().first.click()
    if kind in SENT:
        await phone.button("several-send").click()


async def by_keyboard(phone: Phone, kind: str) -> None:
    """The same without touch or mouse."""
    keys = phone.page.keyboard
    if kind == "typed":
        await tab_to(phone.page, phone.page.locator(".typing input"))
        await keys.type(WORD)
        await keys.press("Enter")
        return
    if kind == "mappin":
        await phone.page.locator(".sheet-map .land").first.wait_for(state="attached")
        await tab_to(phone.page, phone.page.locator(".sheet-map"))
        await keys.press("ArrowRight")
        await keys.press("Enter")
        return
    if kind == "number":
        await tab_to(phone.page, phone.page.locator(".number input[type=range]"))
        await keys.press("ArrowRight")
    elif kind == "order":
        await press(phone.page, phone.page.locator(".order .arrow:enabled").first)
    elif kind == "pairs":
        for other in await phone.page.locator(".pairing .other").all():
            await press(phone.page, other)
    else:
        await focus_can_be_seen(phone.page)
        await keys.press("1")
    if kind in SENT:
        await press(phone.page, phone.button("several-send"))


class Eyes:
    """Looks at pages, and remembers what is wrong with them."""

    def __init__(self, stage: Theatre) -> None:
        self._stage = stage
        self._doctor = Doctor()
        self._faults: list[str] = []

    async def look(self, page: Page, name: str) -> None:
        """A picture, and every fault of what is there."""
        await self._stage.shoot(page, f"kinds/{name}")
        await self._doctor.look(page, name)
        self._faults += [f"{name}: {fault}" for fault in await unreadable(page)]

    def are_pleased(self) -> None:
        """Nothing was found."""
        assert not self._faults, "\n".join(self._faults)
        self._doctor.healthy()


async def test_every_kind_on_phones_and_display(stage: Theatre) -> None:
    eyes = Eyes(stage)
    rules = {"family": "everyone", "standings_every": 0}
    librarian = await Librarian.lead(stage, PACK, languages=["lv", "lt"], rules=rules)
    display = await open_display(stage)
    phones = {lang: await Phone.moved_in(stage, lang) for lang in ("lv", "lt", "en")}
    await librarian.forward("intro")
    met: set[str] = set()
    for question in QUESTIONS:
        kind = question["kind"]
        await librarian.forward("open")
        if kind in met:
            await librarian.button("host-close").click()
            await librarian.at("reveal")
        else:
            met.add(kind)
            await face(display, "question")
            if kind == "mappin":
                await display.locator(".pinned .land").first.wait_for(state="attached")
            await eyes.look(display, f"display-{kind}")
            for lang, phone in phones.items():
                await phone.screen("question")
                await eyes.look(phone.page, f"phone-{kind}-{lang}")
                await (by_keyboard if lang == "en" else by_touch)(phone, kind)
                await phone.page.locator(".state.counted, [data-screen=reveal]").first.wait_for()
            await librarian.at("reveal")  # all have answered
            await face(display, "reveal")
            await eyes.look(display, f"display-{kind}-reveal")
            for lang, phone in phones.items():
                await phone.screen("reveal")
                await eyes.look(phone.page, f"phone-{kind}-reveal-{lang}")
        if met == KINDS:
            break
        if "fact" in question:
            await librarian.forward("card")
    assert met == KINDS
    eyes.are_pleased()
