"""As much to arrange as a question may have, on both halves of a wall: all in sight, nothing scrolls."""

from __future__ import annotations

import pytest
from playwright.async_api import ViewportSize, expect

from browser.clipping import unreadable
from browser.glass import open_glass
from browser.people import Librarian, face
from browser.test_access import Doctor
from browser.test_glass import GLASS, LAPTOP_WALL, SMALL
from browser.theatre import DISPLAY, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]
HIDDEN = """() => Array.from(document.querySelectorAll("home-half"), (half) => {
  const ans = half.shadowRoot.querySelector(".ans");
  const box = ans.getBoundingClientRect();
  const foot = Math.min(box.bottom, innerHeight);
  const [all, shown] = [ans.scrollHeight, ans.clientHeight];
  const scrolls = all > shown + 1 ? [`scrolls: ${all} of ${shown}`] : [];
  const top = half.getBoundingClientRect().top;
  const out = Array.from(ans.querySelectorAll("button, li"))
    .filter((one) => {
      const at = one.getBoundingClientRect();
      return at.top < top || at.bottom > foot + 1;
    })
    .map((one) => one.textContent.trim());
  const wide = Array.from(ans.querySelectorAll(".t"))
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => `wider than its place: ${one.textContent}`);
  const send = ans.querySelector(".send").getBoundingClientRect();
  const below = Array.from(ans.querySelectorAll("li, .one, .other"))
    .filter((one) => {
      const at = one.getBoundingClientRect();
      return at.top < send.bottom && at.bottom > send.top && at.right > send.left && at.left < send.right;
    })
    .map((one) => `under the button: ${one.textContent.trim()}`);
  return [...scrolls, ...out, ...wide, ...below];
}).flat()"""


@pytest.mark.parametrize("size", [LAPTOP_WALL, DISPLAY], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("lang", ["lv", "lt"])
async def test_eight_things_and_six_pairs_are_all_in_sight(
    stage: Theatre, lang: str, size: ViewportSize
) -> None:
    stage.house.shelve("crowded", CROWDED)
    librarian = await Librarian.lead(stage, "crowded", languages=[lang], rules=GLASS)
    display, left, right = await open_glass(stage, size, lang)
    await left.come_in()
    await right.come_in()
    doctor = Doctor()
    faults: list[str] = []
    await librarian.ask_first()
    for number, kind in enumerate(("order", "order", "pairs", "pairs")):
        await face(display, "question")
        for half in (left, right):
            await half.root.locator(f".play.{kind}").wait_for()
        name = f"crowded-{kind}-{number}-{lang}"
        await stage.shoot(display, f"glass-{name}-{size['width']}")
        await doctor.look(display, name)
        for found in (unreadable(display), display.evaluate(SMALL), display.evaluate(HIDDEN)):
            faults += [f"{name}: {fault}" for fault in await found]
        for half in (left, right):
            if kind == "order":
                await half.root.locator(".arrow:enabled").last.tap()
            else:
                for other in await half.root.locator(".pairing .other").all():
                    await other.tap()
            await expect(half.button("several-send")).to_be_enabled()
            await half.button("several-send").tap()
            await half.root.locator(".sent, .half.told").first.wait_for()
        await librarian.at("reveal")
        if number < 3:
            await librarian.forward("open")
    doctor.healthy()
    assert not faults, "\n".join(faults)


CROWDED = """\
pack: crowded
title: {lv: "Daudz", lt: "Daug", en: "Many"}
level: festival
languages: [lv, lt, en]
questions:
  - id: crowded-order
    kind: order
    ask: {lv: "No mazākā līdz lielākajam", lt: "Nuo mažiausio iki didžiausio", en: "From small to large"}
    order:
      - {lv: "Skudra", lt: "Skruzdė", en: "Ant"}
      - {lv: "Bite", lt: "Bitė", en: "Bee"}
      - {lv: "Zvirbulis", lt: "Žvirblis", en: "Sparrow"}
      - {lv: "Ezis", lt: "Ežys", en: "Hedgehog"}
      - {lv: "Zaķis", lt: "Kiškis", en: "Hare"}
      - {lv: "Lapsa", lt: "Lapė", en: "Fox"}
      - {lv: "Stirna", lt: "Stirna", en: "Deer"}
      - {lv: "Alnis", lt: "Briedis", en: "Elk"}
    seconds: 90
  - id: crowded-order-long
    kind: order
    ask: {lv: "No senākā līdz jaunākajam", lt: "Nuo seniausio iki naujausio", en: "From old to new"}
    order:
      - {lv: "Ludzas pilsdrupas ezera krastā", lt: "Ludzos pilies griuvėsiai", en: "Ludza castle"}
      - {lv: "Rokišķu muižas kungu nams", lt: "Rokiškio dvaro rūmai", en: "Rokiškis manor"}
      - {lv: "Jēkabpils Svētā Gara klosteris", lt: "Jekabpilio vienuolynas", en: "Jēkabpils monastery"}
      - {lv: "Ludzas Lielā sinagoga", lt: "Didžioji Ludzos sinagoga", en: "Ludza synagogue"}
      - {lv: "Dzelzceļa tilts pār Daugavu", lt: "Geležinkelio tiltas per Dauguvą", en: "Railway bridge"}
      - {lv: "Krustpils cukurfabrika", lt: "Krustpilio cukraus fabrikas", en: "Sugar factory"}
      - {lv: "Latgales amatnieku centrs", lt: "Latgalos amatininkų centras", en: "Craftsmen's centre"}
      - {lv: "Bibliotēkas jaunā ēka", lt: "Naujas bibliotekos pastatas", en: "New library"}
    seconds: 90
  - id: crowded-pairs
    kind: pairs
    ask: {lv: "Kas kopā?", lt: "Kas kartu?", en: "What goes together?"}
    pairs:
      - {one: "Ludza", other: "Latvija 1"}
      - {one: "Rēzekne", other: "Latvija 2"}
      - {one: "Zilupe", other: "Latvija 3"}
      - {one: "Rokiškis", other: "Lietuva 1"}
      - {one: "Panevėžys", other: "Lietuva 2"}
      - {one: "Utena", other: "Lietuva 3"}
    seconds: 90
  - id: crowded-pairs-long
    kind: pairs
    ask: {lv: "Kas ko dara?", lt: "Kas ką daro?", en: "Who does what?"}
    pairs:
      - one: {lv: "Podnieks", lt: "Puodžius", en: "Potter"}
        other: {lv: "Māla krūze ar osu", lt: "Molinis ąsotis", en: "Clay mug"}
      - one: {lv: "Audēja", lt: "Audėja", en: "Weaver"}
        other: {lv: "Rakstaina josta", lt: "Raštuota juosta", en: "Belt"}
      - one: {lv: "Galdnieks", lt: "Stalius", en: "Joiner"}
        other: {lv: "Ozolkoka galds", lt: "Ąžuolinis stalas", en: "Table"}
      - one: {lv: "Kalējs", lt: "Kalvis", en: "Smith"}
        other: {lv: "Dzelzs pakavs", lt: "Geležinė pasaga", en: "Horseshoe"}
      - one: {lv: "Bibliotekāre", lt: "Bibliotekininkė", en: "Librarian"}
        other: {lv: "Lasītāja karte", lt: "Skaitytojo kortelė", en: "Card"}
      - one: {lv: "Maiznieks", lt: "Kepėjas", en: "Baker"}
        other: {lv: "Rupjmaizes kukulis", lt: "Ruginės duonos kepalas", en: "Loaf"}
    seconds: 90
"""
