"""Windows inside messengers: a link that is tapped there opens in the messenger's own browser.

That one may forget the family's house when it is closed. The page says so, and how to open it in the phone's
browser. It plays there, too.
"""

from __future__ import annotations

import functools
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from msgspec import Struct

from home_quiz.assets import asset_dir
from home_quiz.game.texts import LANGUAGES

MARKS = (
    ("FBAN/Messenger", "Messenger"),
    ("Orca-Android", "Messenger"),
    ("FBAN/", "Facebook"),
    ("FB_IAB/", "Facebook"),
    ("Instagram", "Instagram"),
    ("WhatsApp/", "WhatsApp"),
    ("Viber/", "Viber"),
    ("Telegram-Android/", "Telegram"),
    ("Snapchat/", "Snapchat"),
    ("musical_ly", "TikTok"),
    ("BytedanceWebview", "TikTok"),
)
"""What a User-Agent holds, and the app's name; the first that fits.

Only names that apps give themselves: a page that guesses from the shape of a browser would bother people
whose browser is a good one."""


class Advice(Struct, frozen=True):
    """What a page in a messenger says, in one language: where it is, why that matters, and what to do."""

    lang: str
    title: str
    about: str
    steps: tuple[str, ...]
    address: str


def app_of(user_agent: str) -> str:
    """The name of the messenger in whose window a page is opened; "" for a browser."""
    return next((name for mark, name in MARKS if mark in user_agent), "")


def advice(app: str, address: str) -> tuple[Advice, ...]:
    """The advice in every language: the page shows the one it speaks. ``address``: as a person types it."""
    return tuple(_in(lang, app, address) for lang in LANGUAGES)


def _in(lang: str, app: str, address: str) -> Advice:
    bundle = _words(lang)

    def say(name: str) -> str:
        message = bundle.get_message(f"in-app-{name}")
        assert message.value is not None
        return str(bundle.format_pattern(message.value, {"app": app, "address": address})[0])

    return Advice(lang, say("title"), say("about"), (say("menu"), say("open")), say("address"))


@functools.cache
def _words(lang: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    path: Path = asset_dir("texts") / lang / "shell.ftl"
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
