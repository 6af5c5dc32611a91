"""The main job: a display, a librarian and four phones play the whole festival pack to the podium."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Page

from browser.hostline import host_line
from browser.house import words
from browser.people import Librarian, Phone, face, open_display, phase
from browser.theatre import Building, Theatre, building
from servers.valkey import Server as Valkey

pytestmark = pytest.mark.asyncio(loop_scope="module")
STORES = ["sqlite", pytest.param("valkey", marks=pytest.mark.needs("valkey"))]
PACK = "Trīs kaimiņi: svētku spēle"
QUESTIONS = 15


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=STORES)
async def together(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> AsyncIterator[Building]:
    """One process on SQLite, and two workers on Valkey."""
    tmp = tmp_path_factory.mktemp("theatre")
    if request.param == "sqlite":
        async with building(tmp) as instance:
            yield instance
        return
    with Valkey(tmp / "valkey") as valkey:
        async with building(tmp, valkey.url, workers=2) as instance:
            yield instance


async def choose_and_start(librarian: Librarian) -> None:
    """Pick the festival pack, Lithuanian as second language, Start."""
    page = librarian.page
    await page.locator("button.face", has_text=PACK).click()
    second = page.get_by_role("group", name=words("lv", "host", "host-language-second"))
    await second.get_by_role("radio", name=words("lv", "host", "host-language-lt")).check()
    await librarian.button("host-start").click()
    await page.locator("button.next").wait_for()


async def families(stage: Theatre) -> list[Phone]:
    """Three families, four phones: an offered name, own names with diacritics, one joined by house number."""
    first = await Phone.open(stage, "lv")
    await stage.shoot(first.page, "phone-join-lv")
    await first.button("first-play").click()
    await first.button("house-go").wait_for()
    await stage.shoot(first.page, "phone-house-lv")
    await first.button("house-go").click()
    await first.button("waiting-wave").wait_for()

    second = await Phone.open(stage, "lt")
    await stage.shoot(second.page, "phone-join-lt")
    await second.move_in("Žąsų šeimynėlė")
    third = await Phone.open(stage, "en")
    await stage.shoot(third.page, "phone-join-en")
    await third.move_in("Ģirts & Ūna <3")

    fourth = await Phone.open(stage, "lv", f"/#h{await first.house_number()}")
    await fourth.button("waiting-wave").wait_for()
    phones = [first, second, third, fourth]
    for phone in phones[:3]:
        await stage.shoot(phone.page, f"phone-waiting-{phone.lang}")
    return phones


@pytest.mark.timeout(300)  # fifteen questions and sixty pictures, on a machine that may do other things too
async def test_a_whole_festival_pack_to_the_podium(stage: Theatre) -> None:
    display = await open_display(stage)
    await face(display, "attract")
    await stage.shoot(display, "display-attract")
    librarian = await Librarian.open(stage)
    await librarian.page.locator("button.face").first.wait_for()
    await stage.shoot(librarian.page, "host-start")
    await choose_and_start(librarian)
    await phase(display, "lobby")
    code = await librarian.code()

    phones = await families(stage)
    await phones[0].button("waiting-wave").click()
    await librarian.allow_name("Žąsų šeimynėlė")
    await librarian.allow_name("Ģirts & Ūna <3")
    await display.get_by_text("Žąsų šeimynėlė").first.wait_for()
    await display.get_by_text("Ģirts & Ūna <3").first.wait_for()
    await stage.shoot(librarian.page, "host-lobby")
    shots = Shots(stage, display, librarian.page, phones)
    await shots.display("lobby")

    await librarian.forward()
    await phase(display, "intro")
    await shots.display("intro")
    for index in range(QUESTIONS):
        await librarian.forward()
        await phase(display, "open", index)
        await shots.once("question", index)
        await answer(phones, index, shots)
        await phase(display, "reveal", index)
        await shots.once("reveal", index)
        await librarian.forward()
        await phase(display, "card")
        await shots.once("card", index)
        if index + 1 < QUESTIONS and (index + 1) % 4 == 0:
            await librarian.forward()
            await phase(display, "standings")
            await shots.once("standings", index)

    await librarian.forward()
    await phase(display, "podium")
    await shots.once("podium", QUESTIONS)
    await librarian.forward()
    await phase(display, "ended")
    await shots.once("ended", QUESTIONS)
    assert "Both scorers agree." in await stage.house.replay(code)


async def answer(phones: list[Phone], index: int, shots: Shots) -> None:
    """Each family presses its answer, the fourth phone that of the first; all are told that it is counted."""
    for number, phone in enumerate(phones):
        rows = phone.answers()
        await rows.first.wait_for()
        several = await phone.page.locator(".ans.several").count() > 0
        count = await phone.page.locator(".ans button.a").count()
        row = (index + number % 3) % count
        if number < len(phones) - 1:
            await phone.answer(row, several)
            await shots.phone(phone, "counted", index)
            continue
        # after the last answer the question closes by itself, so "counted" may be gone at once
        await phone.answers().nth(row).click()
        if several:
            await phone.button("several-send").click()


class Shots:
    """Pictures of each phase: the first time it is seen, of the display and of a phone in each language."""

    def __init__(self, stage: Theatre, display: Page, host: Page, phones: list[Phone]) -> None:
        self._stage = stage
        self._display = display
        self._host = host
        self._phones = phones
        self._taken: set[str] = set()

    async def once(self, name: str, index: int) -> None:
        """All screens in this phase, unless they have been taken."""
        if name in self._taken:
            return
        self._taken.add(name)
        await asyncio.gather(*(self._settled(phone, name) for phone in self._phones[:3]))
        await self.display(name)
        if name in ("question", "reveal", "podium"):
            await self._stage.shoot(self._host, f"host-{name}")
        for phone in self._phones[:3]:
            await self._stage.shoot(phone.page, f"phone-{name}-{phone.lang}")

    async def display(self, name: str) -> None:
        """The display in Latvian with Lithuanian, and in English while the game still takes orders."""
        await self._stage.shoot(self._display, f"display-{name}")
        if name == "ended":
            return
        async with host_line(self._stage.house) as line:
            await line.languages(self._display, "en")
            await self._stage.shoot(self._display, f"display-{name}-en")
            await line.languages(self._display, "lv", "lt")

    @staticmethod
    async def _settled(phone: Phone, name: str) -> None:
        await phone.screen(name)

    async def phone(self, phone: Phone, name: str, index: int) -> None:
        """One phone in a state, once per language."""
        title = f"phone-{name}-{phone.lang}"
        if title not in self._taken:
            self._taken.add(title)
            await self._stage.shoot(phone.page, title)
