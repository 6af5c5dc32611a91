"""The place card on the display and on phones: it is whole, it shows the way, and its stamp is kept once."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.house import words
from browser.people import Librarian, Phone, open_display
from browser.test_access import Doctor
from browser.test_screens import settled
from browser.theatre import DISPLAY, PHONE, Theatre, comes_true
from home_quiz.web import qr
from web.test_qr import matrix, modules

pytestmark = pytest.mark.asyncio(loop_scope="module")
LANGUAGES = ["lv", "lt", "en"]
SIZES = ((1920, 1080), (1024, 512), (3840, 2160), (1024, 768))
CENTIMETRE = 96 / 2.54
"""CSS px."""

LONG = {
    "lv": "Klostera mūri ir tik biezi, ka vasarā tajos paliek vēss. Reiz mūki pāri Daugavai devās ar laivu, "
    "bet ziemā – ar ragavām; zvanu varēja dzirdēt pat Krustpilī, un zvejnieki pēc tā zināja, kad mājup.",
    "lt": "Vienuolyno sienos tokios storos, kad vasarą jose vėsu. Kadaise vienuoliai per Dauguvą keldavosi "
    "valtimi, žiemą – rogėmis; varpą girdėdavo net Krustpilyje, ir žvejai žinodavo, kada jau metas namo.",
    "en": "The walls are so thick that it stays cool inside in summer. Monks crossed the Daugava by boat "
    "and by sledge in winter; the bell was heard even in Krustpils, and fishermen knew when to row home.",
}
SHORT = {"lv": "Pils stāv kalnā.", "lt": "Pilis stovi ant kalno.", "en": "The castle stands on a hill."}
CASTLE, MONASTERY, DUKE = 2, 108, 133
"""Numbers of the places that are asked about."""
PLACES = (
    ("ludza-castle", SHORT),
    ("jekabpils-monastery", LONG),
    ("duke-jacob", SHORT),
    ("ludza-castle", LONG),
    ("", SHORT),
)


def pack() -> str:
    """A question for each place; the castle comes twice, the duke is nowhere, the last has no place."""
    title = json.dumps({lang: "Kartītes" for lang in LANGUAGES})
    head = f"pack: cards\ntitle: {title}\nlevel: festival\nlanguages: [lv, lt, en]\nquestions:\n"
    return head + "".join(
        f"""  - id: card-{index}
    kind: truefalse
    ask: {json.dumps({lang: f"Kas te ir? {index}" for lang in LANGUAGES})}
    right: true
    fact: {json.dumps(fact)}
    source: https://www.example.org/a/long/page
    seconds: 90
"""
        + (f"    place: {place}\n" if place else "")
        for index, (place, fact) in enumerate(PLACES)
    )


async def lead(stage: Theatre, **wish: object) -> Librarian:
    """A game with these places."""
    stage.house.shelve("cards", pack())
    return await Librarian.lead(stage, "cards", **wish)


async def to_card(librarian: Librarian) -> None:
    """From wherever it is to the next card."""
    now = librarian.page.locator(".now")
    while not await librarian.page.locator(".now.phase-open").count():
        before = await now.get_attribute("class") or ""
        await librarian.forward()
        await expect(now).not_to_have_class(before)
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    await librarian.forward("card")


async def mapped(page: Page) -> None:
    """Wait until the small map is drawn."""
    await page.locator("home-map .land").first.wait_for(state="attached")


async def shown_code(page: Page) -> str:
    """What the code beside the place says, and that it is drawn as the library draws that."""
    image = page.locator(".way img")
    assert await image.evaluate("(one) => one.complete && one.naturalWidth > 0")
    address = await image.evaluate("(one) => one.src")
    svg = await page.evaluate("(address) => fetch(address).then((answer) => answer.text())", address)
    asked = parse_qs(urlsplit(str(address)).query)
    text = qr.geo_text(asked["lat"][0], asked["lon"][0])
    assert text is not None
    assert modules(str(svg)) == matrix(text)
    return text


@pytest.mark.parametrize("languages", [["lv", "lt"], ["en"]], ids="-".join)
async def test_the_card_on_the_display_is_whole_in_every_size(stage: Theatre, languages: list[str]) -> None:
    librarian = await lead(stage, languages=languages)
    display = await open_display(stage)
    doctor = Doctor()
    faults: list[str] = []
    for index, (place, _) in enumerate(PLACES):
        await to_card(librarian)
        await display.locator('.stage[data-face="card"]').wait_for()
        await comes_true(
            display, "(most) => document.querySelectorAll('.card .tile').length === most", int(bool(place))
        )
        for width, height in SIZES:
            await display.set_viewport_size({"width": width, "height": height})
            await settled(display)
            if await display.locator(".way.wide").count():
                await mapped(display)
            name = f"card/display-{index}-{'-'.join(languages)}-{width}x{height}"
            await stage.shoot(display, name)
            faults += [f"{name}: {fault}" for fault in await unreadable(display)]
        await display.set_viewport_size(DISPLAY)
        await doctor.look(display, f"card {index}")
        if place == "ludza-castle":
            assert await shown_code(display) == "geo:56.54796,27.72799"
            box = await display.locator(".way img").bounding_box()
            assert box is not None
            # A code of 33 modules has 4 more on each side as its quiet zone.
            assert box["width"] * 33 / 41 >= 3 * CENTIMETRE
            said = display.locator(".card .town")
            for lang in languages:
                await expect(said).to_contain_text(
                    {"lv": "Ludzas novads", "lt": "Liudzos savivaldybė"}.get(lang, "Ludza")
                )
            await expect(display.locator(".way")).to_contain_text(
                words(languages[0], "display", "display-way")
            )
        if place == "duke-jacob":
            await expect(display.locator(".way")).to_have_count(0)
    assert not faults, "\n".join(faults)
    doctor.healthy()


async def kept(phone: Phone) -> list[int]:
    """The stamps on the device."""
    stamps: list[int] = await phone.page.evaluate("JSON.parse(localStorage.getItem('home.stamps') ?? '[]')")
    return stamps


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_card_on_the_phone_is_stamped_once(stage: Theatre, lang: str) -> None:
    librarian = await lead(stage)
    phone = await Phone.moved_in(stage, lang)
    page = phone.page
    doctor = Doctor()
    faults: list[str] = []

    async def look(name: str) -> None:
        for width, height in ((PHONE["width"], PHONE["height"]), (320, 568), (844, 390)):
            await page.set_viewport_size({"width": width, "height": height})
            await settled(page)
            await stage.shoot(page, f"card/phone-{name}-{lang}-{width}")
            faults.extend(f"{name} {width}: {fault}" for fault in await unreadable(page))
        await page.set_viewport_size(PHONE)
        await doctor.look(page, name)

    await to_card(librarian)
    await phone.sees("card-stamped")
    assert await kept(phone) == [CASTLE]
    await mapped(page)
    way = page.get_by_role("link", name=phone.text("card-way"))
    assert (await way.get_attribute("href") or "").startswith("geo:56.54796,27.72799?q=56.54796,27.72799(")
    assert await page.locator("h1").inner_text() in unquote(await way.get_attribute("href") or "")
    box = await way.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    source = page.get_by_role("link", name="example.org")
    assert await source.get_attribute("href") == "https://www.example.org/a/long/page"
    await look("castle")
    await page.evaluate("localStorage.setItem('home.letters', '2')")
    await page.reload()
    await phone.sees("card-known")
    assert await kept(phone) == [CASTLE]
    await look("large")
    await page.evaluate("localStorage.setItem('home.letters', '0')")
    await page.reload()

    await to_card(librarian)
    await phone.sees("card-stamped")
    await mapped(page)
    assert await kept(phone) == [CASTLE, MONASTERY]
    await look("monastery")

    await to_card(librarian)
    await page.locator("h1", has_text={"lv": "Hercogs", "lt": "Kunigaikštis", "en": "Duke"}[lang]).wait_for()
    await expect(way).to_have_count(0)
    await expect(page.locator("home-map")).to_have_count(0)
    await look("duke")

    await to_card(librarian)
    await phone.sees("card-known")
    await to_card(librarian)
    await expect(page.locator(".stamp")).to_have_count(0)
    await look("placeless")
    await librarian.forward()
    await librarian.page.locator(".now.phase-standings, .now.phase-podium").wait_for()
    if await librarian.page.locator(".now.phase-standings").count():
        await librarian.forward("podium")
    await phone.screen("podium")
    passport = page.get_by_role("link", name=phone.text("met-passport"))
    await expect(passport).to_contain_text("3")
    bits = (await passport.get_attribute("href") or "").removeprefix("/explore#p=1")
    assert len(bits) > 20, "numbers up to 133 need 17 bytes"
    await look("podium")
    assert await kept(phone) == [CASTLE, MONASTERY, DUKE]
    assert not faults, "\n".join(faults)
    doctor.healthy()


async def test_the_stamp_drops_unless_somebody_wants_calm(stage: Theatre) -> None:
    librarian = await lead(stage)
    phone = await Phone.moved_in(stage, "lv")
    await to_card(librarian)
    stamp = phone.page.locator(".stamp.new")
    await stamp.wait_for()
    moves = "(one) => getComputedStyle(one).animationName"
    assert await stamp.evaluate(moves) == "none"
    await phone.page.emulate_media(reduced_motion="no-preference")
    assert await stamp.evaluate(moves) == "stamp"
