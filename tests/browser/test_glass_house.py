"""The house card of a family on the display: phones join it, take the hat, or take the house along."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.glass import open_glass
from browser.mini import QUESTION, RIGHT
from browser.people import Librarian, Phone, phase
from browser.test_access import Doctor
from browser.test_glass import BIG_WALL, GLASS, LAPTOP_WALL, SMALL
from browser.theatre import Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]
CAPTAIN = {**GLASS, "family": "captain"}


class Eye:
    """Looks at a display: nothing is cut off, too small to touch, or closed to anybody."""

    def __init__(self, stage: Theatre, page: Page, size: ViewportSize) -> None:
        self.stage = stage
        self.page = page
        self.wide = size["width"]
        self.doctor = Doctor()
        self.faults: list[str] = []

    async def look(self, name: str) -> None:
        """A picture, and what is wrong with it."""
        await self.stage.shoot(self.page, f"glass-{name}-{self.wide}")
        await self.doctor.look(self.page, name)
        self.faults.extend(f"{name}: {fault}" for fault in await unreadable(self.page))
        self.faults.extend(
            f"{name}: too small to touch: {fault}" for fault in await self.page.evaluate(SMALL)
        )

    def healthy(self) -> None:
        """Nothing was wrong."""
        self.doctor.healthy()
        assert not self.faults, "\n".join(self.faults)


@pytest.mark.parametrize("size", [LAPTOP_WALL, BIG_WALL], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("lang", ["lv", "lt"])
async def test_the_hat_goes_from_the_half_to_a_phone_and_back(
    small: Theatre, lang: str, size: ViewportSize
) -> None:
    librarian = await Librarian.lead(small, "mini", languages=[lang], rules=CAPTAIN)
    display, left, right = await open_glass(small, size, lang)
    await left.come_in()
    await right.come_in()
    eye = Eye(small, display, size)
    await left.root.locator("button.who").tap()
    await left.shows("homecard")
    await expect(left.button("hat-take")).to_have_count(0)  # nobody else could wear it
    house = (await left.root.locator(".joins strong").inner_text()).replace(" ", "")
    phone = await Phone.open(small, lang, f"/#h{house}")
    await phone.screen("waiting")
    await left.button("hat-take").wait_for()
    await eye.look(f"card-{lang}")
    await left.root.locator("button.who").tap()
    await left.shows("wait")

    await librarian.ask_first()
    await left.shows("question")  # it came first, so it plays while nobody wears the hat
    await phone.button("hat-take").click()
    await expect(phone.button("hat-take")).to_have_count(0)
    await left.answer(RIGHT)
    await right.answer(RIGHT)
    await librarian.at("reveal")
    await librarian.forward("card")
    await librarian.forward("open")
    await left.shows("other")
    await eye.look(f"other-{lang}")
    await left.button("hat-take").tap()
    await left.sees("glass-hat-here")
    await eye.look(f"hat-{lang}")
    await phone.page.locator(".q").wait_for()
    await phone.answers().first.click()
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    await librarian.forward("open")
    await left.shows("question")
    await phone.page.locator(".state.other").wait_for()
    eye.healthy()


@pytest.mark.parametrize("lang", ["lv", "lt"])
async def test_the_house_goes_along_to_a_phone_by_its_come_back_code(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini", languages=[lang], rules=GLASS)
    display, left, right = await open_glass(small, LAPTOP_WALL, lang)
    name = await left.come_in()
    await right.come_in()
    eye = Eye(small, display, LAPTOP_WALL)
    await librarian.ask_first()
    await right.answer(RIGHT)
    await left.answer(RIGHT)
    await librarian.at("reveal")
    await left.shows("told")
    await expect(left.root.locator("button.who")).to_have_count(0)  # the answer stands above
    await librarian.forward("card")
    await left.root.locator("button.who").tap()
    await left.button("menu-return").tap()
    made = left.root.locator(".made strong")
    code = await made.inner_text()
    await eye.look(f"code-{lang}")

    # Closed, it is gone; the next one is another.
    await left.root.locator("button.who").tap()
    await left.shows("wait")
    await left.root.locator("button.who").tap()
    await left.button("menu-return").tap()
    await expect(made).not_to_have_text(code)
    code = await made.inner_text()

    phone = await Phone.open(small, lang)
    await phone.button("first-join").click()
    await phone.button("number-return").click()
    await phone.page.locator("input.code").fill(code)
    await phone.button("return-go").click()
    await left.shows("moved")
    await left.sees("moved-title")
    await eye.look(f"moved-{lang}")
    await librarian.forward("open")
    await phone.screen("question")
    await expect(phone.page.locator(".who")).to_contain_text(name)
    await phase(display, "open", 1)
    await phone.answers().nth(0).click()
    await phone.answer(2, several=True)
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    assert await phone.gain() == QUESTION
    eye.healthy()
