"""The phone is easy to hold: few taps, a buzz in the hand, letters as large as need be, help in need."""

from __future__ import annotations

import pytest
from playwright.async_api import ViewportSize, expect

from browser.clipping import unreadable
from browser.contrast import faint
from browser.house import words
from browser.letters import hard_to_touch
from browser.mini import QUESTION, RIGHT, WRONG
from browser.people import Librarian, Phone
from browser.reach import out_of_reach
from browser.test_access import ALL, Doctor
from browser.theatre import PHONE, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
LANGUAGES = ["lv", "lt", "en"]
ZOOMED: ViewportSize = {"width": 180, "height": 320}
"""What is left of 360 x 640 CSS px when a page is zoomed to 200 %."""
FELT = """
window.felt = [];
navigator.vibrate = (ms) => window.felt.push([document.querySelector("main").dataset.screen, ms]);
"""
LATER = """
window.later = 0;
{ const real = performance.now.bind(performance); performance.now = () => real() + window.later; }
"""
"""A script: time can be moved on."""
TAPS = """
window.taps = 0;
addEventListener("click", () => { window.taps += 1; }, true);
"""
VIBER = (
    "Mozilla/5.0 (Linux; Android 13; SM-A536B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 "
    "Chrome/126.0.0.0 Mobile Safari/537.36 Viber/22.5.0.1"
)


async def test_a_family_joins_in_two_taps(small: Theatre) -> None:
    await Librarian.lead(small, "mini")
    phone = await Phone.open(small, "lv", script=TAPS)
    await phone.move_in()
    assert await phone.page.evaluate("window.taps") == 2


async def test_a_press_and_what_is_counted_are_felt_and_a_wrong_answer_never(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "lt", script=FELT)
    other = await Phone.moved_in(small, "lv")
    await librarian.ask_first()
    await phone.screen("question")
    await phone.page.evaluate("window.felt.splice(0)")
    await phone.answer(WRONG)
    await other.answer(RIGHT)
    await phone.screen("reveal")
    assert await other.gain() == QUESTION
    await librarian.forward("card")
    await phone.screen("card")
    assert await phone.page.evaluate("window.felt") == [["question", 10], ["question", 30]]


async def test_the_state_of_an_answer_is_shown_by_word_ring_and_window(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "en")
    await Phone.moved_in(small, "lv")
    await librarian.ask_first()
    row = phone.answers().nth(RIGHT)
    for one in await phone.answers().all():
        await expect(one.locator(".sh")).to_have_count(1)  # its letter in its shape, on its colour
    before = await phone.page.locator(".ans").bounding_box()
    await phone.answer(RIGHT)
    await expect(phone.page.locator(".state h2:visible")).to_have_text(phone.text("counted"))
    await expect(row.locator(".win")).to_have_count(1)
    assert await row.evaluate("(el) => getComputedStyle(el).boxShadow.split('rgb').length") > 3
    assert await phone.page.locator(".ans").bounding_box() == before  # nothing moves under a finger


async def test_very_large_letters_are_kept_on_the_phone(small: Theatre) -> None:
    await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "lt")
    await phone.menu()
    await phone.page.get_by_role("button", name=phone.text("menu-letters-2")).click()
    await phone.button("menu-close").click()
    size = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
    assert await phone.page.evaluate(size) == 22
    await phone.page.reload()
    await phone.screen("waiting")
    assert await phone.page.evaluate(size) == 22


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("how", ["zoom", "font"])
async def test_twice_as_large_and_nothing_is_lost(small: Theatre, how: str, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini", rules={"standings_every": 1, "talk": 60})
    page = await small.page(
        "/healthz", ZOOMED if how == "zoom" else PHONE, lang, scale=4 if how == "zoom" else 2
    )
    if how == "font":
        session = await page.context.new_cdp_session(page)
        await session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 32}})
    await page.goto(f"{small.house.url}/")
    phone = Phone(small, page, lang)
    faults: list[str] = []

    async def look(name: str) -> None:
        await phone.screen(name)
        await small.shoot(page, f"matrix/{how}/{name}-{lang}")
        found = [*await unreadable(page), *await out_of_reach(page)]
        faults.extend(f"{name}: {one}" for one in found)

    await look("first")
    await phone.button("first-join").click()
    await look("number")
    await phone.button("number-search").click()
    await look("search")
    await phone.button("back").click()
    await phone.button("back").click()
    await phone.button("first-play").click()
    await page.locator(".nm").first.wait_for()
    await look("house")
    await phone.button("house-go").click()
    await look("waiting")
    await phone.menu()
    faults += [f"menu: {one}" for one in [*await unreadable(page), *await out_of_reach(page)]]
    await small.shoot(page, f"matrix/{how}/menu-{lang}")
    await phone.button("menu-close").click()
    await librarian.forward("intro")
    await look("intro")
    await librarian.forward("talk")
    await look("talk")
    await librarian.forward("open")
    await look("question")
    await phone.answers().nth(RIGHT).click()
    await look("reveal")
    await librarian.forward("card")
    await look("card")
    await librarian.forward("standings")
    await look("standings")
    await librarian.forward("talk")
    await librarian.forward("open")
    await look("question")
    await phone.answers().nth(0).click()
    await phone.answers().nth(2).click()
    await phone.button("several-send").click()
    await phone.screen("reveal")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await look("podium")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_inside_a_messenger_it_says_how_to_get_out_and_plays_all_the_same(
    small: Theatre, lang: str
) -> None:
    librarian = await Librarian.lead(small, "mini")
    page = await small.page("/", PHONE, lang, scale=2, agent=VIBER)
    phone = Phone(small, page, lang)
    await phone.screen("first")
    advice = page.locator(".in-app")
    title = words(lang, "shell", "in-app-title", app="Viber")
    await expect(advice.get_by_text(title, exact=True)).to_be_visible()
    assert await unreadable(page) == []
    await small.shoot(page, f"matrix/in-app-{lang}")
    await advice.locator("summary").click()
    await expect(advice.get_by_text(words(lang, "shell", "in-app-open"), exact=True)).to_be_visible()
    await small.shoot(page, f"matrix/in-app-open-{lang}")
    doctor = Doctor()
    await doctor.look(page, "inside a messenger")
    doctor.healthy()
    faults = [*await unreadable(page), *await out_of_reach(page), *await hard_to_touch(page, 48)]
    assert not faults, "\n".join(faults)
    # It speaks the language that the page speaks, and is gone as soon as a house is chosen.
    other = "en" if lang != "en" else "lv"
    await page.locator(f".first .seg [lang={other}]").click()
    shown = advice.get_by_text(words(other, "shell", "in-app-title", app="Viber"), exact=True)
    await expect(shown).to_be_visible()
    await page.locator(f".first .seg [lang={lang}]").click()
    await phone.move_in()
    await expect(advice).to_be_hidden()
    await librarian.ask_first()
    await phone.answer(RIGHT)
    assert await phone.gain() == QUESTION


async def test_a_browser_hears_nothing_of_messengers(small: Theatre) -> None:
    await Librarian.lead(small, "mini")
    phone = await Phone.open(small, "lv")
    await phone.screen("first")
    await expect(phone.page.locator(".in-app")).to_have_count(0)


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_a_phone_on_another_network_is_told_what_to_do(small: Theatre, lang: str) -> None:
    await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, lang, script=LATER)
    # As a page that was opened by the library's own address knows it.
    await phone.page.evaluate("document.documentElement.dataset.wifi = 'HOME-Ludza'")
    await small.house.kill()
    try:
        await phone.screen("lost")
        await phone.page.evaluate("window.later = 21_000; dispatchEvent(new Event('resize'))")
        await phone.button("lost-help").click()
        await phone.sees("help-named", name="HOME-Ludza")
        await small.shoot(phone.page, f"matrix/help-{lang}")
        doctor = Doctor(ALL)
        await doctor.look(phone.page, "help")
        doctor.healthy()
        faults = [*await unreadable(phone.page), *await out_of_reach(phone.page)]
        faults += [*await hard_to_touch(phone.page, 48), *await faint(phone.page, "help")]
        assert not faults, "\n".join(faults)
    finally:
        await small.house.start()
    await phone.screen("waiting")  # it comes back by itself
