"""A remote leads a whole game with one thumb; a moderator reads from a sheet, and leads while it is lent."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.helpers import SecondPhone, hold, invited
from browser.house import words
from browser.mini import QUESTION, RIGHT
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.theatre import PHONE, Theatre, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")
LANGUAGES = ["lv", "lt", "en"]
READ = {
    "lv": ("Kas ir ezers?", "Ūdens", "Ezerā dzīvo līdakas."),
    "lt": ("Kas yra ežeras?", "Vanduo", "Ežere gyvena lydekos."),
    "en": ("What is a lake?", "Water", "Pikes live in a lake."),
}
"""The first question, its answer and its story."""
SAID = {"lv": "Ē-že-ras", "lt": "E-zers", "en": "EH-zers"}
"""How a name in it is said by those who do not speak the name's language."""
COLOURS = {"lt": "Kurie žodžiai yra spalvos?", "en": "Which are colours?"}
"""The second question."""
NEXT_HIGH = 132
"""Px of the remote's big button."""
SHOWN = ("remote-question-lv", "moderator-lent-lv")
"""Pictures that the docs show; the others are for eyes that check."""


def picture(name: str) -> str:
    """Where a picture goes."""
    return name if name in SHOWN else f"matrix/helpers/{name}"


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_a_whole_game_is_led_from_a_remote(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    remote = await SecondPhone.pair(small, librarian, "remote", lang)
    await librarian.sees("host-helper-remote", number=1)
    await expect(librarian.page.locator("host-invite .linen")).to_have_count(0)
    doctor, phone = Doctor(), await Phone.moved_in(small, lang, "Eži")
    rude = await Phone.moved_in(small, lang, "Rude")

    async def look(name: str) -> None:
        await doctor.look(remote.page, name)
        assert await unreadable(remote.page) == [], name
        await small.shoot(remote.page, picture(f"remote-{name}-{lang}"))

    await remote.sees("host-hint-lobby", families=2)
    await look("lobby")
    await remote.forward("intro")
    await remote.forward("open")
    big = await remote.page.locator("button.next").bounding_box()
    assert big is not None
    assert big["height"] >= NEXT_HIGH
    assert big["y"] > 240
    await phone.answer(RIGHT)
    await expect(remote.page.locator(".count b")).to_have_text("1")
    await look("question")
    longer = remote.page.locator(".tools-row").get_by_role("button", name=remote.text("host-more-time"))
    for seconds in (90, 105):
        await longer.click()
        await comes_true(display, f"() => document.querySelector('home-sun').left > {seconds}")
    await expect(longer).to_have_count(0)
    assert await phone.page.get_by_text(words(lang, "play", "ready-about")).count() == 0
    answer = remote.page.locator(".right-lines")
    await expect(answer).to_be_hidden()
    await remote.page.get_by_text(remote.text("helper-answer")).click()
    await expect(answer).to_contain_text({"lv": "Ūdens", "lt": "Vanduo", "en": "Water"}[lang])

    await remote.button("host-pause").click()
    await face(display, "paused")
    await remote.at("paused")
    await look("paused")
    await remote.forward("open")
    await remote.forward("reveal")
    assert await phone.gain() == QUESTION
    await look("reveal")

    await remote.more()
    await look("more")
    family = remote.family("Eži")
    await family.locator("summary").click()
    await family.get_by_label(remote.text("host-mend-points")).fill("50")
    await family.get_by_label(remote.text("host-mend-reason")).fill("Dziesma")
    await family.get_by_role("button", name=remote.text("host-mend-points-do"), exact=True).click()
    await remote.sees("host-mended-points", name="Eži", points=50, text="Dziesma")

    out = remote.button("host-remove-name", name="Rude")
    await hold(remote, out, 0)
    await remote.sees("helper-hold")
    await expect(remote.family("Rude")).to_have_count(1)
    await hold(remote, out)
    await expect(remote.family("Rude")).to_have_count(0)
    await rude.sees("removed-title")
    await look("removed")
    await remote.back()

    await remote.forward("card")
    await look("card")
    await remote.forward("open")
    await hold(remote, remote.button("helper-skip"))
    await remote.at("open")
    await expect(remote.page.locator(".top-band .step")).to_have_text(
        remote.text("helper-step", number=3, of=3)
    )
    await remote.forward("reveal")
    await remote.forward("podium")
    await look("podium")
    await remote.page.reload()
    await remote.at("podium")
    await remote.forward("ended")
    await remote.sees("helper-over")
    await look("ended")
    doctor.healthy()


async def test_a_remote_that_is_taken_away_leads_nothing_more(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    address = await invited(librarian, "remote")
    remote = SecondPhone(await small.page(address, PHONE, "lv"), "lv")
    await remote.at("lobby")
    second = SecondPhone(await small.page(address, PHONE, "lv"), "lv")
    await second.sees("host-error-pair-unknown")
    await small.shoot(second.page, picture("remote-refused-lv"))
    drop = librarian.text("host-helper-drop")
    await librarian.page.get_by_role("button", name=drop).click()
    await remote.sees("helper-gone-title")
    await expect(remote.page.locator("button.next")).to_have_count(0)
    await remote.page.reload()
    await remote.sees("helper-pair-title")
    await expect(librarian.page.locator(".helpers li")).to_have_count(0)

    # A code may be typed, too, small and with a space.
    code = (await invited(librarian, "remote")).split("#")[1].lower()
    await remote.page.get_by_role("textbox").fill("abc")
    await remote.button("helper-pair-do").click()
    await remote.sees("helper-pair-short")
    await remote.page.get_by_role("textbox").fill(f"{code[:4]} {code[4:]}")
    await remote.button("helper-pair-do").click()
    await remote.forward("intro")
    await librarian.at("intro")


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_a_moderator_reads_and_leads_only_while_that_is_lent(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"])
    sheet = await SecondPhone.pair(small, librarian, "moderator", lang)
    doctor, phone = Doctor(), await Phone.moved_in(small, lang, "Eži")

    async def look(name: str) -> None:
        await doctor.look(sheet.page, name)
        assert await unreadable(sheet.page) == [], name
        await small.shoot(sheet.page, picture(f"moderator-{name}-{lang}"))

    await sheet.at("lobby")
    await look("lobby")
    await librarian.ask_first()
    await sheet.at("open")
    first, second = READ[lang], READ["lt" if lang == "lv" else "lv"]
    for said in (*first, *second):
        await expect(sheet.page.get_by_text(said).first).to_be_visible()
    await phone.screen("question")
    await expect(sheet.page.locator(".say")).to_contain_text(SAID[lang])
    await sheet.sees("helper-looks-only")
    await expect(sheet.page.locator(".thumb")).to_have_count(0)
    await look("question")

    await librarian.button("host-lend").click()
    await sheet.page.locator("button.next:enabled").wait_for()
    await look("lent")
    await sheet.button("host-pause").click()
    await librarian.at("open")
    await librarian.sees("host-phase-paused")
    await sheet.forward("open")
    await sheet.forward("reveal")
    await look("reveal")
    await sheet.forward("card")
    await look("card")
    await librarian.button("host-take-back").click()
    await expect(sheet.page.locator(".thumb")).to_have_count(0)
    await sheet.sees("helper-looks-only")

    await sheet.more()
    other = "lt" if lang == "en" else "en"
    choice = sheet.page.get_by_role("group", name=sheet.text("helper-sheet-second"), exact=True)
    await choice.locator("label", has_text=sheet.text(f"host-language-{other}")).click()
    await sheet.button("helper-letters-2").click()
    await look("settings")
    await librarian.forward("open")
    await sheet.back()
    await sheet.page.get_by_text(COLOURS[other]).wait_for()
    await look("large")
    doctor.healthy()


async def test_what_the_host_leaves_out_is_on_no_sheet_any_more(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    sheet = await SecondPhone.pair(small, librarian, "moderator", "en")
    await sheet.at("lobby")
    await comes_true(sheet.page, "() => document.querySelector('helper-sheet')?.questions?.length === 3")
    code = await librarian.code()
    await small.house.ask("DELETE", f"/api/games/{code}/questions/0?edition=0")
    await librarian.ask_first()
    await sheet.at("open")
    _, water, _ = READ["en"]
    await expect(sheet.page.get_by_text(COLOURS["en"]).first).to_be_visible()
    await expect(sheet.page.locator(".right-lines li")).to_have_count(2)
    await expect(sheet.page.get_by_text(water)).to_have_count(0)
