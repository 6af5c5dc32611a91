"""Explore: all places on a map and in a list, for phones, for the display, for those who use keys only."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Locator, Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.house import words
from browser.keyboard import focus_can_be_seen, press, tab_to
from browser.letters import hard_to_touch, small_letters
from browser.theatre import DISPLAY, LAPTOP, PHONE, Theatre, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")
LANGUAGES = ["lv", "lt", "en"]
UHD: ViewportSize = {"width": 3840, "height": 2160}
CASTLE = 2
"""The ruins of Ludza's castle: they have a place on the map."""


def text(lang: str, name: str, /, **values: Any) -> str:
    """What the page says."""
    return words(lang, "explore", name, **values)


class Visitor:
    """Somebody who looks around."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang

    @classmethod
    async def come(cls, stage: Theatre, lang: str, size: ViewportSize = PHONE, more: str = "") -> Visitor:
        """Open the page, and wait until places and map are there."""
        scale = 2 if size == PHONE else 1
        page = await stage.page(f"/explore{more}", size, lang, scale=scale)
        await page.locator("home-place-map .place-mark").first.wait_for()
        await page.evaluate("document.fonts.ready")
        return cls(page, lang)

    def text(self, name: str, /, **values: Any) -> str:
        """What the page says in this visitor's language."""
        return text(self.lang, name, **values)

    def button(self, name: str, /, **values: Any) -> Locator:
        """The button with this text."""
        return self.page.get_by_role("button", name=self.text(name, **values), exact=True)

    @property
    def rows(self) -> Locator:
        """The places in the list."""
        return self.page.locator(".rows .row")

    @property
    def card(self) -> Locator:
        """The open card."""
        return self.page.locator(".place-card")

    async def names(self) -> list[str]:
        """The names in the list."""
        return await self.page.locator(".rows .row b").all_inner_texts()

    async def look_for(self, what: str) -> list[str]:
        """Type into the search field; what it finds."""
        await self.page.get_by_role("textbox", name=self.text("explore-search")).fill(what)
        return await self.names()

    async def open(self, number: int) -> None:
        """Tap a place in the list."""
        await self.page.locator(f'.row[data-place="{number}"]').click()
        await self.card.wait_for()

    async def faults(self, letters: float, touch: float, above: float = 0) -> list[str]:
        """What is wrong with the page as it stands."""
        told = (await Axe().run(self.page)).response
        assert told["passes"], "axe has looked at nothing"
        grave = [one for one in told["violations"] if one["impact"] in ("moderate", "serious", "critical")]
        return [
            *await unreadable(self.page),
            *await small_letters(self.page, letters),
            *await hard_to_touch(self.page, touch, above),
            *(f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in grave),
        ]


async def the_atlas(stage: Theatre) -> dict[str, Any]:
    """What the server tells."""
    async with httpx.AsyncClient(timeout=60) as client:
        told: dict[str, Any] = (await client.get(f"http://127.0.0.1:{stage.house.port}/api/atlas")).json()
    return told


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_on_a_phone(stage: Theatre, lang: str) -> None:
    places = (await the_atlas(stage))["places"]
    visitor = await Visitor.come(stage, lang)
    assert sorted(await visitor.names()) == sorted(place["name"][lang] for place in places)
    assert await visitor.faults(16, 44) == []
    if lang in ("lv", "lt"):
        await stage.shoot(visitor.page, f"explore-phone-{lang}")
    await visitor.open(CASTLE)
    assert await visitor.faults(16, 44) == []
    if lang == "en":
        await stage.shoot(visitor.page, "explore-card-phone-en")
    await visitor.button("explore-close").click()
    await visitor.button("explore-full").click()
    await expect(visitor.rows.first).to_be_hidden()
    assert await visitor.faults(16, 44) == []
    await visitor.button("explore-small").click()
    await expect(visitor.rows.first).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_search_minds_neither_diacritics_nor_the_language(stage: Theatre, lang: str) -> None:
    visitor = await Visitor.come(stage, lang)
    names = {place["number"]: place["name"][lang] for place in (await the_atlas(stage))["places"]}
    for typed, number in (("rokiskis", 201), ("ROKISKI", 201), ("jekabpils", 101), ("Jekabpilis", 101)):
        assert names[number] in await visitor.look_for(typed), typed
    assert await visitor.look_for("zzz") == []
    await expect(visitor.page.get_by_text(visitor.text("explore-none"))).to_be_visible()
    await visitor.button("explore-all").click()
    assert len(await visitor.names()) == len(names)


async def test_chips_choose_by_municipality_and_kind(stage: Theatre) -> None:
    places = (await the_atlas(stage))["places"]
    visitor = await Visitor.come(stage, "lv")
    ludza = visitor.page.get_by_role("button", name="Ludza", exact=True)
    ruins = visitor.button("explore-kinds-ruins")
    await ludza.click()
    await expect(ludza).to_have_attribute("aria-pressed", "true")
    await expect(visitor.rows).to_have_count(sum(place["municipality"] == "ludza" for place in places))
    await ruins.click()
    assert await visitor.names() == [places[CASTLE - 1]["name"]["lv"]]
    await expect(visitor.page.locator(".place-mark")).to_have_count(1)
    await ruins.click()
    await visitor.button("explore-everywhere").click()
    await expect(visitor.rows).to_have_count(len(places))


async def test_a_card_tells_and_shows_the_way(stage: Theatre) -> None:
    place = next(one for one in (await the_atlas(stage))["places"] if one["number"] == CASTLE)
    visitor = await Visitor.come(stage, "en")
    await visitor.open(CASTLE)
    await expect(visitor.page.get_by_role("dialog", name=place["name"]["en"])).to_be_visible()
    await expect(visitor.page.locator("#place-name")).to_be_focused()
    await expect(visitor.card.locator(".own")).to_have_text(place["name"]["lv"])
    await expect(visitor.card.locator(".own")).to_have_attribute("lang", "lv")
    await expect(visitor.card.locator(".about")).to_contain_text(visitor.text("explore-kind-castle"))
    link = await visitor.card.get_by_role("link", name=visitor.text("explore-way")).get_attribute("href")
    at = f"{place['lat']:.5f},{place['lon']:.5f}"
    assert unquote(link or "") == f"geo:{at}?q={at}({place['name']['en']})"
    source = visitor.card.locator(".source a").first
    assert await source.get_attribute("href") == place["source"][0]
    for name in ("text", "way"):
        if name in place:
            await expect(visitor.card).to_contain_text(place[name]["en"])
    await expect(visitor.button("explore-quiz-here")).to_be_visible()


async def test_going_back_closes_and_the_address_opens(stage: Theatre) -> None:
    visitor = await Visitor.come(stage, "lt")
    page = visitor.page
    await visitor.open(CASTLE)
    assert page.url.endswith(f"/explore#place={CASTLE}")
    await visitor.button("explore-next").click()
    await expect(page).not_to_have_url(re.compile(f"#place={CASTLE}$"))
    await page.go_back()
    await expect(visitor.card).to_have_count(0)
    assert page.url.endswith("/explore")
    await expect(visitor.rows.first).to_be_visible()
    await page.goto(f"{stage.house.url}/explore?again#place={CASTLE}")
    await visitor.card.wait_for()
    await page.keyboard.press("Escape")
    await expect(visitor.card).to_have_count(0)
    assert "#" not in page.url


async def test_previous_and_next_go_through_what_is_shown(stage: Theatre) -> None:
    visitor = await Visitor.come(stage, "en")
    shown = await visitor.look_for("church")
    assert len(shown) > 3
    await visitor.rows.first.click()
    name = visitor.page.locator("#place-name")
    await expect(name).to_have_text(shown[0])
    await visitor.button("explore-next").click()
    await expect(name).to_have_text(shown[1])
    await visitor.button("explore-previous").click()
    await visitor.button("explore-previous").click()
    await expect(name).to_have_text(shown[-1])


async def test_the_language_is_kept(stage: Theatre) -> None:
    visitor = await Visitor.come(stage, "lv")
    await visitor.page.locator(".tongues button[lang=lt]").click()
    await expect(visitor.page.locator("html")).to_have_attribute("lang", "lt")
    await visitor.page.reload()
    placeholder = visitor.page.get_by_placeholder(text("lt", "explore-search"))
    await placeholder.wait_for()
    assert await visitor.page.title() == f"{text('lt', 'explore-title')} · HOME"


async def test_a_surprise_is_another_place_each_time(stage: Theatre) -> None:
    visitor = await Visitor.come(stage, "en", DISPLAY)
    opened: list[str] = []
    for _ in range(3):
        before = opened[-1] if opened else "0"
        await visitor.button("explore-surprise").click()
        other = visitor.page.locator(f'.place-card:not([data-place="{before}"])')
        opened.append(await other.get_attribute("data-place") or "")
    assert len(set(opened)) > 1
    assert opened[0] != opened[1] != opened[2]


async def test_marks_that_would_touch_are_one_and_a_tap_parts_them(stage: Theatre) -> None:
    visitor = await Visitor.come(stage, "en")
    page = visitor.page
    located = [place for place in (await the_atlas(stage))["places"] if "lat" in place]
    counts = await page.locator(".place-mark .count").all_text_contents()
    alone = await page.locator(".place-mark").count() - len(counts)
    assert sum(map(int, counts)) + alone == len(located), "every place is on the map, once"
    # every tap parts a group; the old town of Ludza no zoom parts: its places stand around it
    castle = page.locator(f'.place-mark[data-mark="{CASTLE}"]')
    taps = 0
    while not await castle.count():
        groups = page.locator(".place-mark:has(.count)")
        keys = [await mark.get_attribute("data-mark") or "" for mark in await groups.all()]
        key = next(key for key in keys if str(CASTLE) in key.split("-"))
        group = page.locator(f'.place-mark[data-mark="{key}"]')
        await group.click()
        await expect(group).to_have_count(0)
        taps += 1
        assert taps < 6, "some taps are enough"
    await page.locator(f'.place-mark[data-mark="{CASTLE}"]').click()
    await expect(visitor.card).to_have_attribute("data-place", str(CASTLE))


async def test_by_keyboard_only(stage: Theatre) -> None:
    visitor = await Visitor.come(stage, "lv", LAPTOP)
    page, keys = visitor.page, visitor.page.keyboard
    mark = page.locator(".place-mark[tabindex='0']")
    await tab_to(page, mark)
    name = await page.evaluate("document.activeElement.getAttribute('aria-label')")
    await keys.press("ArrowRight")
    await comes_true(page, "(name) => document.activeElement.getAttribute('aria-label') !== name", name)
    await focus_can_be_seen(page)
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    await tab_to(page, page.get_by_role("textbox"))
    await keys.type("Ludzas pil")
    await press(page, visitor.rows.first)
    await expect(page.locator("#place-name")).to_be_focused()
    await press(page, visitor.button("explore-next"))
    await press(page, visitor.button("explore-close"))
    await expect(visitor.card).to_have_count(0)
    await expect(visitor.rows.first).to_be_focused()
    await page.get_by_role("textbox").fill("")
    town = page.locator(".place-mark:not([data-mark*='-'])").first
    await town.focus()
    await keys.press("Enter")
    await visitor.card.wait_for()
    await keys.press("Escape")
    await expect(visitor.card).to_have_count(0)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("size", [DISPLAY, LAPTOP, UHD], ids=["1080", "768", "2160"])
async def test_on_a_display(stage: Theatre, lang: str, size: ViewportSize) -> None:
    visitor = await Visitor.come(stage, lang, size, f"?display={lang}")
    letters = {1080: 32, 768: 20, 2160: 64}[size["height"]]
    assert await visitor.faults(letters, 64, size["height"] / 3) == []
    if (lang, size) == ("lv", DISPLAY):
        await stage.shoot(visitor.page, "explore-display")
    await visitor.open(CASTLE)
    assert await visitor.faults(letters, 64, size["height"] / 3) == []
    assert await visitor.page.locator("a[href^=http], a[href^=geo]").count() == 0, "nothing leads out"
    code = visitor.card.locator(".scan img")
    assert await code.evaluate("(one) => one.complete && one.naturalWidth > 0")
    assert "geo.svg" in (await code.get_attribute("src") or "")
    if (lang, size) == ("lv", DISPLAY):
        await stage.shoot(visitor.page, "explore-card-display")


async def test_a_display_goes_back_and_says_so(stage: Theatre) -> None:
    page = await stage.page("/healthz", DISPLAY, "lv")
    await page.clock.install(time=0)
    await page.clock.pause_at(1000)
    await page.goto(f"{stage.house.url}/explore?display=lt")
    visitor = Visitor(page, "lt")
    await visitor.rows.first.wait_for()
    await page.clock.run_for(79_000)
    await expect(page.locator(".going-back")).to_have_count(0)
    await page.clock.run_for(2_000)
    await expect(page.locator(".going-back")).to_be_visible()
    assert await small_letters(page, 32) == []
    await visitor.button("explore-stay").click()
    await expect(page.locator(".going-back")).to_have_count(0)
    await page.clock.run_for(85_000)
    await expect(page.locator(".going-back")).to_be_visible()
    await page.clock.run_for(6_000)
    await page.wait_for_url("**/display")


async def test_the_doors_to_it(stage: Theatre) -> None:
    display = await stage.page("/display", DISPLAY, "lv")
    door = display.locator("a.explore-door")
    await door.wait_for()
    box = await door.bounding_box()
    assert box is not None
    assert box["height"] >= 64
    assert box["y"] > DISPLAY["height"] / 2
    await door.click()
    await display.locator(".rows .row").first.wait_for()
    assert display.url.endswith("/explore?display=lv")
    await display.get_by_role("link", name=text("lv", "explore-start")).click()
    await door.wait_for()
    phone = await stage.page("/", PHONE, "lt")
    await phone.get_by_role("link", name=words("lt", "phone", "nogame-explore")).click()
    await phone.locator(".rows .row").first.wait_for()
    await phone.get_by_role("link", name=text("lt", "explore-game")).click()
    await phone.locator("[data-screen=nogame]").wait_for()
