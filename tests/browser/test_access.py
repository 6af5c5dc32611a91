"""For everybody: axe finds no serious fault, the keyboard is enough, and very large letters are all there."""

from __future__ import annotations

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.keyboard import focus_can_be_seen, press, tab_to
from browser.mini import QUESTION, RIGHT
from browser.people import Librarian, Phone, face, open_display
from browser.theatre import LAPTOP, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
LANGUAGES = ["lv", "lt", "en"]
SERIOUS = ("serious", "critical")
ALL = ("moderate", *SERIOUS)


class Doctor:
    """Asks axe about pages, and keeps what it finds."""

    def __init__(self, impacts: tuple[str, ...] = SERIOUS) -> None:
        self.faults: list[str] = []
        self._impacts = impacts

    async def look(self, page: Page, name: str, part: str | None = None) -> None:
        """Note every fault that matters enough, or of the part that alone can be used while it is open."""
        told = (await Axe().run(page, part)).response
        assert told["passes"], f"{name}: axe has looked at nothing"
        for one in told["violations"]:
            if one["impact"] in self._impacts:
                nodes = "; ".join(str(node["html"])[:160] for node in one["nodes"][:3])
                self.faults.append(f"{name}: {one['id']}: {one['help']}: {nodes}")

    def healthy(self) -> None:
        """Nothing was found."""
        assert not self.faults, "\n".join(self.faults)


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_axe_finds_nothing_serious_on_phone_and_host_page(small: Theatre, lang: str) -> None:
    doctor = Doctor()
    librarian = Librarian(await small.page(f"/host#{small.house.token}", LAPTOP, lang), lang)
    await librarian.page.goto(f"{small.house.url}/host#new")
    await librarian.page.locator("button.face").first.wait_for()
    await doctor.look(librarian.page, "host start")
    code = await small.house.make("mini", languages=["lv", "lt"])
    await librarian.page.goto(f"{small.house.url}/host#game/{code}")
    await librarian.at("lobby")
    phone = await Phone.open(small, lang)
    await doctor.look(phone.page, "phone join")
    await phone.button("first-play").click()
    await phone.page.locator(".nm").first.wait_for()
    await doctor.look(phone.page, "phone house")
    await phone.button("house-go").click()
    await phone.button("waiting-wave").wait_for()
    await doctor.look(phone.page, "phone waiting")
    await librarian.ask_first()
    await phone.screen("question")
    await doctor.look(phone.page, "phone question")
    await doctor.look(librarian.page, "host question")
    await phone.menu()
    await doctor.look(phone.page, "phone menu")
    await phone.button("menu-close").click()
    await phone.answer(RIGHT)
    await phone.screen("reveal")
    await doctor.look(phone.page, "phone reveal")
    await doctor.look(librarian.page, "host reveal")
    doctor.healthy()


@pytest.mark.parametrize("languages", [["lv", "lt"], ["en"]], ids="-".join)
async def test_axe_finds_nothing_serious_on_the_display(small: Theatre, languages: list[str]) -> None:
    doctor = Doctor()
    librarian = await Librarian.lead(small, "mini", languages=languages)
    display = await open_display(small)
    phone = await Phone.moved_in(small, "lv", "Acīgie")
    await display.get_by_text("Acīgie").first.wait_for()
    await doctor.look(display, "lobby")
    await librarian.ask_first()
    await face(display, "question")
    await doctor.look(display, "question")
    await phone.answer(RIGHT)
    await face(display, "reveal")
    await doctor.look(display, "reveal")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await face(display, "podium")
    await doctor.look(display, "podium")
    doctor.healthy()


async def test_a_whole_game_by_keyboard_only(small: Theatre) -> None:
    page = await small.page(f"/host#{small.house.token}", LAPTOP)
    await page.goto(f"{small.house.url}/host#new")
    librarian = Librarian(page, "lv")
    await press(page, page.locator("button.face", has_text="Mazā spēle"))
    await press(page, librarian.button("host-start"))
    if await page.locator(".confirm").count():
        await press(page, page.locator(".confirm button.danger"))
    await librarian.at("lobby")
    await focus_can_be_seen(page)

    phone = await Phone.open(small, "en")
    keys = phone.page.keyboard
    await press(phone.page, phone.button("first-play"))
    await phone.page.locator(".nm").first.wait_for()
    await press(phone.page, phone.button("house-own"))
    await expect(phone.page.get_by_role("textbox")).to_be_focused()
    await keys.type("Pianists")
    await press(phone.page, phone.page.locator(".sw").nth(4))
    await press(phone.page, phone.page.locator(".chip").nth(1))
    await press(phone.page, phone.button("house-go"))
    await press(phone.page, phone.button("waiting-wave"))
    await focus_can_be_seen(phone.page)
    await press(page, librarian.family("Pianists").get_by_role("button", name=librarian.text("host-approve")))

    await press(page, page.locator("button.next"))
    await librarian.at("intro")
    await page.keyboard.press("n")
    await phone.screen("question")
    await focus_can_be_seen(phone.page)
    await keys.press("2")
    assert await phone.gain() == QUESTION
    await focus_can_be_seen(phone.page)
    await page.keyboard.press("n")
    await phone.screen("card")
    await page.keyboard.press("n")
    await phone.screen("question")
    await keys.press("1")
    await keys.press("3")
    await press(phone.page, phone.button("several-send"))
    assert await phone.gain() == QUESTION
    await page.keyboard.press("n")
    await press(phone.page, phone.answers().first)
    assert await phone.gain() == QUESTION
    await page.keyboard.press("n")
    await librarian.at("podium")
    await phone.screen("podium")
    await tab_to(page, page.locator("button.next"))
    await page.keyboard.press("Enter")
    await librarian.at("ended")
    await phone.screen("ended")
    await focus_can_be_seen(page)


async def larger(phone: Phone) -> None:
    """Very large letters, chosen in the menu of the first page that has one."""
    await phone.button("first-join").click()
    await phone.menu()
    await phone.page.get_by_role("button", name=phone.text("menu-letters-2")).click()
    assert await unreadable(phone.page) == []
    await phone.button("menu-close").click()
    assert await unreadable(phone.page) == []
    await phone.button("back").click()


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_very_large_letters_are_never_cut_off(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.open(small, lang)
    await larger(phone)
    found: dict[str, list[str]] = {}

    async def read(name: str) -> None:
        await small.shoot(phone.page, f"matrix/large/{name}-{lang}")
        found[name] = await unreadable(phone.page)

    await read("first")
    await phone.button("first-play").click()
    await phone.page.locator(".nm").first.wait_for()
    await read("house")
    await phone.button("house-go").click()
    await phone.button("waiting-wave").wait_for()
    await read("waiting")
    await librarian.forward("intro")
    await phone.screen("intro")
    await read("intro")
    await librarian.forward("open")
    await phone.screen("question")
    await read("question")
    await phone.answers().nth(RIGHT).click()
    await phone.screen("reveal")
    await read("reveal")
    await librarian.forward("card")
    await phone.screen("card")
    await read("card")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await phone.screen("podium")
    await read("podium")
    assert {name: faults for name, faults in found.items() if faults} == {}
