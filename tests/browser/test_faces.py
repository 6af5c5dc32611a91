"""Every kind of question as the preview shows it: on display and phone, in three languages, uncut."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import yaml
from playwright.async_api import Frame, Locator, Page, expect

from browser.clipping import unreadable
from browser.house import ROOT
from browser.mini import MINI
from browser.people import Librarian
from browser.test_access import Doctor
from browser.theatre import Theatre
from home_quiz.game.kinds import KINDS

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
PACK = "mixed"
QUESTIONS = yaml.safe_load((ROOT / "questions" / f"{PACK}.yaml").read_text(encoding="utf-8"))["questions"]
LANGUAGES = ("lv", "lt", "en")
SAYS_BY_ITSELF = {"choice", "several", "truefalse", "number", "order", "pairs"}
"""Kinds whose picture says what is right: the question stands above it."""
HEADLINE = 112
"""Letters for which there is room."""


async def opened(stage: Theatre, pack: str, lang: str = "lv") -> Librarian:
    """A pack from inside."""
    librarian = await Librarian.open(stage, lang)
    await librarian.page.locator(".packs").wait_for()
    await librarian.page.evaluate(f"location.hash = '#pack/{pack}'")
    await librarian.page.locator(".questions > li").first.wait_for()
    return librarian


async def frames(page: Page) -> tuple[Frame, Frame]:
    """The display's and the phone's."""
    found = []
    for screen in (".big iframe", ".small iframe"):
        handle = await page.locator(screen).element_handle()
        frame = await handle.content_frame()
        assert frame is not None
        found.append(frame)
    return found[0], found[1]


def number(page: Page) -> Locator:
    """Which question is shown."""
    return page.locator(".faces h2")


async def moments(page: Page) -> AsyncIterator[bool]:
    """Each moment of the question in turn: whether its answer is shown."""
    tabs = page.locator(".faces .tabs").nth(1).get_by_role("button")
    for at in range(await tabs.count()):
        await tabs.nth(at).click()
        await expect(tabs.nth(at)).to_have_attribute("aria-pressed", "true")
        yield at == await tabs.count() - 1


async def asks(display: Frame, phone: Frame, kind: str, words: str) -> None:
    """The question is there, and what it is answered with can be seen."""
    await expect(display.locator("h1.question")).to_contain_text(words)
    await expect(phone.locator(".q")).to_have_text(words)
    if kind == "typed":
        await expect(phone.locator(".typing input")).not_to_have_css("box-shadow", "none")


async def tells(display: Frame, phone: Frame, kind: str, words: str) -> None:
    """The answer is there, below the question where that says enough."""
    await display.locator(".reveal-head").wait_for()
    if kind in SAYS_BY_ITSELF and len(words) <= HEADLINE:
        await expect(display.locator(".reveal-head h1")).to_contain_text(words)
    await phone.locator(".reveal .band").wait_for()


async def test_every_kind_in_three_languages_as_display_and_phone_will_draw_it(stage: Theatre) -> None:
    librarian = await opened(stage, PACK)
    page, faults = librarian.page, []
    await page.locator(".questions .look").first.click()
    met: set[str] = set()
    for at, question in enumerate(QUESTIONS, start=1):
        kind = question["kind"]
        await expect(number(page)).to_have_text(
            librarian.text("host-question-of", number=at, of=len(QUESTIONS))
        )
        if kind not in met:
            met.add(kind)
            for lang in LANGUAGES:
                await (
                    page.locator(".faces .tabs")
                    .first.get_by_role("button", name=librarian.text(f"host-language-{lang}"))
                    .click()
                )
                display, phone = await frames(page)
                words = question["ask"][lang] if isinstance(question["ask"], dict) else question["ask"]
                async for told in moments(page):
                    await (tells if told else asks)(display, phone, kind, words)
                    if kind == "mappin":
                        await display.locator(".land").first.wait_for(state="attached")
                    for name, frame in (("display", display), ("phone", phone)):
                        found = await unreadable(frame)
                        faults += [
                            f"{kind} {lang} {name} {'told' if told else 'asked'}: {one}" for one in found
                        ]
                    if lang == "lt" or kind == "choice":
                        await stage.shoot(page, f"faces/{kind}-{lang}-{'told' if told else 'asked'}")
        await page.keyboard.press("ArrowRight")
    assert met == set(KINDS)
    assert faults == []


async def test_it_is_led_by_keys_and_closes_where_it_was_opened(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    librarian = await opened(stage, "mini", "en")
    page, doctor = librarian.page, Doctor()
    look = page.locator(".questions .look")
    await look.first.focus()
    await page.keyboard.press("Enter")
    display, phone = await frames(page)
    await expect(display.locator("h1.question")).to_have_text("What is a lake?")
    await expect(phone.locator(".ans .a")).to_have_count(3)
    await doctor.look(page, "faces", ".faces")
    assert await unreadable(page) == []
    await stage.shoot(page, "host-faces-en")
    for light in ("day", "evening", "day"):
        await page.get_by_role("button", name=librarian.text(f"host-faces-{light}"), exact=True).click()
        await expect(display.locator(".stage")).to_have_attribute("data-look", light)
    await doctor.look(page, "faces-day", ".faces")
    assert await unreadable(page) == []
    assert await unreadable(display) == []
    await stage.shoot(page, "host-faces-day-en")
    await page.keyboard.press("ArrowLeft")
    await expect(display.locator(".stage")).to_have_attribute("data-look", "day")  # it stays
    await expect(phone.locator(".q")).to_have_text("The Earth is round.")
    await expect(phone.locator(".shown")).to_have_count(0)
    await page.locator(".faces h2").click()
    await page.keyboard.press(" ")
    await phone.locator(".reveal .band").wait_for()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    await expect(phone.locator(".q")).to_have_text("Which are colours?")
    await page.keyboard.press("Escape")
    await expect(page.locator(".faces")).to_have_count(0)
    await expect(look.nth(1)).to_be_focused()
    doctor.healthy()


async def test_what_draws_the_screens_is_loaded_only_for_whoever_looks(stage: Theatre) -> None:
    librarian = await Librarian.open(stage)
    loaded: list[str] = []
    librarian.page.on("request", lambda request: loaded.append(request.url))
    await librarian.page.evaluate("location.hash = '#pack/ludza'")
    await librarian.page.locator(".questions > li").first.wait_for()
    assert not any("faces" in address for address in loaded)
    await librarian.page.locator(".questions .look").first.click()
    await librarian.page.locator(".faces iframe").first.wait_for()
    assert any("faces" in address for address in loaded)
