"""Pages that open inside a messenger say so, in every language; browsers hear nothing of it."""

from __future__ import annotations

import pytest

from gateway.serving import Running
from home_quiz.game.texts import LANGUAGES
from home_quiz.web.in_app import advice, app_of

ANDROID = "Mozilla/5.0 (Linux; Android 13; SM-A536B; wv) AppleWebKit/537.36 (KHTML) Version/4.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML)"
CHROME = "Chrome/126.0.0.0 Mobile Safari/537.36"


@pytest.mark.parametrize(
    ("agent", "app"),
    [
        (f"{ANDROID} {CHROME} [FB_IAB/Orca-Android;FBAV/460.0.0.48.109;]", "Messenger"),
        (f"{IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/456.0.0;FBBV/1]", "Messenger"),
        (f"{ANDROID} {CHROME} [FB_IAB/FB4A;FBAV/470.0.0.1;]", "Facebook"),
        (f"{IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0;FBDV/iPhone14,5]", "Facebook"),
        (f"{ANDROID} {CHROME} Instagram 334.0.0.42.95 Android (33/13)", "Instagram"),
        (f"{IPHONE} Mobile/15E148 WhatsApp/24.10.78", "WhatsApp"),
        (f"{ANDROID} {CHROME} Viber/22.5.0.1", "Viber"),
        (f"{ANDROID} {CHROME} Telegram-Android/10.12.0 (Samsung; Android 13)", "Telegram"),
        (f"{ANDROID} {CHROME} musical_ly_2023 BytedanceWebview/d8a21c6", "TikTok"),
    ],
)
def test_messengers_are_known_by_the_names_they_give_themselves(agent: str, app: str) -> None:
    assert app_of(agent) == app


@pytest.mark.parametrize(
    "agent",
    [
        f"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML) {CHROME}",
        f"{ANDROID} {CHROME}",  # a window in some app: perhaps the camera's, and good enough
        f"{IPHONE} Version/17.5 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
        f"Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML) SamsungBrowser/25.0 {CHROME}",
        "",
    ],
)
def test_a_browser_is_left_alone(agent: str) -> None:
    assert app_of(agent) == ""


def test_the_advice_is_there_in_every_language() -> None:
    said = advice("Viber", "192.168.1.5:8080")
    assert [one.lang for one in said] == list(LANGUAGES)
    for one in said:
        assert "Viber" in one.title
        assert "192.168.1.5:8080" in one.address
        assert len(one.steps) == 2


async def test_only_the_phones_page_speaks_of_it(run: Running) -> None:
    agent = {"User-Agent": f"{ANDROID} {CHROME} Viber/22.5.0.1"}
    for path, spoken in (("/", True), ("/g/BALO", True), ("/station", False), ("/host", False)):
        answer = await run.phone_http.get(path, headers=agent)
        assert answer.status_code == 200
        assert ("in-app" in answer.text) == spoken, path
    plain = await run.phone_http.get("/")
    assert "in-app" not in plain.text
