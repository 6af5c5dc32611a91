"""Weak networks as a family meets them: what is tapped is kept, all is said plainly, and waking is quick."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3

import pytest
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.mini import QUESTION, RIGHT, WRONG
from browser.people import Librarian, Phone, open_display, phase
from browser.theatre import Theatre, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")

LANGUAGES = ("lv", "lt", "en")
GONE_FOR = 10_000
"""Ms without a server in the test that says ten seconds."""
LOST_FOR = """(ms) => {
  const { lostSince } = document.querySelector("home-player").line.model;
  return lostSince !== null && performance.now() - lostSince >= ms;
}"""
BACK = """() => document.querySelector("home-player").line.model.line === "open" """
SCREEN_WITHIN = """(screen) => new Promise((done) => {
  const began = performance.now();
  document.dispatchEvent(new Event("visibilitychange"));
  const look = () => document.querySelector(`[data-screen="${screen}"]`)
    ? done(performance.now() - began) : requestAnimationFrame(look);
  look();
})"""


async def is_readable(page: Page) -> None:
    """Nothing is cut off or stands over something else."""
    assert await unreadable(page) == []


async def test_what_is_tapped_without_a_line_is_sent_by_the_next_page(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "lv", "Gaidītāji")
    other = await Phone.moved_in(small, "en", "Others")
    await librarian.ask_first()
    await small.house.kill()
    await phone.sees("offline")
    await phone.answers().nth(RIGHT).click()
    await phone.sees("waits")
    await is_readable(phone.page)
    # The page is gone before the server is back: only the phone's memory knows of the answer.
    await phone.page.close()
    await small.house.start()
    again = await phone.tab()
    await again.page.locator(".state.counted").wait_for()
    await other.answer(RIGHT)
    await librarian.at("reveal")
    assert [await again.gain(), await other.gain()] == [QUESTION] * 2


async def test_a_server_that_is_gone_for_ten_seconds(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phones = [await Phone.moved_in(small, lang) for lang in LANGUAGES]
    early, tapping, waiting = phones
    await librarian.ask_first()
    await early.answer(RIGHT)
    await small.house.kill()
    await tapping.sees("offline")
    await tapping.answers().nth(RIGHT).click()
    await tapping.sees("waits")
    await waiting.sees("offline-about")
    await early.sees("counted")
    await comes_true(waiting.page, LOST_FOR, GONE_FOR)
    for phone in phones:
        await phone.screen("question")
        await is_readable(phone.page)
    await small.house.start()
    await waiting.sees("ready")
    await tapping.page.locator(".state.counted").wait_for()
    await waiting.answer(RIGHT)
    await librarian.at("reveal")
    assert [await phone.gain() for phone in phones] == [QUESTION] * 3


async def test_a_long_loss_ends_in_help(small: Theatre) -> None:
    await Librarian.lead(small, "mini")
    phones = [await Phone.moved_in(small, lang) for lang in LANGUAGES]
    numbers = [await phone.house_number() for phone in phones]
    await small.house.kill()
    for phone in phones:
        await phone.sees("lost-title")
        await is_readable(phone.page)
    for phone, number in zip(phones, numbers, strict=True):
        await phone.button("lost-help").wait_for(timeout=25_000)
        shown = f"{number[:2]} {number[2:]}"
        await phone.sees("lost-long", number=shown)
        await is_readable(phone.page)
        await phone.button("lost-help").click()
        await phone.screen("help")
        await phone.sees("help-network")  # the name is told by a local address only
        await phone.sees("help-number", number=shown)
        await is_readable(phone.page)
    await small.house.start()
    for phone in phones:
        await phone.screen("waiting")


async def test_a_phone_that_slept_shows_the_right_screen_at_once(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    phone = await Phone.moved_in(small, "lt", "Miegaliai")
    await librarian.ask_first()
    chrome = await phone.context.new_cdp_session(phone.page)
    asleep = asyncio.Event()
    chrome.on("Debugger.paused", lambda _: asleep.set())
    await chrome.send("Debugger.enable")
    await chrome.send("Debugger.pause")  # nothing runs in this page any more, as in a phone's pocket
    await asleep.wait()
    # Meanwhile the game goes on, and another process answers at this address.
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    await small.house.stop()
    await small.house.start()
    await librarian.forward("card")
    await phase(display, "card")
    await chrome.send("Debugger.resume")
    within = await phone.page.evaluate(SCREEN_WITHIN, "card")
    print(f"\nawake: the right screen after {within:.0f} ms")
    assert within < 1000


async def test_a_store_that_falls_silent_is_one_moment(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phones = [await Phone.moved_in(small, lang) for lang in LANGUAGES]
    await librarian.ask_first()
    await phones[0].answer(RIGHT)
    other_program = sqlite3.connect(small.house.data / "home.db", isolation_level=None)
    other_program.execute("BEGIN IMMEDIATE")  # and the server can store nothing more
    try:
        await phones[1].answers().nth(RIGHT).click()
        for phone, safe in zip(phones, ("lost-answer", "lost-waits", "lost-house"), strict=True):
            await phone.screen("moment")
            await phone.sees(safe)
            await is_readable(phone.page)
        await librarian.sees("host-notice-store_away")
    finally:
        other_program.execute("ROLLBACK")
        other_program.close()
    await phones[1].page.locator(".state.counted").wait_for()
    await phones[2].sees("ready")
    await phones[2].answer(RIGHT)
    await librarian.at("reveal")
    assert [await phone.gain() for phone in phones] == [QUESTION] * 3


async def test_an_answer_that_the_server_forgot_may_be_given_again(small: Theatre) -> None:
    house = small.house
    librarian = await Librarian.lead(small, "mini")
    phones = [await Phone.moved_in(small, lang) for lang in LANGUAGES]
    other = await Phone.moved_in(small, "en", "Not yet")
    await librarian.ask_first()
    await house.stop()
    kept = house.data / "kept.db"
    shutil.copy(house.data / "home.db", kept)
    await house.start()
    for phone in phones:
        await comes_true(phone.page, BACK)
        await phone.answer(WRONG)
    # A disk that went back in time: an older copy of the file lies there.
    await house.stop()
    for file in house.data.glob("home.db*"):
        file.unlink()
    shutil.move(kept, house.data / "home.db")
    await house.start()
    # Said for a while only, and phones come back when they do: all are watched at once.
    await asyncio.gather(*(phone.sees(text) for phone in phones for text in ("back-title", "back-again")))
    for phone in phones:
        await is_readable(phone.page)
        await expect(phone.page.locator(".ans [aria-pressed=true]")).to_have_count(0)
        await phone.answer(RIGHT)
    await other.answer(RIGHT)
    await librarian.at("reveal")
    assert [await phone.gain() for phone in (*phones, other)] == [QUESTION] * 4
