"""Every kind of question on a phone: by touch and by keyboard, in three languages; and on the display."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from playwright.async_api import Page

from browser.clipping import unreadable
from browser.house import ROOT
from browser.keyboard import focus_can_be_seen, press, tab_to
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.theatre import Theatre
from home_quiz.game.kinds import KINDS

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
PACK = "mixed"
QUESTIONS = yaml.safe_load((ROOT / "questions" / f"{PACK}.yaml").read_text(encoding="utf-8"))["questions"]
SENT = ("mappin", "number", "order", "pairs", "picpin", "several", "typed")
"""Kinds with a button to send."""
WORD = "Daugava"
WANTED = {*KINDS, "choice-pictures"}


def pictured(question: dict[str, Any]) -> bool:
    """Whether pictures stand in the place of its answers' words."""
    options = question.get("options", {})
    return any(isinstance(option, dict) and "picture" in option for option in options.values())


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
    elif kind == "picpin":
        await phone.page.locator(".pic-field").tap()
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
    if kind == "picpin":
        await tab_to(phone.page, phone.page.locator(".pic-field"))
        await keys.press("ArrowDown")
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


async def in_a_duel(phones: list[Phone], display: Page, eyes: Eyes) -> None:
    """One is first and wrong, by touch; the next one is right, by keyboard."""
    first, *others = phones
    await first.page.locator(".buzzer.free").click()
    await first.page.locator(".floor-rows .a").first.wait_for()
    await display.locator(".floor.taken").wait_for()
    await eyes.look(first.page, f"phone-duel-floor-{first.lang}")
    await eyes.look(display, "display-duel-floor")
    for phone in others:
        await phone.page.locator(".buzzer.taken").wait_for()
    await eyes.look(others[0].page, f"phone-duel-taken-{others[0].lang}")
    await first.page.locator(".floor-rows .a").first.click()
    await first.page.locator(".buzzer.tried").wait_for()
    await display.locator(".board.gone").wait_for()
    last = others[-1]
    await last.page.locator(".buzzer.free").wait_for()
    await focus_can_be_seen(last.page)
    await last.page.keyboard.press("1")
    await last.page.locator(".floor-rows .a").first.wait_for()
    await last.page.keyboard.press("2")


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
        shown = f"{kind}-pictures" if pictured(question) else kind
        await librarian.forward("open")
        if shown in met:
            await librarian.button("host-close").click()
            await librarian.at("reveal")
        else:
            met.add(shown)
            await face(display, "question")
            if kind == "mappin":
                await display.locator(".pinned .land").first.wait_for(state="attached")
            await eyes.look(display, f"display-{shown}")
            for lang, phone in phones.items():
                await phone.screen("question")
                await eyes.look(phone.page, f"phone-{shown}-{lang}")
                if kind == "duel":
                    continue
                await (by_keyboard if lang == "en" else by_touch)(phone, kind)
                await phone.page.locator(".state.counted, [data-screen=reveal]").first.wait_for()
            if kind == "duel":
                await in_a_duel(list(phones.values()), display, eyes)
            await librarian.at("reveal")  # all have answered
            await face(display, "reveal")
            await eyes.look(display, f"display-{shown}-reveal")
            for lang, phone in phones.items():
                await phone.screen("reveal")
                await eyes.look(phone.page, f"phone-{shown}-reveal-{lang}")
        if met == WANTED:
            break
        if "fact" in question:
            await librarian.forward("card")
    assert met == WANTED
    eyes.are_pleased()
