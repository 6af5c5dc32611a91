"""Whatever is played, nothing that any screen may see depends on a key before that question's reveal."""

from __future__ import annotations

import msgspec
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game.play import Game, token
from home_quiz.game import commands as c
from home_quiz.game.events import AttemptMade
from home_quiz.game.kinds.duel import DuelAnswer
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stamp
from home_quiz.game.programme import Programme, Question
from home_quiz.game.refusals import Refused
from home_quiz.game.tables import totals
from home_quiz.game.views import live, stage
from strategies import ASKS_WITH_KEYS, answers, number_asks_with_keys, programmes, times

PHONES = ("a", "b", "c")
STEPS = 40
PARTS = ("questions", "tiebreaks")


def with_question(programme: Programme, index: int, question: Question) -> Programme:
    """The programme with another question or tie-break in this place."""
    rounds = list(programme.rounds)
    spots = [(field, at) for field in PARTS for at, part in enumerate(rounds) for _ in getattr(part, field)]
    field, at = spots[index]
    asked = list(getattr(rounds[at], field))
    asked[index - spots.index((field, at))] = question
    rounds[at] = replace(rounds[at], **{field: tuple(asked)})
    return replace(programme, rounds=tuple(rounds))


@st.composite
def twins(draw: st.DrawFn) -> tuple[Programme, Programme, int]:
    """Two programmes that differ in one key, and in which question."""
    programme = draw(programmes)
    index = draw(st.integers(0, programme.tiebreaks.stop - 1))
    extra = index in programme.tiebreaks
    of_one_kind = number_asks_with_keys if extra else draw(st.sampled_from(ASKS_WITH_KEYS))
    ask, key = draw(of_one_kind)
    assume(key.__struct_fields__)  # a poll has no secret
    _, other = draw(of_one_kind.filter(lambda both: both[1] != key))
    question = replace(programme.at(index), ask=ask, key=key)
    first, second = (with_question(programme, index, replace(question, key=each)) for each in (key, other))
    return first, second, index


def seen(game: Game) -> bytes:
    """All that phones, displays and hosts may see now, as bytes."""
    stamp = Stamp("e", len(game.log), game.state.step)
    roles = [(role, lang) for role in ("player", "display", "host") for lang in ("lv", "en")]
    parts = [stage(game.state, stamp, role, (lang,)) for role, lang in roles]
    owns = [own(game.state, stamp, seat) for seat in sorted(game.state.seats)]
    return msgspec.json.encode([parts, owns, live(game.state, stamp)])


wishes = st.one_of(
    st.tuples(
        st.just("host"), st.sampled_from([c.Start(), c.Next(), c.CloseEarly(), c.MoreTime(), c.Skip()])
    ),
    st.tuples(st.just("host"), st.sampled_from([c.Pause(), c.Resume(), c.SetAuto(True), c.TieBreak()])),
    st.tuples(st.sampled_from(PHONES), answers),
    st.tuples(st.just("clock"), times),
)


def act(game: Game, who: str, what: object) -> bytes:
    """Do it, whether it is granted or not; what the actor is told of it, as bytes."""
    if who == "clock":
        game.wait(int(str(what)))
        decision = game.decide(c.Tick(), "clock", id="")
    elif who == "host":
        decision = game.decide(what)  # type: ignore[arg-type]  # one of the wishes above
    else:
        seat = game.state.tokens[token(who)]
        wish: c.AnyWish = c.GiveAnswer(game.state.index, what)  # type: ignore[arg-type]  # an answer
        if isinstance(what, DuelAnswer) and game.state.buzzing.floor != seat:
            wish = c.Buzz(game.state.index)
        decision = game.decide(wish, f"seat:{seat}", seat=seat)
    if isinstance(decision, Refused):
        return decision.code.encode()
    game.take(decision)
    return msgspec.msgpack.encode(list(decision))


def judged(game: Game, index: int) -> bool:
    """Whether somebody had the floor: the verdict is the reveal of that attempt, told to all at once."""
    return any(isinstance(event, AttemptMade) and event.index == index for event in game.log)


def at(game: Game, index: int) -> None:
    """The question is open; for a tie-break the first place is shared after all others."""
    if index in game.state.programme.tiebreaks:
        game.to("podium")
        for team, points in totals(game.state).items():
            game.do(c.Correct(team, 90_000 - points, "par dziesmu"))
        while game.state.index < index:
            game.to("podium").do(c.TieBreak())
    game.to("open", index)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(twins(), st.booleans(), st.lists(wishes, max_size=STEPS))
def test_no_view_and_no_reply_depends_on_a_key_before_its_reveal(
    pair: tuple[Programme, Programme, int], at_once: bool, script: list[tuple[str, object]]
) -> None:
    one, two = Game(pair[0]), Game(pair[1])
    for game in (one, two):
        for phone in PHONES:
            game.found(phone)
        if at_once:
            at(game, pair[2])
    assert seen(one) == seen(two)
    for who, what in script:
        replies = act(one, who, what), act(two, who, what)
        if one.state.results.get(pair[2]) is not None or judged(one, pair[2]):
            return
        assert replies[0] == replies[1]
        assert seen(one) == seen(two)
