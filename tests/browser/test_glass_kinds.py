"""Every kind of question on the display, by touch: in the left half of a large wall, and of a smaller one."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.glass import Half, Hands, centre, open_glass
from browser.people import Librarian, face
from browser.test_access import Doctor
from browser.test_every_kind import PACK, QUESTIONS, SENT, WANTED, pictured
from browser.test_glass import LAPTOP_WALL, SMALL
from browser.theatre import DISPLAY, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(400)]
WORD = "Ezers"


async def _begin(half: Half, kind: str) -> None:
    """What comes before the button to send."""
    root = half.root
    if kind == "typed":
        for letter in WORD:
            await root.locator(".key", has_text=letter.upper()).first.tap()
        await expect(root.locator(".typing input")).to_have_value(WORD)
    elif kind == "pairs":
        for other in await root.locator(".pairing .other").all():
            await other.tap()
    elif kind == "mappin":
        await root.locator(".sheet-map .land").first.wait_for(state="attached")
        await root.locator(".sheet-map").tap()
    else:
        first = {"number": ".dial .btn", "order": ".arrow:enabled", "picpin": ".pic-field"}.get(
            kind, ".ans .a"
        )
        await root.locator(first).last.tap()


async def by_touch(half: Half, kind: str) -> None:
    """Answer whatever is asked, with a hand."""
    if kind == "duel":
        await half.root.locator(".buzzer.free").tap()
        await half.root.locator(".floor-rows .a").first.tap()
        return
    await _begin(half, kind)
    if kind in SENT:
        await half.button("several-send").tap()
    await half.counted()


class Eyes:
    """Looks at the display, and remembers what is wrong with it."""

    def __init__(self, stage: Theatre, width: int) -> None:
        self._stage = stage
        self._width = width
        self._doctor = Doctor()
        self._faults: list[str] = []

    async def look(self, page: Page, name: str) -> None:
        """A picture, and every fault of what is there."""
        await self._stage.shoot(page, f"kinds/glass-{name}-{self._width}")
        await self._doctor.look(page, name)
        self._faults += [f"{name}: {fault}" for fault in await unreadable(page)]
        self._faults += [f"{name}: too small to touch: {fault}" for fault in await page.evaluate(SMALL)]

    def are_pleased(self) -> None:
        """Nothing was found."""
        assert not self._faults, "\n".join(self._faults)
        self._doctor.healthy()


@pytest.mark.parametrize("size", [DISPLAY, LAPTOP_WALL], ids=lambda size: str(size["width"]))
async def test_every_kind_by_touch_on_the_display(stage: Theatre, size: ViewportSize) -> None:
    eyes = Eyes(stage, size["width"])
    rules = {"family": "everyone", "standings_every": 0, "glass": True}
    librarian = await Librarian.lead(stage, PACK, languages=["lv", "lt"], rules=rules)
    display, left, _ = await open_glass(stage, size)
    await left.come_in()
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
            await left.root.locator(f".play.{kind}").wait_for()
            await eyes.look(display, shown)
            await by_touch(left, kind)
            await librarian.at("reveal")
            await left.shows("told")
        if met == WANTED:
            break
        if "fact" in question:
            await librarian.forward("card")
    assert met == WANTED
    eyes.are_pleased()


async def test_two_hands_drag_in_both_halves_and_disturb_nobody(stage: Theatre) -> None:
    stage.house.shelve("glass-pairs", PAIRS)
    rules = {"family": "everyone", "glass": True}
    librarian = await Librarian.lead(stage, "glass-pairs", languages=["lv"], rules=rules)
    display, left, right = await open_glass(stage)
    await left.come_in()
    await right.come_in()
    await librarian.ask_first()
    hands = await Hands.on(display)
    halves = (left, right)
    ones = [await centre(half.root.locator(".pairing .one").first) for half in halves]
    others = [await centre(half.root.locator('.pairing .other[data-key="2"]')) for half in halves]
    await hands.down(*ones)
    await hands.move(*others)
    for half in halves:
        await expect(half.root.locator('.pairing .other[data-key="2"]')).to_have_attribute("data-below", "")
    await hands.up()
    for half in halves:
        await expect(half.root.locator('.pairing .other[data-key="2"]')).to_have_class("other A done")
        await expect(half.root.locator(".pairing .done")).to_have_count(2)


async def test_a_number_is_typed_on_the_glass(stage: Theatre) -> None:
    stage.house.shelve("glass-number", NUMBER)
    rules = {"family": "everyone", "glass": True}
    librarian = await Librarian.lead(stage, "glass-number", languages=["lv"], rules=rules)
    _, left, _ = await open_glass(stage)
    await left.come_in()
    await librarian.ask_first()
    field = left.root.locator(".dial input")
    for figure, shown in (("1", "1"), ("8", "18"), ("0", "180")):
        await left.root.locator(".key", has_text=figure).tap()
        await expect(field).to_have_value(shown)
    # No year of the line yet: it cannot be sent.
    await expect(left.root.locator(".half.unfinished")).to_have_count(1)
    await left.root.locator(".key", has_text="1").tap()
    await expect(left.root.locator(".half.unfinished")).to_have_count(0)
    await left.button("several-send").tap()
    await left.counted()
    await librarian.at("reveal")
    await left.sees("reveal-right")


PAIRS = """\
pack: glass-pairs
title: {lv: "Pāri", lt: "Poros", en: "Pairs"}
level: festival
languages: [lv, lt, en]
questions:
  - id: glass-pairs-towns
    kind: pairs
    ask: {lv: "Kas kopā?", lt: "Kas kartu?", en: "What goes together?"}
    pairs:
      - {one: "Ludza", other: "1"}
      - {one: "Rēzekne", other: "2"}
      - {one: "Zilupe", other: "3"}
    seconds: 90
"""
NUMBER = """\
pack: glass-number
title: {lv: "Gads", lt: "Metai", en: "A year"}
level: festival
languages: [lv, lt, en]
questions:
  - id: glass-number-year
    kind: number
    ask: {lv: "Kurā gadā?", lt: "Kuriais metais?", en: "In which year?"}
    from: 1700
    to: 1900
    step: 1
    right: 1801
    seconds: 90
"""
