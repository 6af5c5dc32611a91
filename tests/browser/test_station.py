"""A station: a laptop on which families play one after another, by keys alone, always in its hall's game."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Locator, Page, expect

from browser.clipping import unreadable
from browser.house import words
from browser.mini import MINI, QUESTION, RIGHT
from browser.people import Librarian, Phone
from browser.test_accessibility import Examiner
from browser.theatre import LAPTOP, Theatre, comes_true

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
SKIP = """
window.skipped = 0;
{ const real = Date.now.bind(Date); Date.now = () => real() + window.skipped; }
"""
"""A script: time can be moved on, as if nobody had touched the station."""
TYPED = MINI.split("  - id: ")[0].replace("pack: mini", "pack: keyed")
TYPED += """  - id: keyed-word
    kind: typed
    ask: {lv: "Kas tek pa upi?", lt: "Kas teka upe?", en: "What flows in a river?"}
    right: {lv: Ūdens, lt: Vanduo, en: Water}
    source: https://example.org/river
    seconds: 90

  - id: keyed-oak
    kind: number
    ask: {lv: "Cik gadu ir ozolam?", lt: "Kiek metų ąžuolui?", en: "How old is the oak?"}
    from: 0
    to: 1000
    step: 10
    right: 490
    unit: {lv: "gadi", lt: "metai", en: "years"}
    source: https://example.org/oak
    seconds: 90
"""
"""Questions that are answered by typing."""


class Station(Phone):
    """A laptop, and a family at its keys."""

    @classmethod
    async def take(cls, stage: Theatre, lang: str, script: str = "") -> Station:
        """A station that was just opened."""
        return cls(stage, await stage.page("/station", LAPTOP, lang, script=script), lang)

    def says(self, name: str) -> str:
        """A text of the station itself."""
        return words(self.lang, "station", name)

    def own(self, name: str) -> Locator:
        """A button of the station itself."""
        return self.page.get_by_role("button", name=self.says(name), exact=True)

    async def press(self, *keys: str) -> None:
        """Keys, one after another."""
        for key in keys:
            await self.page.keyboard.press(key)

    async def enters(self, screen: str) -> None:
        """Wait until this screen is there and Enter would press its main button, then press it."""
        await self.screen(screen)
        await comes_true(self.page, "() => document.activeElement.matches('.foot .btn')")
        await self.press("Enter")

    async def settle(self) -> None:
        """From the first screen into a house, with two keys."""
        await self.enters("first")
        await self.enters("house")
        await self.screen("waiting")

    async def fits(self, name: str) -> None:
        """A picture; nothing is cut off or lies over something else."""
        kept = "station" if name in ("question", "first") else "matrix/station"
        await self.stage.shoot(self.page, f"{kept}-{name}-{self.lang}")
        assert await unreadable(self.page) == [], name


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_a_family_plays_without_mouse_or_phone(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini")
    station = await Station.take(small, lang)
    eyes = Examiner()
    await station.screen("first")
    await station.fits("first")
    await eyes.look(station.page, "first")
    await station.enters("first")
    await station.page.locator(".nm").first.wait_for()
    await station.fits("house")
    await eyes.look(station.page, "house")
    await station.enters("house")
    await station.screen("waiting")
    await station.fits("waiting")
    await eyes.look(station.page, "waiting")
    await librarian.ask_first()
    await station.screen("question")
    hint = station.page.locator(".station-foot .hint kbd")
    await expect(hint).to_have_text(["1", "2", "3"])
    await expect(station.page.locator(".ans kbd")).to_have_text(["1", "2", "3"])
    await station.fits("question")
    await eyes.look(station.page, "question")
    await station.press(str(RIGHT + 1))
    assert await station.gain() == QUESTION
    await station.fits("reveal")
    await eyes.look(station.page, "reveal")
    await librarian.forward("card")
    await station.screen("card")
    await station.fits("card")
    await librarian.forward("open")
    await station.screen("question")
    await expect(hint).to_have_text(["1", "2", "3", "Enter"])
    await station.press("1", "3")
    await station.fits("several")
    await station.press("Enter")
    assert await station.gain() == QUESTION
    await librarian.forward("open")
    await station.screen("question")
    await station.press("1")
    assert await station.gain() == QUESTION
    await librarian.forward("podium")
    await station.screen("podium")
    await station.fits("podium")
    await eyes.look(station.page, "podium")
    eyes.is_pleased()


async def test_what_is_typed_goes_by_enter(stage: Theatre) -> None:
    stage.house.shelve("keyed", TYPED)
    librarian = await Librarian.lead(stage, "keyed")
    station = await Station.take(stage, "en")
    await station.settle()
    await Phone.moved_in(stage, "lv")  # so that nothing closes early
    await librarian.ask_first()
    await station.screen("question")
    await expect(station.page.locator(".typing input")).to_be_focused()
    await station.fits("typed")
    await station.page.keyboard.type("water")
    await station.press("Enter")
    await station.page.locator(".state.counted").wait_for()
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    await librarian.forward("open")
    field = station.page.locator(".dial input")
    await expect(field).to_be_focused()
    await station.fits("number")
    await field.press("Control+a")
    await station.page.keyboard.type("490")
    await station.press("Enter")
    await station.page.locator(".state.counted").wait_for()
    await librarian.button("host-close").click()
    assert await station.gain() == QUESTION


async def test_it_follows_its_hall_from_game_to_game(small: Theatre) -> None:
    first = await small.house.make("mini")
    station = await Station.take(small, "en")
    await station.settle()
    # The librarian begins another game, in the middle of this one: nobody types anything.
    second = await small.house.make("mini")
    assert second != first
    await station.button("first-return-go").wait_for()
    await station.fits("return")
    await station.enters("first")
    await station.screen("waiting")
    # A reload finds the hall's game, too.
    await station.page.reload()
    await station.screen("waiting")
    # And whoever says at the next game that they are others gets a fresh place.
    token = await station.page.evaluate("localStorage['home.token']")
    await small.house.make("mini")
    await station.button("first-return-other").click()
    await cleared(station.page).wait_for()
    assert await station.page.evaluate("localStorage['home.token']") not in (None, token)


def cleared(page: Page) -> Locator:
    """The first screen of a place that nobody has taken."""
    return page.locator("[data-screen=first] .btn.row.warm .door-sign")


async def test_another_family_finds_a_fresh_place(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    station = await Station.take(small, "en")
    await expect(station.own("station-other")).to_have_count(0)
    await station.settle()
    families = librarian.page.locator("li.family")
    await expect(families).to_have_count(1)
    token = await station.page.evaluate("localStorage['home.token']")

    await station.own("station-other").focus()
    await station.press("Enter")
    dialog = station.page.get_by_role("alertdialog")
    await expect(dialog).to_be_visible()
    await expect(station.own("station-stay")).to_be_focused()
    await station.fits("other")
    eyes = Examiner()
    await eyes.look(station.page, "station asks")
    eyes.is_pleased()
    # Not yet: the family plays on, and the focus is where it was.
    await station.press("Escape")
    await expect(dialog).to_have_count(0)
    await expect(station.own("station-other")).to_be_focused()
    await station.press("Enter", "Tab", "Enter")
    await cleared(station.page).wait_for()
    assert await station.page.evaluate("localStorage['home.token']") not in (None, token)
    await expect(station.own("station-other")).to_have_count(0)
    await station.settle()
    await expect(families).to_have_count(2)


async def test_keys_are_for_the_question_that_stands_over_the_page(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    station = await Station.take(small, "en")
    await station.settle()
    await Phone.moved_in(small, "lv")
    await librarian.ask_first()
    await station.screen("question")
    await station.own("station-other").click()
    await station.page.get_by_role("alertdialog").wait_for()
    await station.press("2", "Escape")
    await expect(station.page.get_by_role("alertdialog")).to_have_count(0)
    await expect(station.answers().nth(1)).to_have_attribute("aria-pressed", "false")
    await station.press("2")
    await station.page.locator(".state.counted").wait_for()


async def test_a_place_that_was_left_begins_anew_by_itself(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    station = await Station.take(small, "en", script=SKIP)
    await station.settle()
    await librarian.ask_first()
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await station.screen("podium")
    asks = station.page.get_by_role("alertdialog")

    await station.page.evaluate("window.skipped += 160_000")
    await expect(asks).to_contain_text(station.says("station-idle"))
    await station.fits("idle")
    await station.press("ArrowDown")  # any key: somebody is here
    await expect(asks).to_have_count(0)
    await expect(station.page.locator(".band dd").first).to_be_visible()

    await station.page.evaluate("window.skipped += 160_000")
    await expect(asks).to_contain_text(re.compile(r"\d+"))
    await station.page.evaluate("window.skipped += 31_000")
    await cleared(station.page).wait_for()
    assert await station.page.evaluate("localStorage['home.house']") is None
