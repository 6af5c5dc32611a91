"""One socket's conversation, without I/O: frames in, acts out.

It knows who speaks (from the token, never from a message), limits how fast, measures the round trip and turns
messages into commands. Looking up rooms, storing and writing are the gateway's.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from hashlib import sha256

from msgspec import Struct

from home_quiz.errors import ProtocolError
from home_quiz.game import commands as c
from home_quiz.game.helpers import MODERATOR, REMOTE
from home_quiz.game.raffle import LOTS
from home_quiz.gateway.limits import FRAMES, GUESSES, WAVES, Bucket
from home_quiz.protocol import close_codes
from home_quiz.protocol import messages as m
from home_quiz.protocol.codec import decode

BEAT_EVERY = 5000
"""Ms between two beats."""
DEAD_AFTER = 15_000
"""Ms without an answered beat after which the line is dead."""
HELLO_WITHIN = 10_000
"""Ms in which the first message must come."""
ROUND_TRIPS = 8
"""How many measured round trips are kept; the lowest of them is the line's."""

ROLES = ("player", "display", "host")
SHEET_CONTROLS = ("start", "next", "pause", "resume")
"""What a moderator's sheet may do while control is lent to it."""


class Say(Struct, frozen=True):
    """Send this message."""

    message: m.ServerMessage


class Hang(Struct, frozen=True):
    """Close the socket with this code."""

    code: int
    text: str = ""


class Greet(Struct, frozen=True):
    """A hello: find hall, game and seat."""

    hello: m.Hello


class Submit(Struct, frozen=True):
    """Decide and store this command. ``joins``: it may give this connection a seat."""

    command: c.Command
    joins: bool = False


class Ask(Struct, frozen=True):
    """A question that the room's state answers at once (offers, search, clock), or a wave."""

    message: m.Offers | m.Find | m.Clock | m.Wave


class Speak(Struct, frozen=True):
    """The views are wanted in another language from now on."""

    lang: str


Act = Say | Hang | Greet | Submit | Ask | Speak


def token_hash(token: str) -> bytes:
    """What the log holds of a secret."""
    return sha256(token.encode()).digest()


def secret_of(hello: m.Hello) -> bytes:
    """The hash of the token that a hello shows, empty if it shows none."""
    return token_hash(hello.token) if hello.token else b""


class Connection:
    """Who is at the other end, and how fast it may talk. Times ``mono`` are monotonic ms."""

    def __init__(self, mono: int) -> None:
        self.role = ""
        self.lang = "en"
        self.actor = ""
        self.token = b""
        self.seat = ""
        self.display = ""
        self.scope = ""
        """What a paired phone may do: ``remote`` or ``moderator``; "" for whoever is no helper."""
        self.leads = False
        """Whether control is lent to this moderator's sheet."""
        self.greeted = False
        self._born = mono
        self._frames = Bucket(*FRAMES)
        self._guesses = Bucket(*GUESSES)
        self._waves = Bucket(*WAVES)
        self._beat = 0
        self._beats: dict[int, int] = {}
        self._beat_at = mono + 1000
        self._heard = mono
        self._trips: list[int] = []

    # ---- in ----

    def frame(self, raw: str | bytes, mono: int) -> list[Act]:
        """What a frame makes the gateway do."""
        self._heard = mono
        if not self._frames.take(mono):
            return [Hang(close_codes.TOO_FAST)]
        try:
            message = decode(raw)
        except ProtocolError as wrong:
            return [Hang(wrong.close_code, str(wrong))]
        if isinstance(message, m.Hello):
            return self._hello(message)
        if isinstance(message, m.Beat):
            return self._answered(message.n, mono)
        if not self.greeted:
            return [Hang(close_codes.BAD_MESSAGE, "the first message is hello")]
        return self._message(message, mono)

    def _hello(self, hello: m.Hello) -> list[Act]:
        if hello.v != 1:
            return [Hang(close_codes.WRONG_VERSION, "this server speaks version 1")]
        if hello.role not in ROLES:
            return [Hang(close_codes.BAD_MESSAGE, f"role is one of {', '.join(ROLES)}")]
        if hello.role == "player" and len(hello.token) < 20:
            return [Hang(close_codes.BAD_MESSAGE, "a phone makes its own token of 128 bits or more")]
        return [Greet(hello)]

    @property
    def audience(self) -> str:
        """Whose views it gets: its role's, or the moderator's."""
        return MODERATOR if self.scope == MODERATOR else self.role

    def welcome(self, hello: m.Hello, display: str, scope: str = "", leads: bool = False) -> None:
        """The gateway has let this hello in: only now is the connection who the hello says.

        Until then it stays who it was, so that a hello with a wrong token lends nobody a host's name.
        """
        self.greeted = True
        self.role, self.lang = hello.role, hello.lang
        self.token = secret_of(hello)
        self.display = {"display": display, "player": hello.display}.get(hello.role, "")
        self.scope, self.leads = scope, leads
        self.actor = self._name()

    def _name(self) -> str:
        if self.role == "player":
            return f"token:{self.token.hex()[:16]}"
        if self.role == "host":
            return f"host:{self.token.hex()[:16]}"
        return f"display:{self.display}"

    def _message(self, message: m.ClientUnion, mono: int) -> list[Act]:
        match message:
            case m.Lang_():
                self.lang = message.lang
                return [Speak(message.lang)]
            case m.Offers() | m.Clock():
                return [Ask(message)]
            case m.Find():
                return [Ask(message)] if self._guesses.take(mono) else self._slow("")
            case m.Wave():
                return [Ask(message)] if self.seat and self._waves.take(mono) else []
            case m.Control():
                return self._control(message)
            case m.Hello() | m.Beat():
                raise AssertionError("handled before")
            case _:
                return self._player(message, mono)

    def _player(self, message: m.Wish, mono: int) -> list[Act]:
        if self.role != "player":
            return self._no(message.id, "control/not_allowed")
        guess = isinstance(message, m.Join | m.Return)
        if guess and not self._guesses.take(mono):
            return self._slow(message.id)
        wish, joins = self._wish(message)
        if not joins and not self.seat:
            return self._no(message.id, "seat/unknown")
        by = self.actor if joins else f"seat:{self.seat}"
        lang = self.lang if joins else ""
        command = c.Command(message.id, by, wish, seat=self.seat, token=self.token, lang=lang)
        return [Submit(command, joins)]

    def _wish(self, message: m.Wish) -> tuple[c.PlayerWish, bool]:
        match message:
            case m.Found():
                house = (message.name, message.crest, message.colour, message.town, message.number)
                return c.Found(*house, seed=message.seed, display=self.display), True
            case m.Join():
                return c.JoinTeam(message.number, message.team), True
            case m.Return():
                return c.UseReturn(return_hash(message.code)), True
            case m.MakeReturn():
                return c.MakeReturn(return_hash(message.code)), False
            case m.Answer():
                return c.GiveAnswer(message.question, message.answer, self.lag), False
            case m.Buzz():
                return c.Buzz(message.question, self.lag), False
            case m.Describe():
                return c.Describe(message.generation, message.helps, message.slow), False
            case m.Hat() | m.Joker() | m.Leave():
                return _PLAIN[type(message)], False

    def _control(self, message: m.Control) -> list[Act]:
        if self.role == "player":
            return self._no(message.id, "control/not_allowed")
        make = _CONTROLS.get(message.do)
        if make is None:
            return [Hang(close_codes.BAD_MESSAGE, f"there is no control {message.do!r}")]
        if not self._controls(message.do):
            return self._no(message.id, "control/not_allowed")
        seat = message.seat if message.do in ("card", "joker") else ""
        return [Submit(c.Command(message.id, self.actor, make(message), seat, message.on))]

    def _controls(self, do: str) -> bool:
        if self.scope == MODERATOR:
            return self.leads and do in SHEET_CONTROLS
        return self.scope != REMOTE or do != "lend"

    def _no(self, command: str, code: str) -> list[Act]:
        return [Say(m.Refused(command, code))]

    def _slow(self, command: str) -> list[Act]:
        return self._no(command, "limit/slow_down")

    # ---- the line ----

    @property
    def lag(self) -> int:
        """Half the line's round trip, ms, as the server measured it; the rules cap what it is worth."""
        return min(self._trips) // 2 if self._trips else 0

    def sweep(self, mono: int) -> list[Act]:
        """Called about once a second: beats are due, lines may be dead."""
        if not self.greeted and mono - self._born > HELLO_WITHIN:
            return [Hang(close_codes.HELLO_LATE)]
        if mono - self._heard > DEAD_AFTER:
            return [Hang(close_codes.DEAD)]
        if not self.greeted or mono < self._beat_at:
            return []
        self._beat_at = mono + BEAT_EVERY
        self._beat += 1
        self._beats = {n: at for n, at in self._beats.items() if mono - at < DEAD_AFTER}
        self._beats[self._beat] = mono
        return [Say(m.BeatOut(self._beat))]

    def _answered(self, number: int, mono: int) -> list[Act]:
        sent = self._beats.pop(number, None)
        if sent is not None:
            self._trips = [*self._trips[1 - ROUND_TRIPS :], mono - sent]
        return []


def return_hash(code: str) -> bytes:
    """A come-back code as it is compared: letters and figures only, in upper case."""
    plain = "".join(sign for sign in code.upper() if sign.isalnum())
    return token_hash(f"return:{plain}")


_PLAIN: dict[type[m.Wish], c.PlayerWish] = {
    m.Hat: c.TakeHat(),
    m.Joker: c.PlayJoker(),
    m.Leave: c.Leave(),
}
"""Wishes without any words."""

_CONTROLS: dict[str, Callable[[m.Control], c.HostWish]] = {
    "start": lambda message: c.Start(),
    "next": lambda message: c.Next(),
    "close": lambda message: c.CloseEarly(),
    "more_time": lambda message: c.MoreTime(),
    "skip": lambda message: c.Skip(),
    "pause": lambda message: c.Pause(),
    "resume": lambda message: c.Resume(),
    "end": lambda message: c.End(),
    "tiebreak": lambda message: c.TieBreak(),
    "raffle": lambda message: c.DrawRaffle(message.number, secrets.randbelow(LOTS)),
    "auto": lambda message: c.SetAuto(message.on_off),
    "door": lambda message: c.SetDoor(message.on_off),
    "languages": lambda message: c.SetLanguages(message.languages),
    "approve": lambda message: c.Approve(message.team),
    "remove": lambda message: c.Remove(message.team),
    "rule": lambda message: c.Rule(message.question, message.answer, message.on_off),
    "judge": lambda message: c.Judge(message.question, message.answer),
    "verdict": lambda message: c.Judge(message.question, "", message.on_off),
    "cards": lambda message: c.FoundCards(message.text, message.crest, message.colour),
    "card": lambda message: c.RaiseCard(message.question, message.answer),
    "joker": lambda message: c.CardJoker(),
    "annul": lambda message: c.Annul(message.question, message.on_off),
    "points": lambda message: c.Correct(message.team, message.points, message.text),
    "move": lambda message: c.Rehouse(message.seat, message.team),
    "merge": lambda message: c.Merge(message.team, message.into),
    "rename": lambda message: c.Rename(message.team, message.text),
    "undo": lambda message: c.Undo(message.number),
    "sound": lambda message: c.SetSound(message.on_off),
    "loop": lambda message: c.SetLoop(message.on_off),
    "volume": lambda message: c.SetVolume(message.number),
    "speaking": lambda message: c.SetSpeaking(message.on_off),
    "daylight": lambda message: c.SetDaylight(message.on_off),
    "lend": lambda message: c.Lend(message.display),
}
