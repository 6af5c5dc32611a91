"""Every card of every shipped pack on a display of 1920x1080 and a phone of 360x640: uncut, large enough.

In Latvian, Lithuanian and English; the display in Latvian and Lithuanian at once, too. A line that the test
itself answers shows one card after the other. Run by `python3 home.py screens`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import pytest
from playwright.async_api import Page, WebSocketRoute

from browser.clipping import READABLE, too_small, unreadable
from browser.house import ROOT
from browser.test_every_text import BOTH
from browser.theatre import DISPLAY, PHONE, Theatre, comes_true
from home_quiz.content.packs import load_packs
from home_quiz.game import events as e
from home_quiz.game.evolve import evolve
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stamp
from home_quiz.game.programme import Programme, Question, Round
from home_quiz.game.state import State
from home_quiz.game.views import live, stage
from home_quiz.protocol.codec import encode
from home_quiz.protocol.messages import View, Welcome
from home_quiz.web.faces import SEAT, moments

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.screens,
    pytest.mark.timeout(900),
]
HOUR = 3_600_000


def told() -> list[tuple[str, State]]:
    """A game in which the card of a question is shown, for each that has one."""
    found: dict[str, tuple[str, State]] = {}
    for pack in load_packs(ROOT / "questions").packs:
        for question in (*pack.questions, *pack.tiebreaks):
            state = _card(question, Round(pack.title, (question,), pack.own, (), pack.down))
            card = stage(state, Stamp("", 1, state.step), "display", ("lv",)).card
            if card is not None:
                found[f"{pack.id} {question.id}"] = (question.id, state)
    return list(found.values())


def _card(question: Question, part: Round) -> State:
    *_, (_, _, state) = moments(Programme((part,)), question)
    return evolve(state, e.PhaseEntered(t=0, phase="card", index=0))


class Line:
    """The server of one page, which says what the test wants."""

    def __init__(self) -> None:
        self._route: WebSocketRoute | None = None
        self._step = 0

    async def open(self, page: Page, seat: str) -> None:
        """From now on this page hears only us."""

        def taken(route: WebSocketRoute) -> None:
            self._route = route
            route.on_message(lambda _: None)
            welcome = Welcome(
                room="LAKE", hall="h", hall_name="Ludza", now=0, seat=seat, display="d", beat=HOUR
            )
            route.send(encode(welcome))

        await page.route_web_socket("**/ws", taken)

    def show(self, state: State, role: str, languages: tuple[str, ...]) -> int:
        """A picture of the game; the step that the page will show."""
        assert self._route is not None
        self._step += 1
        stamp = Stamp("e", self._step, self._step)
        mine = own(state, stamp, SEAT) if role == "player" else None
        view = View(0, stage(state, stamp, role, languages), mine, live(state, stamp))
        self._route.send(encode(view))
        return self._step


async def looked(page: Page, line: Line, role: str, languages: tuple[str, ...]) -> AsyncIterator[str]:
    """What is wrong with each card in turn."""
    least = READABLE["display" if role == "display" else "phone"]
    words = '.stage[data-face="card"]' if role == "display" else '[data-screen="card"]'
    for question, state in told():
        line.show(state, role, languages)
        facts = state.programme.questions[0].fact
        fact = facts.get(languages[0]) or facts.get("*") or ""
        await comes_true(
            page,
            "([where, fact]) => (document.querySelector(where)?.textContent ?? '').includes(fact)",
            [words, fact],
        )
        await page.evaluate("() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
        for fault in (*await unreadable(page), *await too_small(page, least)):
            yield f"{question} {role} {'+'.join(languages)}: {fault}"


@pytest.mark.parametrize("languages", [BOTH, ("lv",), ("lt",), ("en",)], ids="+".join)
async def test_on_the_display(stage: Theatre, languages: tuple[str, ...]) -> None:
    await _all(stage, "display", languages)


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_on_a_phone(stage: Theatre, lang: str) -> None:
    await _all(stage, "player", (lang,))


async def _all(theatre: Theatre, role: str, languages: Sequence[str]) -> None:
    page = await theatre.page("/healthz", DISPLAY if role == "display" else PHONE, languages[0])
    line = Line()
    await line.open(page, SEAT if role == "player" else "")
    await page.goto(theatre.house.url + ("/display" if role == "display" else "/"))
    await page.locator("main").first.wait_for()
    assert [fault async for fault in looked(page, line, role, tuple(languages))] == []
