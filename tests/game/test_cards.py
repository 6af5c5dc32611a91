"""Families without a phone: what their cards are taken for, by whom, until when, and what waits for them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from game.play import HOST, Game, choice, kinds_of, nearest, one_round, only, options, several, truefalse
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.decide import decide
from home_quiz.game.evolve import fold
from home_quiz.game.kinds import KINDS
from home_quiz.game.kinds.duel import DuelAsk, DuelKey
from home_quiz.game.kinds.poll import PollAsk, PollKey
from home_quiz.game.parts import Raised, Stamp
from home_quiz.game.phases import CARDS_WAIT, SETTLES
from home_quiz.game.programme import Programme, Question
from home_quiz.game.refusals import Refused
from home_quiz.game.views import live
from home_quiz.rescoring import rescore
from home_quiz.room.presence import MISSED_AFTER, SeatPresence
from home_quiz.room.record import decode_events, encode_events

ROOT = Path(__file__).resolve().parents[2]
STAMP = Stamp("e", 1, 1)
DUEL = choice(ask=DuelAsk(options("Ludza", "Zilupe"), 8000), key=DuelKey("b"))


class Held(Game):
    """A family with a phone (s1, t1) and one with cards (s2, t2); the first question is open."""

    def __init__(self, *questions: Question, programme: Programme | None = None, **rules: object) -> None:
        super().__init__(programme or one_round(*(questions or (choice("b"),)), **rules))
        self.found("one")
        self.do(c.FoundCards("Lapsas", "fox", "moss"))
        self.to("open")

    def raise_(self, letters: str, seat: str = "s2") -> tuple[e.EventUnion, ...]:
        """The host enters a card."""
        return self.do(c.RaiseCard(self.state.index, letters), seat=seat)

    def raise_no(self, letters: str = "a", seat: str = "s2", index: int | None = None) -> str:
        """The host's entry must be refused: the code."""
        return self.no(c.RaiseCard(self.state.index if index is None else index, letters), seat=seat)

    def entered(self) -> tuple[Raised, ...]:
        """What the host's page shows of the cards."""
        return live(self.state, STAMP, "host").houses[1].cards

    def reveal(self) -> dict[str, int]:
        """The points after the reveal."""
        self.to("reveal")
        return self.agree()

    def agree(self) -> dict[str, int]:
        """Points, by both scorers, and by a log that was stored and read."""
        data = encode_events(self.log)
        assert rescore(msgspec.msgpack.decode(data)) == self.totals()
        assert fold(decode_events(data)) == self.state
        return self.totals()


class TestWhoMay:
    def test_the_seat_belongs_to_no_token(self) -> None:
        game = Held()
        assert game.state.seats["s2"].cards
        assert set(game.state.tokens.values()) == {"s1"}

    def test_the_host_speaks_for_cards_only(self) -> None:
        game = Held()
        assert game.raise_no("b", "s1") == "card/phone"
        assert game.raise_no("b", "s9") == "seat/unknown"
        assert game.no(c.RaiseCard(0, "b"), "display:d1", seat="s2") == "control/not_allowed"
        game.do(c.Lend("d1"))
        assert game.no(c.RaiseCard(0, "b"), "display:d1", seat="s2") == "control/not_allowed"

    def test_a_family_that_was_taken_out_raises_nothing(self) -> None:
        game = Held()
        game.do(c.Remove("t2"))
        assert game.raise_no() == "seat/removed"

    def test_a_house_with_cards_needs_a_name_that_is_free_but_no_open_door(self) -> None:
        game = Held()
        game.do(c.SetDoor(True))
        assert game.no(c.FoundCards("Lapsas", "fox", "moss")) == "team/name_taken"
        assert game.no(c.FoundCards("Zivis", "fish", "moss")) == "team/crest"
        game.do(c.FoundCards("Vilki", "wolf", "moss"))
        assert game.state.teams["t3"].named
        assert game.no(c.FoundCards("Pūces", "owl", "moss"), "display:d1") == "control/not_allowed"

    def test_an_own_name_that_the_host_typed_waits_for_nobody(self) -> None:
        game = Game(own_names_wait=True)
        game.do(c.FoundCards("Bērziņi", "owl", "moss"))
        assert game.state.teams["t1"].named

    def test_the_same_press_is_one_house(self) -> None:
        game = Game()
        press = c.Command("id-twice", HOST, c.FoundCards("Lapsas", "fox", "moss"))
        first = decide(game.state, press, 0, 0)
        assert not isinstance(first, Refused)
        game.take(first)
        assert decide(game.state, press, 0, 0) == ()


class TestWhatIsRaised:
    @pytest.mark.parametrize(
        ("question", "letters", "points"),
        [
            (choice("b"), "b", 1000),
            (choice("b"), "a", 0),
            (truefalse(True), "a", 1000),
            (truefalse(False), "b", 1000),
            (truefalse(True), "b", 0),
            (several(("a", "c")), "ca", 1000),
            (several(("a", "c")), "a", 500),
            (choice(ask=PollAsk(), key=PollKey()), "a", 0),
        ],
    )
    def test_letters_become_an_answer_of_the_kind(
        self, question: Question, letters: str, points: int
    ) -> None:
        game = Held(question)
        (given,) = game.raise_(letters)
        assert isinstance(given, e.AnswerGiven)
        assert (given.seat, given.by, given.at) == ("s2", HOST, game.now)
        assert [set(card.letters) for card in game.entered()] == [set(letters)]
        game.answer("s1", question_answer(question))
        assert game.reveal()["t2"] == points

    def test_every_kind_with_letters_is_known_to_the_host_page(self) -> None:
        page = (ROOT / "host_ui/src/host/cards.ts").read_text("utf-8")
        listed = page.split("const CARDED = [")[1].split("]")[0]
        assert {name.strip(' "') for name in listed.split(",")} == {
            k.name for k in KINDS.values() if k.carded
        }

    @pytest.mark.parametrize("letters", ["", "z", "ab", "A"])
    def test_odd_letters_are_refused(self, letters: str) -> None:
        assert Held(choice("b")).raise_no(letters) == "answer/unknown_option"
        assert Held(truefalse(True)).raise_no(letters) == "answer/unknown_option"

    def test_a_question_without_letters_and_a_duel_take_no_cards(self) -> None:
        assert Held(nearest(50)).raise_no("a") == "card/no_letters"
        assert Held(DUEL).raise_no("a") == "card/no_letters"

    def test_the_last_entry_counts_also_where_first_answers_are_final(self) -> None:
        game = Held(final=True)
        game.raise_("a")
        game.raise_("b")
        assert game.entered() == (Raised("s2", "b"),)
        game.answer("s1", "a")
        assert game.reveal() == {"t1": 0, "t2": 1000}

    def test_each_entry_is_an_event_of_the_hosts(self) -> None:
        game = Held()
        game.raise_("a")
        game.raise_("b")
        entries = [event for event in game.log if isinstance(event, e.AnswerGiven)]
        assert [(one.by, one.seat) for one in entries] == [(HOST, "s2")] * 2


class TestUntilWhen:
    def test_entries_are_taken_after_the_close_long_past_the_deadline(self) -> None:
        game = Held()
        game.until()
        assert game.state.phase == "closed"
        game.wait(CARDS_WAIT // 2)
        game.tick()
        assert game.state.phase == "closed"
        assert game.answer_no("s1", "b") == "answer/too_late"
        game.raise_("b")
        assert game.reveal() == {"t1": 0, "t2": 1000}

    def test_nothing_is_taken_before_the_opening_or_after_the_reveal(self) -> None:
        game = Held(choice("b"), choice("b"))
        assert game.raise_no("a", index=1) == "answer/not_open"
        game.to("reveal")
        assert game.raise_no() == "answer/too_late"

    def test_in_a_pause_entries_are_taken(self) -> None:
        game = Held()
        game.do(c.Pause())
        game.raise_("b")
        assert game.entered() == (Raised("s2", "b"),)


class TestWhatWaits:
    def test_closing_early_does_not_wait_for_cards(self) -> None:
        game = Held()
        assert "QuestionClosed" in kinds_of(game.answer("s1", "b"))

    def test_an_entry_alone_closes_nothing(self) -> None:
        game = Held()
        game.raise_("b")
        assert game.state.phase == "open"
        assert "QuestionClosed" in kinds_of(game.answer("s1", "b"))

    def test_the_reveal_waits_for_cards_but_not_for_ever(self) -> None:
        game = Held()
        game.answer("s1", "b")
        closed = game.now
        assert game.state.until == closed + CARDS_WAIT
        game.until()
        assert game.state.phase == "reveal"

    def test_the_last_card_ends_the_waiting_with_time_to_put_it_right(self) -> None:
        game = Held()
        game.answer("s1", "b")
        game.wait(10_000)
        game.raise_("a")
        assert game.state.until == game.now + SETTLES
        game.raise_("b")
        assert game.reveal()["t2"] == 1000

    def test_the_host_may_go_on_without(self) -> None:
        game = Held()
        game.answer("s1", "b")
        game.wait(5000)
        only(game.do(c.Next()), e.QuestionClosed)
        assert game.state.until is not None
        assert game.state.until <= game.now + 600
        game.until()
        assert game.agree() == {"t1": 1000, "t2": 0}

    def test_the_next_question_waits_for_cards_again(self) -> None:
        game = Held(choice("b"), choice("b"))
        game.answer("s1", "b")
        game.wait(5000)
        game.do(c.Next())
        game.until()
        game.to("open", 1).answer("s1", "b")
        assert game.state.until == game.now + CARDS_WAIT

    def test_nobody_waits_for_cards_of_a_family_that_is_gone(self) -> None:
        game = Held()
        game.do(c.Remove("t2"))
        game.answer("s1", "b")
        assert game.state.until is not None
        assert game.state.until < game.now + CARDS_WAIT

    def test_a_question_without_letters_does_not_wait(self) -> None:
        game = Held(nearest(50))
        assert set(game.state.here) == {"s1"}
        game.until()
        assert game.state.until is not None
        assert game.state.until < game.now + CARDS_WAIT

    def test_a_duel_among_phones_ends_without_the_family_with_cards(self) -> None:
        game = Held(DUEL)
        game.do(c.Buzz(0), "seat:s1", seat="s1")
        game.now = game.state.due or 0
        game.tick()
        assert "QuestionClosed" in kinds_of(game.do(c.Judge(0, "a")))


class TestPresence:
    def test_a_seat_with_cards_is_never_away_and_always_here(self) -> None:
        game = Held(*[choice("b")] * 5)
        presence = SeatPresence()
        presence.opened(game.state, 0)
        wish = presence.wish(game.state, game.now, MISSED_AFTER)
        assert wish is not None
        assert wish.missed == ("s1",)
        game.do(c.Presence(missed=("s2",)), "clock", id="")
        assert not game.state.missed
        for index in range(5):
            game.to("open", index)
        assert "s2" in game.state.here

    def test_the_display_counts_cards_among_answers_but_not_among_phones(self) -> None:
        game = Held()
        game.raise_("b")
        shown = live(game.state, STAMP)
        assert (shown.answered, shown.here, shown.phones) == (1, 2, 1)
        assert shown.houses[1].phones == "a"
        assert shown.houses[1].cards == ()  # no display shows who said what

    def test_a_phone_may_join_the_family_later(self) -> None:
        game = Held(choice("b"), choice("b"))
        game.join("late", "t2")
        game.to("open", 1)
        game.raise_("b")
        game.answer("s3", "b")
        game.answer("s1", "b")
        assert game.reveal()["t2"] == 1000


def question_answer(question: Question) -> object:
    """Something to say for the family with a phone."""
    name = question.ask.__struct_config__.tag
    poll = KINDS["poll"].answer_type
    return {"truefalse": True, "several": ("a",), "poll": poll("a")}.get(str(name), "a")


def test_speed_takes_a_card_as_raised_at_half_time() -> None:
    for wait in (0, 5000, 19_000):
        game = Held(speed=True)
        game.wait(wait)
        game.raise_("b")
        assert game.reveal() == {"t2": 750, "t1": 0}
    game = Held(replace(choice("b"), seconds=21), speed=True)
    game.raise_("b")
    assert game.reveal()["t2"] == 750
