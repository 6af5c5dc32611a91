"""Pictures in a browser: fetched ahead, beside a question, to tap by finger and by name; and phones down."""

from __future__ import annotations

import asyncio
import shutil

import pytest
from playwright.async_api import Request, expect

from browser.clipping import unreadable
from browser.house import ROOT
from browser.people import Librarian, Phone, open_display
from browser.theatre import Theatre, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")

HEAD = """\
pack: {name}
title: {{lv: "Bildes", lt: "Paveikslai", en: "Pictures"}}
level: festival
languages: [lv, lt, en]
{more}questions:
"""
BESIDE = """\
  - id: beside
    kind: choice
    ask: {lv: "Cik māju ir šajā pagalmā?", lt: "Kiek namų šiame kieme?", en: "How many houses are here?"}
    picture:
      file: farmyard.png
      alt: {lv: "Lauku sēta", lt: "Sodyba", en: "A farmyard"}
      by: "HOME, CC0"
    options:
      a: {lv: "Divas", lt: "Du", en: "Two"}
      b: {lv: "Trīs", lt: "Trys", en: "Three"}
      c: {lv: "Četras", lt: "Keturi", en: "Four"}
    right: b
    seconds: 90
"""
YARD = """\
  - id: yard
    kind: picpin
    ask: {lv: "Kur ir vējdzirnavas?", lt: "Kur vėjo malūnas?", en: "Where is the windmill?"}
    picture: {file: farmyard.png, alt: {lv: "Lauku sēta", lt: "Sodyba", en: "A farmyard"}}
    spots:
      a: {name: {lv: "Dzirnavas", lt: "Malūnas", en: "The mill"}, at: {x: 17, y: 38, width: 26, height: 48}}
      b: {name: {lv: "Šķūnis", lt: "Kluonas", en: "The barn"}, at: {x: 75, y: 79, width: 46, height: 34}}
    right: a
    seconds: 90
"""


def shelve(stage: Theatre, name: str, questions: str, more: str = "") -> None:
    """A librarian's own pack, with a picture beside it."""
    stage.house.shelve(name, HEAD.format(name=name, more=more) + questions)
    pictures = stage.house.data / "packs" / "pictures"
    pictures.mkdir(exist_ok=True)
    shutil.copy(ROOT / "questions" / "pictures" / "farmyard.png", pictures)


LOADED = "(selector) => { const image = document.querySelector(selector); return image?.naturalWidth > 300 }"


async def test_a_picture_stands_beside_the_question_and_was_there_before_it(stage: Theatre) -> None:
    shelve(stage, "beside", BESIDE)
    librarian = await Librarian.lead(stage, "beside", languages=["lv", "lt"])
    display = await open_display(stage)
    phone = await Phone.open(stage, "lv")
    fetched: list[str] = []

    def note(request: Request) -> None:
        if "/media/" in request.url:
            fetched.append(request.url)

    phone.page.on("requestfinished", note)
    await phone.move_in()
    async with asyncio.timeout(20):
        while not fetched:
            await phone.page.evaluate("() => new Promise(requestAnimationFrame)")
    await librarian.ask_first()
    await phone.screen("question")
    await comes_true(phone.page, LOADED, "home-picture img")
    await comes_true(display, LOADED, ".beside img")
    assert len(set(fetched)) == 1
    await stage.shoot(phone.page, "kinds/phone-beside-lv")
    await stage.shoot(display, "kinds/display-beside")
    assert [*await unreadable(phone.page), *await unreadable(display)] == []
    await expect(display.locator("figcaption")).to_have_text("HOME, CC0")

    # A tap makes it as large as the screen, Escape makes it small again; the answer is not touched.
    enlarge = phone.page.locator(".enlarge")
    await enlarge.click()
    box = await enlarge.bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (360, 640)
    await stage.shoot(phone.page, "kinds/phone-beside-large")
    await phone.page.keyboard.press("Escape")
    await phone.answer(1)
    await librarian.at("reveal")
    assert await phone.gain() > 0


async def test_a_finger_and_a_name_set_the_pin(stage: Theatre) -> None:
    shelve(stage, "yard", YARD)
    librarian = await Librarian.lead(stage, "yard")
    display = await open_display(stage)
    finger = await Phone.moved_in(stage, "lv")
    by_name = await Phone.moved_in(stage, "en")
    await librarian.ask_first()

    drawing = finger.page.locator("home-picture-pin svg.photo image")
    await drawing.wait_for()
    box = await drawing.bounding_box()
    assert box is not None
    assert box["width"] >= 300
    await finger.page.touchscreen.tap(box["x"] + box["width"] * 0.17, box["y"] + box["height"] * 0.38)
    await finger.button("several-send").click()
    await finger.page.locator(".state.counted").wait_for()

    await by_name.button("picpin-names").click()
    await stage.shoot(by_name.page, "kinds/phone-picpin-names-en")
    await by_name.page.get_by_role("button", name="The barn").click()
    await expect(by_name.page.locator("home-picture-pin [role=status]")).to_have_text("The barn")
    await by_name.button("several-send").click()
    await librarian.at("reveal")
    assert (await finger.gain() > 0, await by_name.gain()) == (True, 0)
    await expect(display.locator("[data-tap]")).to_have_count(2)
    await expect(display.locator(".pin-side li")).to_have_count(1)


async def test_phones_are_down(stage: Theatre) -> None:
    shelve(stage, "down", BESIDE, "phones_down: true\n")
    librarian = await Librarian.lead(stage, "down")
    display = await open_display(stage)
    phone = await Phone.moved_in(stage, "lt")
    await librarian.ask_first()
    await phone.screen("question")
    await phone.sees("question-down")
    await expect(phone.page.get_by_text("Kiek namų")).to_have_count(0)
    await expect(phone.page.get_by_text("Trys")).to_have_count(0)
    await expect(phone.page.locator("home-picture")).to_have_count(0)
    await display.get_by_text("Cik māju").first.wait_for()
    await stage.shoot(phone.page, "kinds/phone-down-lt")
    assert await unreadable(phone.page) == []
    await phone.page.get_by_role("button", name="B", exact=True).click()
    await librarian.at("reveal")
    assert await phone.gain() > 0
    await phone.page.get_by_text("Trys").first.wait_for()
