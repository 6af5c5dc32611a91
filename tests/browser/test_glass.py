"""Families without a phone play on the display: one, two at once, over a reload, until they are done."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.glass import Half, Hands, centre, open_glass
from browser.kinds.test_duel import PACK as DUELS
from browser.mini import QUESTION, RIGHT, WRONG
from browser.people import Librarian, Phone, face, number, open_display
from browser.test_access import Doctor
from browser.theatre import LAPTOP, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]
GLASS = {"glass": True, "family": "everyone", "standings_every": 0}
LAPTOP_WALL: ViewportSize = {"width": 1366, "height": 768}
BIG_WALL: ViewportSize = {"width": 3840, "height": 2160}
LED_WALL: ViewportSize = {"width": 1024, "height": 512}
LEAST = 64
"""Px that a hand needs."""
SMALL = f"""() => {{
  const buttons = Array.from(document.querySelectorAll("home-half"), (half) =>
    Array.from(half.shadowRoot.querySelectorAll("button, input"))).flat();
  return buttons.map((one) => [one.textContent.trim() || one.className, one.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < {LEAST} - 0.5 || box.height < {LEAST} - 0.5))
    .map(([name, box]) => `${{name}}: ${{box.width}} x ${{box.height}}`);
}}"""


async def gain(half: Half) -> int:
    """Points that the half shows at the reveal."""
    await half.shows("told")
    return number(await half.root.locator(".gain").inner_text())


async def test_one_family_plays_a_whole_game_on_the_display(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"], rules=GLASS)
    display, left, right = await open_glass(small)
    await expect(left.root.locator("button.door")).to_contain_text(left.text("glass-door"))
    await small.shoot(display, "display-glass-lobby")
    await left.open_door()
    first = await left.root.locator(".name b").inner_text()
    await left.button("house-other").tap()
    await expect(left.root.locator(".name b")).not_to_have_text(first)
    await small.shoot(display, "display-glass-house")
    await left.button("house-go").tap()
    name = (await left.root.locator(".low .who b").inner_text()).strip("„“”")
    await left.sees("waiting-title")
    await expect(right.root.locator("button.door")).to_contain_text(right.text("glass-door-second"))
    await expect(librarian.family(name)).to_contain_text(librarian.text("host-glass-family"))

    await librarian.ask_first()
    await left.shows("question")
    await face(display, "question")
    await expect(display.locator("h1.question")).to_contain_text("Kas ir ezers?")
    await small.shoot(display, "display-glass-one")
    await left.answers().nth(WRONG).tap()
    await left.counted()
    await librarian.at("reveal")  # all who are here have answered

    await left.shows("told")
    await left.sees("reveal-else")
    await small.shoot(display, "display-glass-reveal")
    await librarian.forward("card")
    await left.shows("wait")
    await librarian.forward("open")
    await left.shows("question")
    await left.answers().nth(0).tap()
    await left.answer(2, several=True)
    await librarian.at("reveal")
    assert await gain(left) == QUESTION
    await librarian.forward("open")
    await left.answer(0)
    await librarian.at("reveal")
    assert await gain(left) == QUESTION
    await librarian.forward("podium")
    await left.shows("wait")
    await librarian.forward("ended")
    await left.shows("thanks")


async def test_what_was_chosen_is_hidden_and_may_be_changed(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"], rules=GLASS)
    display, left, right = await open_glass(small)
    await left.come_in()
    await right.come_in()
    await librarian.ask_first()
    await left.shows("question")
    await right.shows("question")
    await small.shoot(display, "display-glass-question")
    await left.answer(WRONG)
    await expect(left.answers()).to_have_count(0)
    await left.sees("glass-hidden")
    await right.shows("question")
    await small.shoot(display, "display-glass-counted")
    await left.button("glass-change").tap()
    await left.answer(RIGHT)
    await right.answer(RIGHT)
    await librarian.at("reveal")
    assert [await gain(left), await gain(right)] == [QUESTION, QUESTION]


async def test_two_families_answer_in_the_same_moment(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"], rules=GLASS)
    display, left, right = await open_glass(small)
    assert await left.come_in() != await right.come_in()
    await librarian.ask_first()
    hands = await Hands.on(display)
    spots = [await centre(left.answers().nth(RIGHT)), await centre(right.answers().nth(WRONG))]
    await hands.tap_together(*spots)
    await left.counted()
    await right.counted()
    await librarian.at("reveal")
    assert await gain(left) == QUESTION
    await right.sees("reveal-else")


async def test_a_duel_by_two_hands(stage: Theatre) -> None:
    stage.house.shelve("duels", DUELS)
    librarian = await Librarian.lead(stage, "duels", languages=["lv"], rules=GLASS)
    display, left, right = await open_glass(stage)
    await left.come_in()
    await right.come_in()
    await librarian.ask_first()
    hands = await Hands.on(display)
    buzzers = [half.root.locator(".buzzer.free") for half in (right, left)]
    await stage.shoot(display, "display-glass-duel")
    # The right hand is down first, and both are down before one is lifted.
    await hands.tap_together(*[await centre(buzzer) for buzzer in buzzers])
    await right.root.locator(".floor-rows .a").first.wait_for()
    await left.root.locator(".buzzer.taken").wait_for()
    await stage.shoot(display, "display-glass-duel-floor")
    await right.root.locator(".floor-rows .a").nth(0).tap()
    await right.root.locator(".buzzer.tried").wait_for()
    await left.root.locator(".buzzer.free").tap()
    await left.root.locator(".floor-rows .a").last.tap()
    await librarian.at("reveal")
    assert await gain(left) == QUESTION


async def test_a_reload_keeps_both_families(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"], rules=GLASS)
    display, left, right = await open_glass(small)
    names = [await left.come_in(), await right.come_in()]
    await librarian.ask_first()
    await left.answer(RIGHT)
    await display.reload()
    await right.shows("question")
    await left.shows("given")
    await left.sees("counted")
    heads = [await half.root.locator(".who b").inner_text() for half in (left, right)]
    assert [head.strip("„“”") for head in heads] == names
    await right.answer(RIGHT)
    await librarian.at("reveal")
    assert [await gain(left), await gain(right)] == [QUESTION, QUESTION]
    await expect(librarian.page.locator("li.family")).to_have_count(2)


async def test_the_host_takes_a_family_out_and_the_half_is_free(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"], rules=GLASS)
    _, left, right = await open_glass(small)
    name = await left.come_in()
    await right.come_in()
    row = librarian.family(name)
    await row.get_by_role("button", name=librarian.text("host-remove-name", name=name)).click()
    await librarian.button("host-remove-yes").click()
    await left.shows("gone")
    await left.sees("removed-title")
    await right.shows("wait")
    # The last word stands for a while, then somebody else may come in.
    await left.root.locator("button.door").wait_for(timeout=30_000)
    assert await left.come_in() != name


async def test_who_is_done_holds_the_button_and_gives_the_place_up(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"], rules=GLASS)
    display, left, right = await open_glass(small)
    await left.come_in()
    await right.come_in()
    await left.root.locator(".hold").tap()
    await left.shows("wait")  # a tap is no farewell
    await left.hold_done()  # the finger that is lifted there opens no door
    await left.root.locator("button.door").wait_for()
    await display.reload()
    await right.shows("wait")
    await left.root.locator("button.door").wait_for()
    await librarian.ask_first()
    await right.answer(RIGHT)
    await librarian.at("reveal")  # nobody waits for those who have gone


async def test_a_half_that_nobody_touches_rests_and_wakes_with_its_points(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv"], rules=GLASS)
    display, left, _ = await open_glass(small)
    await left.come_in()
    phone = await Phone.moved_in(small, "lv")
    await librarian.ask_first()
    for index, several in ((RIGHT, False), (0, True)):
        await left.shows("question")
        await phone.answer(index, several)
        await librarian.button("host-close").click()
        await librarian.at("reveal")
        if not several:
            await left.shows("told")
            await librarian.forward("card")
            await librarian.forward("open")
    await left.shows("rest")
    await small.shoot(display, "display-glass-rest")
    await librarian.forward("open")
    await phone.answer(0)
    await librarian.at("reveal")  # the half that rests keeps nothing open
    await left.root.locator(".resting").tap()
    await left.shows("told")
    await expect(librarian.page.locator("li.family")).to_have_count(2)


async def test_nobody_plays_on_a_display_unless_the_game_allows_it(small: Theatre) -> None:
    await Librarian.lead(small, "mini", languages=["lv"])
    display = await open_display(small)
    loaded: list[str] = []
    display.on("request", lambda request: loaded.append(request.url))
    await display.reload()
    await face(display, "lobby")
    await expect(display.locator("home-glass")).to_have_count(0)
    assert not [url for url in loaded if "glass" in url]


async def test_the_host_turns_it_on_for_a_game(small: Theatre) -> None:
    await small.house.make("mini")
    page = await small.page(f"/host#{small.house.token}", LAPTOP, "lv")
    await page.goto(f"{small.house.url}/host#new")
    librarian = Librarian(page, "lv")
    await page.locator("button.face", has_text="Mazā spēle").click()
    await librarian.unfold("host-rules")
    await librarian.switch("host-glass", True)
    await librarian.button("host-start").click()
    await librarian.button("host-start").click()  # yes, instead of the game that is shown
    await librarian.at("lobby")
    _, left, _ = await open_glass(small)
    await left.come_in()


@pytest.mark.parametrize("size", [LAPTOP_WALL, BIG_WALL, LED_WALL], ids=lambda size: str(size["width"]))
async def test_hands_reach_everything_on_every_wall(small: Theatre, size: ViewportSize) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lt", "lv"], rules=GLASS)
    display, left, right = await open_glass(small, size, "lt")
    doctor = Doctor()
    faults: list[str] = []

    async def look(page: Page, name: str) -> None:
        await small.shoot(page, f"glass-{name}-{size['width']}")
        await doctor.look(page, name)
        faults.extend(f"{name}: {fault}" for fault in await unreadable(page))
        faults.extend(f"{name}: too small to touch: {fault}" for fault in await page.evaluate(SMALL))

    await look(display, "door")
    await left.open_door()
    await look(display, "house")
    await left.button("house-go").tap()
    await left.shows("wait")
    if size is LED_WALL:
        await expect(display.locator(".only-one")).to_contain_text(left.text("glass-one"))
        await expect(right.root).to_have_count(0)
    else:
        await right.come_in()
    await look(display, "lobby")
    await librarian.ask_first()
    await left.shows("question")
    await look(display, "question")
    if size is not LED_WALL:
        await right.answer(RIGHT)
    await look(display, "counted")
    await left.answer(RIGHT)
    await librarian.at("reveal")
    await left.shows("told")
    await look(display, "reveal")
    doctor.healthy()
    assert not faults, "\n".join(faults)
