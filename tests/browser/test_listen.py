"""The phone reads aloud where it has a voice for it, until the moment is over; the voice is a stub."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.keyboard import press
from browser.mini import RIGHT, WRONG
from browser.people import Librarian, Phone
from browser.test_access import Doctor
from browser.theatre import Theatre, comes_true
from home_quiz.languages import SPOKEN

pytestmark = pytest.mark.asyncio(loop_scope="module")
SPEECH = """
window.told = [];
window.speaking = [];
window.voices = VOICES;
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", {
  value: {
    onvoiceschanged: null,
    getVoices: () => window.voices,
    speak(one) { told.push(`${one.voice.lang}: ${one.text}`); speaking.push(one); },
    cancel() {
      window.silenced = document.querySelector("main").dataset.screen;
      for (const one of speaking.splice(0)) one.onerror?.({ error: "canceled" });
    },
  },
});
window.learn = (...voices) => { window.voices = voices; speechSynthesis.onvoiceschanged?.(new Event("x")); };
"""
VOICE = {
    lang: {"lang": f"{lang}-{lang.upper()}", "voiceURI": lang, "localService": True}
    for lang in ("lv", "lt", "en")
}
QUESTION = {
    "lv": ["Kas ir ezers?", "A: Kalns", "B: Ūdens", "C: Mežs"],
    "lt": ["Kas yra ežeras?", "A: Kalnas", "B: Vanduo", "C: Miškas"],
    "en": ["What is a lake?", "A: A hill", "B: Water", "C: A forest"],
}


def speaks(*langs: str) -> str:
    """A script: the device has voices for these languages."""
    return SPEECH.replace("VOICES", json.dumps([VOICE[lang] for lang in langs]))


async def told(phone: Phone) -> list[str]:
    """What the phone has said since it was asked last."""
    said: list[str] = await phone.page.evaluate("window.told.splice(0)")
    return said


async def is_silent(phone: Phone) -> None:
    """Wait until nothing is being said, and the button shows it."""
    await comes_true(phone.page, "() => window.speaking.length === 0")
    await expect(phone.button("listen")).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_question_and_reveal_are_read_until_their_moment_is_over(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini", rules={"family": "everyone"})
    phone = await Phone.moved_in(small, lang, script=speaks("lv", "lt", "en"))
    await Phone.moved_in(small, "lv")
    await librarian.ask_first()
    listen = phone.button("listen")
    before = await phone.answers().first.bounding_box()
    await listen.click()
    await expect(listen).to_have_attribute("aria-pressed", "true")
    tag = VOICE[lang]["lang"]
    assert await told(phone) == [f"{tag}: {line}" for line in QUESTION[lang]]
    assert await phone.answers().first.bounding_box() == before
    await small.shoot(phone.page, f"listen/question-{lang}")
    assert await unreadable(phone.page) == []
    doctor = Doctor()
    await doctor.look(phone.page, "listen")
    doctor.healthy()

    await listen.click()  # again: stop
    await is_silent(phone)
    await phone.page.keyboard.press("Tab")  # away from where the finger was
    await press(phone.page, listen)
    assert len(await told(phone)) == len(QUESTION[lang])
    await phone.answer(RIGHT)  # an answer does not stop it
    await expect(listen).to_have_attribute("aria-pressed", "true")
    await librarian.button("host-close").click()
    await is_silent(phone)
    assert await phone.page.evaluate("silenced") == "question"  # with the close, not with the reveal
    assert await told(phone) == []

    await phone.screen("reveal")
    await listen.click()
    right = await told(phone)
    assert right[:2] == [f"{tag}: {phone.text('reveal-answer')}", f"{tag}: {QUESTION[lang][2]}"]
    assert right[2] == f"{tag}: {phone.text('card-know')}"
    assert len(right) == 4
    await small.shoot(phone.page, f"listen/reveal-{lang}")
    await librarian.forward("card")
    await phone.screen("card")
    await expect(listen).to_have_attribute("aria-pressed", "true")  # the card is what it reads of
    await small.shoot(phone.page, f"listen/card-{lang}")
    await librarian.forward("open")
    await phone.screen("question")
    await is_silent(phone)


async def test_without_a_voice_nothing_is_promised(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    bare = await Phone.moved_in(small, "lv")
    foreign = await Phone.moved_in(small, "lv", script=speaks("lt", "en"))
    await librarian.ask_first()
    for phone in (bare, foreign):
        await phone.screen("question")
        await phone.answers().first.wait_for()
        await expect(phone.page.locator(".listen")).to_have_count(0)
    await foreign.page.evaluate("(voice) => learn(voice)", VOICE["lv"])  # voices may come late
    await foreign.button("listen").click()
    assert (await told(foreign))[0] == f"lv-LV: {QUESTION['lv'][0]}"
    await foreign.menu()  # another language, for which there is none
    await foreign.page.get_by_role("button", name=SPOKEN["lt"].name).click()
    await comes_true(foreign.page, "() => window.speaking.length === 0")
    await expect(foreign.page.locator(".listen")).to_have_count(0)


async def test_the_page_falls_silent_as_it_goes(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "en", script=speaks("en"))
    await librarian.ask_first()
    await phone.button("listen").click()
    assert await phone.page.evaluate("speaking.length") == len(QUESTION["en"])
    await phone.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    await is_silent(phone)


@pytest.mark.parametrize("letters", [0, 1, 2])
async def test_there_is_room_for_it_beside_the_longest_name(small: Theatre, letters: int) -> None:
    librarian = await Librarian.lead(small, "mini")
    script = speaks("lv") + f'try {{ localStorage.setItem("home.letters", "{letters}"); }} catch {{}}'
    phone = await Phone.moved_in(small, "lv", "Jautrie Spēlmaņi", script=script)
    await librarian.ask_first()
    await phone.button("listen").wait_for()
    await small.shoot(phone.page, f"listen/letters-{letters}")
    assert await unreadable(phone.page) == []
    for width in (320, 412, 640, 1366):
        await phone.page.set_viewport_size({"width": width, "height": 360 if width == 640 else 640})
        await phone.answers().first.wait_for()
        await small.shoot(phone.page, f"listen/letters-{letters}-{width}")
        assert await unreadable(phone.page) == [], width
        over = await phone.page.locator(".top").evaluate("(top) => top.scrollWidth - top.clientWidth")
        assert over <= 0, width
    await phone.answer(WRONG)
