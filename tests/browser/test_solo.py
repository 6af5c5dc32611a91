"""Alone at Explore: a round of the quiz by touch and by keys, and the passport: carried, saved, printed."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path
from typing import Any

import httpx
import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Locator, Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.house import words
from browser.keyboard import tab_to
from browser.letters import hard_to_touch, small_letters
from browser.theatre import DISPLAY, PHONE, Theatre, comes_true

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(480)]
MANOR = 202
"""The manor of Rokiškis: there are questions about it, and about much around it."""
ROUND = 8
SAME = "Math.random = () => 0.4;"
"""The round is always the same one."""
A4: ViewportSize = {"width": 703, "height": 1024}
"""CSS px of an A4 page without its margins."""
OWN = [1, 2, 14, 102, 118, 214]


def kept(*numbers: int) -> str:
    """A script after which a device has met these places."""
    return f"if (!localStorage['home.stamps']) localStorage['home.stamps'] = '{json.dumps(numbers)}';"


async def packs_are_read(stage: Theatre, lang: str) -> None:
    """A server reads its packs for the first who asks: on a busy machine longer than a page waits."""
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{stage.house.port}", timeout=90) as client:
        assert (await client.get("/api/solo", params={"lang": lang})).status_code == 200


class Guest:
    """Somebody alone at Explore."""

    def __init__(self, page: Page, lang: str, size: ViewportSize) -> None:
        self.page = page
        self.lang = lang
        self.letters, self.touch = (32, 64) if size == DISPLAY else (16, 44)
        self.faults: list[str] = []

    @classmethod
    async def come(cls, stage: Theatre, lang: str, size: ViewportSize, at: str, script: str = "") -> Guest:
        """Open a part of Explore by its address."""
        await packs_are_read(stage, lang)
        display = f"?display={lang}" if size == DISPLAY else ""
        scale = 2 if size == PHONE else 1
        page = await stage.page(f"/explore{display}#{at}", size, lang, scale=scale, script=SAME + script)
        await page.locator("home-solo .p, home-passport .passport").first.wait_for()
        await page.evaluate("document.fonts.ready")
        return cls(page, lang, size)

    def text(self, name: str, /, **values: Any) -> str:
        """What the page says."""
        return words(self.lang, "explore", name, **values)

    def button(self, name: str) -> Locator:
        """The button with this text."""
        return self.page.get_by_role("button", name=self.text(name), exact=True)

    async def stamps(self) -> list[int]:
        """The places that this device has met."""
        return list(json.loads(await self.page.evaluate("localStorage['home.stamps'] || '[]'")))

    async def look(self, name: str, axe: bool = True) -> None:
        """Keep what is wrong with the page as it stands."""
        faults = [
            *await unreadable(self.page),
            *(one for one in await small_letters(self.page, self.letters) if not IN_A_SHAPE.search(one)),
            *(one for one in await hard_to_touch(self.page, self.touch) if not one.startswith("too high")),
        ]
        if axe:
            told = (await Axe().run(self.page)).response
            assert told["passes"], "axe has looked at nothing"
            grave = [one for one in told["violations"] if one["impact"] in ("serious", "critical")]
            faults += [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in grave]
        self.faults += [f"{name}: {fault}" for fault in faults]

    async def kind(self) -> str:
        """The kind of the question that stands."""
        names = await self.page.locator(".solo-asked .ans").get_attribute("class") or ""
        return next(kind for kind in KINDS if kind in names.split())

    async def at_question(self, number: int) -> None:
        """Wait for a question, from 1."""
        step = words(self.lang, "phone", "step-said", n=number, of=ROUND)
        await self.page.locator(".solo-asked", has_text=step).wait_for()


IN_A_SHAPE = re.compile(r"px: [A-F]$")
"""The letter of an answer is part of a drawing, which is larger than its units."""
KINDS = ("choice", "several", "truefalse", "number", "mappin")


async def by_touch(guest: Guest, kind: str) -> None:
    """Answer with a finger."""
    page = guest.page
    if kind == "number":
        await page.get_by_role("button", name=words(guest.lang, "phone", "number-more"), exact=True).tap()
    elif kind == "mappin":
        await page.locator("home-solo .land").first.wait_for()
        await page.locator("home-pin-board home-map").tap(position={"x": 120, "y": 100})
    else:
        # Of true and false the second: one of the answers of this round shall be right.
        await page.locator(".solo-asked .a").nth(1 if kind == "truefalse" else 0).tap()
    if kind in ("number", "mappin", "several"):
        await page.locator(".solo-asked .send").tap()


async def by_keys(guest: Guest, kind: str) -> None:
    """Answer with the keyboard alone."""
    page, keys = guest.page, guest.page.keyboard
    if kind == "number":
        await tab_to(page, page.locator(".numbering input[type=range]"))
        await keys.press("ArrowRight")
        await tab_to(page, page.locator(".send"))
        await keys.press("Enter")
    elif kind == "mappin":
        await page.locator("home-solo .land").first.wait_for()
        await page.locator("home-pin-board .sheet-map").focus()
        await keys.press("ArrowRight")
        await keys.press("Enter")
    else:
        await keys.press("2" if kind == "truefalse" else "1")
        if kind == "several":
            await keys.press("Enter")


async def next_by_touch(guest: Guest) -> None:
    """On, with a finger."""
    await guest.page.locator(".solo-told .next").tap()


async def next_by_keys(guest: Guest) -> None:
    """On, with Enter: the focus is there already."""
    onward = guest.page.locator(".solo-told .next")
    await expect(onward).to_be_focused()
    await tab_to(guest.page, onward)
    await guest.page.keyboard.press("Enter")


WIDTHS = "(all) => all.map((one) => one.getBoundingClientRect().width)"
WAYS = {"touch": (by_touch, next_by_touch), "keys": (by_keys, next_by_keys)}


@pytest.mark.parametrize(
    ("lang", "size", "way"),
    [("lv", PHONE, "touch"), ("lt", DISPLAY, "keys"), ("en", PHONE, "keys")],
    ids=["phone-lv", "display-lt", "phone-en"],
)
async def test_a_round(stage: Theatre, lang: str, size: ViewportSize, way: str) -> None:
    guest = await Guest.come(stage, lang, size, f"quiz={MANOR}")
    page = guest.page
    answer, go_on = WAYS[way]
    met: set[int] = set()
    for number in range(1, ROUND + 1):
        await guest.at_question(number)
        kind = await guest.kind()
        await guest.look(f"{number} {kind} asked", axe=number < 3)
        await answer(guest, kind)
        await page.locator(".solo-told").wait_for()
        await guest.look(f"{number} {kind} told", axe=number < 3)
        ticks = await page.locator(".tick-sign").evaluate_all(WIDTHS)
        assert all(width < size["width"] * 0.15 for width in ticks), "the words have the room, not the tick"
        stamps = set(await guest.stamps())
        place = await page.evaluate("document.querySelector('home-solo').question.place")
        assert stamps == met | {place}, "each place that was met has its stamp, whatever was answered"
        fresh = await page.get_by_text(guest.text("solo-stamp"), exact=True).count()
        assert fresh == (place not in met)
        met = stamps
        await expect(page.locator(".solo-told .met-place h2")).not_to_be_empty()
        said = page.locator("home-solo > [aria-live]")
        await expect(said).to_contain_text(re.compile(r"\w"))
        moving = await page.locator(".met-place .stamp").evaluate("(el) => el.getAnimations().length")
        assert moving == 0, "nothing moves for those who asked for that"
        if number == 2:
            await stage.shoot(page, f"solo-{'display' if size == DISPLAY else f'phone-{lang}'}")
        await go_on(guest)
    over = page.locator(".solo-over")
    await expect(over.locator(".met-list li")).to_have_count(len(met))
    await expect(over).to_contain_text(guest.text("solo-places", n=len(met)))
    await guest.look("over")
    assert guest.faults == []
    before = await page.evaluate("document.querySelector('home-solo').round.ids")
    await guest.button("solo-again").click()
    await guest.at_question(1)
    again = await page.evaluate("document.querySelector('home-solo').round.ids")
    assert set(again).isdisjoint(before), "a fresh round asks what was not asked"
    await page.keyboard.press("Escape")
    await page.locator("home-place-map .place-mark").first.wait_for()
    await expect(page.locator("home-solo")).to_have_count(0)


async def test_the_passport_is_carried_to_another_device(stage: Theatre) -> None:
    phone = await Guest.come(stage, "lt", PHONE, "passport", kept(*OWN))
    atlas = await phone.page.evaluate("fetch('/api/atlas').then((one) => one.json())")
    of = len(atlas["places"])
    title = phone.page.get_by_role("heading", level=1)
    await expect(title.last).to_have_text(phone.text("passport-count", n=len(OWN), of=of))
    await expect(phone.page.locator(".stamps .met li")).to_have_count(len(OWN))
    await expect(phone.page.locator(".stamps .waiting li")).to_have_count(of - len(OWN))
    await phone.look("phone")
    await stage.shoot(phone.page, "passport-phone-lt")
    link = await phone.page.locator(".carry a").get_attribute("href") or ""
    assert link.startswith(f"{stage.house.url}/explore#p=1")

    theirs = [*OWN[:2], MANOR]
    at = link.split("#")[1]
    display = await Guest.come(stage, "lv", DISPLAY, at, kept(*theirs))
    all_of_them = sorted({*OWN, *theirs})
    assert await display.stamps() == all_of_them
    joined = display.text("passport-joined", n=len(all_of_them) - len(theirs))
    await expect(display.page.locator(".brought")).to_have_text(joined)
    count = display.text("passport-count", n=len(all_of_them), of=of)
    await expect(display.page.locator(".cover h1")).to_have_text(count)
    await display.look("display")
    await stage.shoot(display.page, "passport-display")
    await display.page.locator(".carry").scroll_into_view_if_needed()
    await display.look("display, below", axe=False)
    back = await display.page.locator(".carry a").get_attribute("href") or ""
    assert back.startswith(f"{stage.house.url}/explore#p="), "no device is told that it is this display"
    assert phone.faults + display.faults == []
    await display.page.reload()
    await expect(display.page.locator(".brought")).to_have_text(display.text("passport-same"))


async def test_the_passport_opens_places_and_goes_back(stage: Theatre) -> None:
    guest = await Guest.come(stage, "en", PHONE, "passport", kept(*OWN))
    await guest.page.locator(".goal").get_by_role("button").click()
    card = guest.page.locator(".place-card")
    await card.wait_for()
    assert int(await card.get_attribute("data-place") or 0) not in OWN
    await guest.page.goto(f"{stage.house.url}/explore?again#p=2newer")
    await expect(guest.page.locator(".brought")).to_have_text(guest.text("passport-broken"))
    assert set(OWN) <= set(await guest.stamps())
    await guest.button("solo-back").click()
    await guest.page.locator("home-place-map .place-mark").first.wait_for()


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_the_passport_as_a_picture(stage: Theatre, tmp_path: Path, lang: str) -> None:
    guest = await Guest.come(stage, lang, PHONE, "passport", kept(*OWN))
    async with guest.page.expect_download() as coming:
        await guest.button("passport-save").click()
    file = tmp_path / (await coming.value).suggested_filename
    await (await coming.value).save_as(file)
    data = file.read_bytes()
    assert file.name == "home-passport.png"
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (1080, 1350)
    assert len(data) > 20_000, "there is something on it"
    await expect(guest.page.locator(".saved")).to_have_text(guest.text("passport-saved"))


@pytest.mark.parametrize("count", [len(OWN), 30, 999])
async def test_the_passport_on_paper(stage: Theatre, count: int) -> None:
    guest = await Guest.come(stage, "lv", PHONE, "passport", kept(*OWN))
    page = guest.page
    atlas = await page.evaluate("fetch('/api/atlas').then((one) => one.json())")
    numbers = [place["number"] for place in atlas["places"]][:count] if count > len(OWN) else OWN
    await page.evaluate("(numbers) => { localStorage['home.stamps'] = JSON.stringify(numbers) }", numbers)
    await page.reload()
    await page.locator(".print-sheet .place-mark").first.wait_for(state="attached")
    data = await page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1, "one page"
    await page.set_viewport_size(A4)
    await page.emulate_media(media="print")
    await expect(page.locator(".print-list li")).to_have_count(len(numbers))
    await comes_true(page, "() => document.querySelectorAll('.print-sheet .land').length > 1")
    outside = await page.locator(".print-sheet :is(h1, p, span, .qr, .stamp)").evaluate_all(
        """(all) => all.map((one) => [one.getBoundingClientRect(), one.textContent])
          .filter(([box]) => box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
          .map(([, text]) => text)"""
    )
    assert outside == []
    if count == len(OWN):
        await stage.shoot(page, "passport-print")
