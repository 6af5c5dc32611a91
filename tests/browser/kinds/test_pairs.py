"""Pairs in a browser: by fingers, by dragging and by keys; six of the longest fit phones and displays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import yaml
from playwright.async_api import Locator, Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.keyboard import press
from browser.people import Librarian, Phone, open_display, phase
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")

LANGUAGES = ("lv", "lt", "en")
WALL: ViewportSize = {"width": 1024, "height": 512}
SHORT = [
    (("Ludza", "Liudza", "Ludza"), ("Divi ezeri", "Du ežerai", "Two lakes")),
    (("Jēkabpils", "Jėkabpilis", "Jēkabpils"), ("Liela upe", "Didelė upė", "A great river")),
    (("Rokišķi", "Rokiškis", "Rokiškis"), ("Muižas parks", "Dvaro parkas", "A manor park")),
]
# As long as packs may be: a question of nearly 120 letters, six pairs of up to 30 each, in long words.
LONG = [
    (
        ("Novadpētniecības muzeja klēts", "Kraštotyros muziejaus klėtis", "The barn of the local museum"),
        ("Neaizmirstamākais piedzīvojums", "Nepamirštamiausias nuotykis", "An adventure to remember"),
    ),
    (
        ("Pareizticīgo katedrāles zvans", "Stačiatikių katedros varpas", "The bell of the old cathedral"),
        ("Starptautiskā sadarbības balva", "Tarptautinės draugystės dovana", "The prize of good neighbours"),
    ),
    (
        ("Dzelzceļa stacijas pulkstenis", "Geležinkelio stoties laikrodis", "The clock of the station"),
        ("Visgarākā pastaiga gar ezeriem", "Ilgiausias žygis paežerėmis", "The longest walk by the lakes"),
    ),
    (
        ("Sēlijas mežsaimnieku svētki", "Sėlijos miškininkų šventė", "A holiday of foresters"),
        ("Rokdarbnieču rudens izstāde", "Rankdarbių rudeninė parodėlė", "An autumn show of needlework"),
    ),
    (
        ("Mūzikas instrumentu darbnīcas", "Muzikos instrumentų dirbtuvės", "The makers of instruments"),
        ("Vecvecāku bērnības atmiņas", "Senelių vaikystės prisiminimai", "What grandparents remember"),
    ),
    (
        (
            "Viesmīlīgākā amatnieku tējnīca",
            "Svetingoji amatininkų arbatinė",
            "The tea house of the craftsmen",
        ),
        ("Nenogurstošā ceļveža stāsti", "Nenuilstančio gido pasakojimas", "The tireless guide's story"),
    ),
]
LONG_QUESTION = (
    "Kas pie kā pieder: kuras izstādes un kuri piedzīvojumi šajās trīs pilsētās "
    "jūsu ģimenei jau pazīstami kopš pērnā gada?",
    "Kas prie ko priklauso: kurios parodos ir kurie nuotykiai šiuose trijuose "
    "miestuose jūsų šeimai jau žinomi nuo pernai?",
    "What goes together?",
)


def pack(name: str, ask: tuple[str, ...], pairs: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]) -> str:
    """A pack with one question."""

    def said(texts: tuple[str, ...]) -> dict[str, str]:
        return dict(zip(LANGUAGES, texts, strict=True))

    head = {"pack": name, "title": "Pairs", "level": "festival", "languages": list(LANGUAGES)}
    entries = [{"one": said(one), "other": said(other)} for one, other in pairs]
    question = {"id": name, "kind": "pairs", "ask": said(ask), "seconds": 90, "pairs": entries}
    return yaml.safe_dump({**head, "questions": [question]}, allow_unicode=True)


def side(page: Page, sort: str) -> Locator:
    """The boards of one side."""
    return page.locator(f".pairing .{sort}")


async def centre(board: Locator) -> tuple[float, float]:
    """Where a finger would touch it."""
    box = await board.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


async def drag(page: Page, one: Locator, other: Locator) -> None:
    """Pull one board onto another, and see that it would be hit."""
    await page.mouse.move(*await centre(one))
    await page.mouse.down()
    await page.mouse.move(*await centre(other), steps=5)
    await expect(other).to_have_attribute("data-below", "")
    await page.mouse.up()


async def finger(page: Page, one: Locator, other: Locator) -> None:
    """The same with a finger, as the browser itself sees it."""
    (x, y), (to_x, to_y) = await centre(one), await centre(other)
    line = await page.context.new_cdp_session(page)

    async def touch(kind: str, *points: dict[str, Any]) -> None:
        await line.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    await touch("touchStart", {"x": x, "y": y})
    for step in range(1, 6):
        await touch("touchMove", {"x": x + (to_x - x) * step / 5, "y": y + (to_y - y) * step / 5})
    await touch("touchEnd")


async def test_taps_dragging_and_keys_make_the_same_pairs(stage: Theatre) -> None:
    stage.house.shelve("short", pack("short", ("Kas kopā?", "Kas kartu?", "What goes together?"), SHORT))
    librarian = await Librarian.lead(stage, "short")
    display = await open_display(stage)
    tap, mouse, thumb, keys = [await Phone.moved_in(stage, lang) for lang in ("lv", "lt", "lt", "en")]
    await librarian.ask_first()

    # By taps: the wrong way round at first, then the taken one goes to whom it belongs.
    one, other = side(tap.page, "one"), side(tap.page, "other")
    await expect(one.nth(0)).to_have_attribute("aria-pressed", "true")
    for text in ("Liela upe", "Divi ezeri", "Muižas parks"):
        await other.filter(has_text=text).tap()
    await one.nth(0).tap()
    await other.filter(has_text="Divi ezeri").tap()
    await expect(tap.button("pairs-left", left=1)).to_be_disabled()
    await expect(one.nth(1)).to_have_attribute("aria-pressed", "true")
    await other.filter(has_text="Liela upe").tap()
    await tap.button("several-send").click()

    # By dragging, in any order; the tap that ends it chooses nothing.
    for phone, pull in ((mouse, drag), (thumb, finger)):
        one, other = side(phone.page, "one"), side(phone.page, "other")
        for place, text in ((2, "Dvaro parkas"), (0, "Du ežerai"), (1, "Didelė upė")):
            await pull(phone.page, one.nth(place), other.filter(has_text=text))
            await expect(other.filter(has_text=text).locator("svg text")).to_have_text("ABC"[place])
        await expect(phone.page.locator(".pairing .now")).to_have_count(0)
        await phone.button("several-send").click()

    # By keys: Tab and Enter, or the figure of the other.
    one, other = side(keys.page, "one"), side(keys.page, "other")
    for text in ("Two lakes", "A great river"):
        await press(keys.page, other.filter(has_text=text))
    number = await other.filter(has_text="A manor park").get_attribute("data-key")
    await keys.page.keyboard.press(str(number))
    await expect(one.nth(2)).to_have_attribute("aria-label", "Rokiškis: goes with A manor park")
    await press(keys.page, keys.button("several-send"))

    await librarian.at("reveal")
    await phase(display, "reveal")
    await expect(display.locator(".paired .known")).to_have_text(["4 / 4"] * 3)
    for phone in (tap, mouse, thumb, keys):
        assert await phone.gain() == 1000
        await expect(phone.page.locator(".shown .a.A, .shown .a.B, .shown .a.C")).to_have_count(3)


async def test_six_of_the_longest_can_be_read_and_touched(stage: Theatre) -> None:
    stage.house.shelve("long", pack("long", LONG_QUESTION, LONG))
    librarian = await Librarian.lead(stage, "long", languages=["lv", "lt"])
    displays = {"display": await open_display(stage), "wall": await open_display(stage, WALL)}
    phones = {lang: await Phone.moved_in(stage, lang) for lang in ("lv", "lt")}
    await librarian.ask_first()
    faults: list[str] = []

    async def look(name: str, page: Page) -> None:
        await stage.shoot(page, f"pairs/{name}")
        faults.extend(f"{name}: {fault}" for fault in await unreadable(page))

    for name, display in displays.items():
        await phase(display, "open")
        await look(name, display)
    for lang, phone in phones.items():
        await side(phone.page, "one").first.wait_for()
        await look(f"phone-{lang}", phone.page)
        assert await phone.page.locator(".room").evaluate("(room) => room.clientHeight") >= 80
        for board in await phone.page.locator(".send, .pairing button").all():
            # Only so many letters have to scroll; Send stands where it is.
            if "send" not in (await board.get_attribute("class") or ""):
                await board.scroll_into_view_if_needed()
            box = await board.bounding_box()
            assert box is not None
            assert box["height"] >= 44
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 640
        for other in await side(phone.page, "other").all():
            await other.tap()
        await look(f"phone-{lang}-paired", phone.page)
        await phone.button("several-send").click()
    await librarian.at("reveal")
    for name, display in displays.items():
        await phase(display, "reveal")
        await look(f"{name}-reveal", display)
    for lang, phone in phones.items():
        await phone.screen("reveal")
        await look(f"phone-{lang}-reveal", phone.page)
    assert not faults, "\n".join(faults)
