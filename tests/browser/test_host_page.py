"""The librarian's page: look inside a pack, rehearse, prepare ahead, lead the game, hear what went wrong."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from playwright.async_api import expect

from browser.mini import RIGHT
from browser.people import Librarian, Phone, face, open_display, phase
from browser.theatre import LAPTOP, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
PACK = "Mazā spēle"


async def start_page(stage: Theatre) -> Librarian:
    """The start page with its packs, whatever the hall shows."""
    librarian = await Librarian.open(stage)
    await librarian.page.goto(f"{stage.house.url}/host#new")
    await librarian.page.locator("button.face", has_text=PACK).wait_for()
    return librarian


async def test_a_pack_from_inside_with_the_right_answers_marked(small: Theatre) -> None:
    librarian = await start_page(small)
    page = librarian.page
    card = page.locator("li.pack", has_text=PACK)
    await expect(card).to_contain_text(librarian.text("host-pack-questions", count=3))
    await card.get_by_role("link", name=librarian.text("host-preview")).click()
    questions = page.locator(".questions > li")
    await expect(questions).to_have_count(3)
    right = page.locator(".answer.right")
    await expect(right).to_contain_text(["Ūdens", "Zila", "Zaļa", librarian.text("host-true")])
    for answer in await right.all():
        await expect(answer).to_contain_text(librarian.text("host-right"))
    await expect(page.get_by_text("Ezerā dzīvo līdakas.")).to_be_visible()
    source = page.get_by_role("link", name=librarian.text("host-source", name="example.org"))
    await expect(source).to_have_attribute("href", "https://example.org/lake")
    await page.get_by_role("button", name=librarian.text("host-language-lt"), exact=True).click()
    await expect(right.first).to_contain_text("Vanduo")
    await librarian.button("host-choose-pack").click()
    await expect(page.locator(".rounds li")).to_contain_text(PACK)
    await expect(librarian.button("host-start")).to_be_enabled()


async def test_rehearse_with_five_families_that_join_and_answer(small: Theatre) -> None:
    librarian = await start_page(small)
    page = librarian.page
    await page.locator("button.face", has_text=PACK).click()
    await page.get_by_role("button", name=librarian.text("host-rehearse")).click()
    await librarian.at("lobby")
    await expect(page.locator("li.family")).to_have_count(5)
    await librarian.sees("host-rehearsal")
    await librarian.ask_first()
    # nobody but the bots plays: all have answered, so the question closes by itself
    await page.locator(".now.phase-reveal").wait_for(timeout=30_000)
    answered = int(await page.locator(".counts b").inner_text())
    assert 5 <= answered <= 10


async def test_a_game_is_prepared_ahead_and_opened_on_the_day(small: Theatre) -> None:
    display = await open_display(small)
    librarian = await start_page(small)
    page = librarian.page
    await page.locator("button.face", has_text=PACK).click()
    await page.locator("summary", has_text=librarian.text("host-prepare")).click()
    day = datetime.now() + timedelta(days=2)
    await page.get_by_label(librarian.text("host-prepare-code"), exact=True).fill("a")
    await page.get_by_label(librarian.text("host-prepare-date"), exact=True).fill(f"{day:%Y-%m-%d}")
    await page.get_by_label(librarian.text("host-prepare-time"), exact=True).fill("14:30")
    prepare = librarian.button("host-prepare-do")
    await prepare.click()
    await librarian.sees("host-code-short")
    await page.get_by_label(librarian.text("host-prepare-code"), exact=True).fill("ezers 24")
    await prepare.click()
    made = page.locator(".made")
    await expect(made).to_contain_text(f"home.test:{small.house.port}/g/EZERS24")

    phone = await Phone.open(small, "en", "/g/EZERS24")
    await phone.move_in("Early Birds")
    starts = phone.text("waiting-day", weekday=(day.weekday() + 1) % 7, time="14:30")
    await phone.page.get_by_role("heading", name=starts).wait_for()
    await expect(display.locator('.stage[data-phase="lobby"]', has_text="EZERS24")).to_have_count(0)

    row = page.locator("li.game", has_text="EZERS24")
    await row.get_by_role("button", name=librarian.text("host-open-now")).click()
    await librarian.at("lobby")
    assert await librarian.code() == "EZERS24"
    await phase(display, "lobby")
    await expect(librarian.family("Early Birds")).to_have_count(1)

    taken = await start_page(small)
    await taken.page.locator("button.face", has_text=PACK).click()
    await taken.page.locator("summary", has_text=taken.text("host-prepare")).click()
    await taken.page.get_by_label(taken.text("host-prepare-code"), exact=True).fill("EZERS24")
    await taken.button("host-prepare-do").click()
    await taken.page.get_by_role("alert").get_by_text(taken.text("host-error-game-code_taken")).wait_for()


async def test_names_are_allowed_and_families_taken_out(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", own_names_wait=True)
    display = await open_display(small)
    phone = await Phone.moved_in(small, "lv", "Pļavas rūķi")
    rude = await Phone.moved_in(small, "en", "Rude Words")
    await phone.sees("waiting-name")
    await expect(display.get_by_text("Pļavas rūķi")).to_have_count(0)
    await librarian.allow_name("Pļavas rūķi")
    await display.get_by_text("Pļavas rūķi").first.wait_for()
    said = phone.page.locator("p:not([aria-live])", has_text=phone.text("waiting-name"))
    await expect(said).to_have_count(0)

    remove = librarian.button("host-remove-name", name="Rude Words")
    await remove.click()
    await librarian.sees("host-remove-question", name="Rude Words")
    await librarian.button("host-no").click()
    await expect(librarian.family("Rude Words")).to_have_count(1)
    await remove.click()
    await librarian.button("host-remove-yes").click()
    await expect(librarian.family("Rude Words")).to_have_count(0)
    await rude.sees("removed-title")
    await rude.sees("removed-about")
    await rude.page.reload()
    await rude.sees("removed-title")
    await expect(display.get_by_text("Rude Words")).to_have_count(0)


async def test_pause_goes_on_and_the_game_ends_when_asked_twice(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    phone = await Phone.moved_in(small, "lt", "Pertrauka")
    await librarian.ask_first()
    await librarian.button("host-pause").click()
    await face(display, "paused")
    await phone.sees("paused-title")
    await librarian.sees("host-about-paused")
    await librarian.forward()
    await face(display, "question")
    await phone.answer(RIGHT)
    await librarian.at("reveal")
    await librarian.page.keyboard.press("p")
    await face(display, "paused")
    await librarian.page.keyboard.press("p")
    await face(display, "reveal")
    await librarian.button("host-end").click()
    await librarian.sees("host-end-question")
    await librarian.page.keyboard.press("Escape")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await librarian.at("podium")
    await phone.screen("podium")
    await librarian.page.get_by_role("rowheader", name="Pertrauka").wait_for()
    await librarian.forward("ended")
    await phase(display, "ended")
    await phone.screen("ended")
    await librarian.button("host-next-new").wait_for()


async def test_automatic_advance_goes_on_by_itself(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "en", "Lean Back")
    await librarian.forward("intro")
    await librarian.switch("host-auto", True)
    await librarian.at("open")
    await phone.answer(RIGHT)
    await librarian.at("reveal")
    await librarian.sees("host-goes-on-in")
    await librarian.at("card")
    await librarian.switch("host-auto", False)
    await expect(librarian.page.locator("host-countdown")).to_have_count(0)
    await librarian.forward("open")
    await phone.screen("question")


async def test_the_door_is_closed_and_the_languages_are_changed(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"])
    display = await open_display(small)
    await librarian.unfold("host-part-settings")
    await librarian.switch("host-door", True)
    phone = await Phone.open(small, "lv")
    await phone.build()
    await phone.page.get_by_role("alert").get_by_text(phone.text("refusal-room-locked")).wait_for()
    await librarian.switch("host-door", False)
    await phone.button("house-go").click()
    await phone.button("waiting-wave").wait_for()
    await librarian.speak_on_display("lv", "lt")
    await librarian.ask_first()
    await display.get_by_text("Kas yra ežeras?").first.wait_for()
    await display.get_by_text("Kas ir ezers?").first.wait_for()


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_a_wrong_or_missing_link_says_what_to_do(small: Theatre, lang: str) -> None:
    stranger = Librarian(await small.page("/host", LAPTOP, lang), lang)
    await stranger.sees("host-link-title")
    for step in ("host-link-1", "host-link-2", "host-link-3"):
        await stranger.sees(step)
    wrong = Librarian(await small.page("/host#AAAAAAAAAAAAAAAAAAAAAAAA", LAPTOP, lang), lang)
    await wrong.sees("host-link-old-title")
    assert "#" not in wrong.page.url
    await expect(wrong.page.locator("button.face")).to_have_count(0)


async def test_older_links_are_made_void(small: Theatre) -> None:
    old, first = await start_page(small), small.house.token
    await small.house.stop()
    await small.house.start()
    assert small.house.token != first
    # the page of the older link goes on
    await old.page.locator("button.face", has_text=PACK).wait_for()
    newest = await start_page(small)
    await newest.button("host-revoke").click()
    await newest.button("host-revoke-yes").click()
    await newest.sees("host-revoked")
    await old.sees("host-link-old-title")
    await old.page.goto(f"{small.house.url}/host#{first}")
    await old.sees("host-link-old-title")
    await newest.page.reload()
    await newest.page.locator("button.face", has_text=PACK).wait_for()


async def test_troubles_are_told_in_words(small: Theatre) -> None:
    librarian = await start_page(small)
    small.house.shelve("broken", "pack: broken\nquestions: oops\n")
    await librarian.page.reload()
    problems = librarian.page.locator(".problems")
    await problems.locator("summary").click()
    await expect(problems).to_contain_text("broken.yaml:")
    await librarian.page.locator("button.face", has_text=PACK).click()
    await small.house.kill()
    await (
        librarian.page.get_by_role("alert").get_by_text(librarian.text("host-error-net-no_answer")).wait_for()
    )
    # While the server is away a look solves nothing; the one after it is back takes the words away by itself.
    await librarian.button("host-again").click()
    await librarian.sees("host-error-net-no_answer")
    await small.house.start()
    await expect(librarian.page.get_by_role("alert")).to_have_count(0)
    (small.house.data / "packs" / "broken.yaml").unlink()
