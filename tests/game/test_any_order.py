"""Any command by anybody in any order at any time: log and state never part, and no rule is broken."""

from __future__ import annotations

from itertools import pairwise

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

import strategies
from game.play import HOST, Game, choice, one_round, token
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.evolve import fold
from home_quiz.game.families import awaited
from home_quiz.game.kinds import AnswerUnion
from home_quiz.game.kinds.duel import DuelAnswer
from home_quiz.game.mends import MAX_PHONES
from home_quiz.game.names import COLOURS, CRESTS
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stamp
from home_quiz.game.planning import first_to_come
from home_quiz.game.programme import Programme, Rules
from home_quiz.game.raffle import LOTS
from home_quiz.game.refusals import CODES, Refused
from home_quiz.game.state import PHASES, REMEMBERED, State
from home_quiz.game.tables import totals
from home_quiz.game.tiebreak import places
from home_quiz.game.views import live, stage
from home_quiz.rescoring import places as replaced
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events, encode_events

PHONES = [f"p{number}" for number in range(7)]
AFTER = {
    "lobby": {"intro", "ended"},
    "intro": {"talk", "open", "podium"},
    "talk": {"open", "talk", "break", "intro", "podium"},
    "open": {"closed", "talk", "open", "break", "intro", "podium"},
    "closed": {"closed", "reveal", "talk", "open", "break", "intro", "podium"},
    "reveal": {"card", "standings", "talk", "open", "podium", "intro"},
    "card": {"standings", "talk", "open", "podium", "intro"},
    "standings": {"break", "talk", "open", "intro", "podium"},
    "break": {"intro", "podium"},
    "podium": {"intro", "ended"},
    "ended": set(),
}
NUMBERS = st.sets(st.integers(1, 8))
CONTROLS = (c.Start, c.Next, c.Next, c.CloseEarly, c.MoreTime, c.Skip, c.Pause, c.Resume, c.TieBreak)
TEAM = st.sampled_from(["t1", "t2", "t3", "t9"])
MENDS: st.SearchStrategy[c.MendWish] = st.one_of(
    st.builds(c.Annul, st.integers(-1, 3), st.booleans()),
    st.builds(
        c.Correct, TEAM, st.sampled_from([-1500, -1, 0, 250, 100_001]), st.sampled_from(["dziesma", ""])
    ),
    st.builds(c.Rehouse, st.sampled_from(["s1", "s2", "s3", "s9"]), TEAM),
    st.builds(c.Merge, TEAM, TEAM),
    st.builds(c.Rename, TEAM, strategies.names),
    st.builds(c.Undo, st.integers(1, 6)),
)
PLANS: st.SearchStrategy[c.PlanWish] = st.one_of(
    st.builds(c.ReplaceQuestion, st.integers(-1, 4), st.integers(0, 2), strategies.questions),
    st.builds(c.DropQuestion, st.integers(-1, 4), st.integers(0, 2)),
    st.builds(c.BringBack, st.integers(-1, 2), st.integers(0, 2)),
)
SETTINGS = (c.SetSound(False), c.SetSound(True), c.SetSpeaking(True), c.SetVolume(3), c.SetDaylight(True))
ORDERS = (
    c.SetAuto(True),
    c.SetAuto(False),
    c.SetDoor(True),
    c.SetDoor(False),
    c.Lend("d"),
    c.Lend(""),
    *SETTINGS,
)


class AnyOrder(RuleBasedStateMachine):
    """A room at which everything is thrown."""

    @initialize(
        programme=strategies.programmes,
        wait=st.booleans(),
        families=st.integers(0, 4),
        begins=st.sampled_from(["lobby", "open", "podium"]),
    )
    def create(self, programme: Programme, wait: bool, families: int, begins: str) -> None:
        self.game = Game(programme, own_names_wait=wait)
        for phone in PHONES[:families]:
            self.game.found(phone)
        self.game.to(begins)
        self.stored = [encode_events(self.game.log)]
        self.last: tuple[c.AnyWish, str, dict[str, object]] | None = None

    def try_it(self, wish: c.AnyWish, by: str, at: int | None = None, **command: object) -> None:
        game = self.game
        command.setdefault("id", game.new_id())
        command.setdefault("on", game.state.step)
        before = game.state
        decision = game.decide(wish, by, at=at, **command)
        if isinstance(decision, Refused):
            assert decision.code in CODES
            return
        game.take(decision)
        if decision:
            self.stored.append(encode_events(decision))
            self.last = (wish, by, command)
            self.look()
        assert game.state.step >= before.step
        assert game.state.changed >= before.changed
        assert {event.id for event in decision} <= {command["id"], ""}
        phases = [before.phase, *(_phase(event) for event in decision if _phase(event))]
        assert all(b in AFTER[a] | ({"ended"} if a != "ended" else set()) for a, b in pairwise(phases)), (
            phases
        )

    @rule(ms=strategies.times)
    def time_passes(self, ms: int) -> None:
        self.game.wait(ms)

    @rule(quiet=st.booleans())
    def tick(self, quiet: bool) -> None:
        self.try_it(c.Tick(quiet), "clock", id="")

    @rule()
    def wait_for_the_end_of_the_phase(self) -> None:
        state = self.game.state
        self.game.now = max(self.game.now, state.due or state.until or 0)
        self.try_it(c.Tick(), "clock", id="")

    @rule()
    def go_on(self) -> None:
        state = self.game.state
        if state.paused:
            self.try_it(c.Resume(), HOST)
        elif state.phase in ("open", "closed"):
            self.wait_for_the_end_of_the_phase()
        else:
            self.try_it(c.Next(), HOST)

    @rule(phone=st.sampled_from(PHONES), name=strategies.names, number=st.sampled_from(["", "4711", "x"]))
    def found(self, phone: str, name: str, number: str) -> None:
        place = PHONES.index(phone)
        wish = c.Found(name, CRESTS[place], COLOURS[place], number=number)
        self.try_it(wish, f"token:{phone}", token=token(phone))

    @rule(phone=st.sampled_from(PHONES))
    def found_well(self, phone: str) -> None:
        wish = c.Found(f"Māja {phone}", "fox", "red")
        self.try_it(wish, f"token:{phone}", token=token(phone))

    @rule(phone=st.sampled_from(PHONES), team=st.sampled_from(["t1", "t2", "t9"]))
    def join(self, phone: str, team: str) -> None:
        self.try_it(c.JoinTeam(team=team), f"token:{phone}", token=token(phone))

    @rule(seat=st.integers(1, 8), wild=strategies.answers, index=st.integers(-2, 3), late=strategies.times)
    def answer_wildly(self, seat: int, wild: AnswerUnion, index: int, late: int) -> None:
        at = max(0, self.game.now - late)
        self.try_it(c.GiveAnswer(index, wild, late), f"seat:s{seat}", at=at, seat=f"s{seat}")

    @precondition(lambda self: self.game.state.phase in ("open", "closed") and bool(self.game.state.seats))
    @rule(data=st.data(), late=strategies.times)
    def answer(self, data: st.DataObject, late: int) -> None:
        state = self.game.state
        kind = str(type(state.question.ask).__struct_config__.tag)
        seat = data.draw(st.sampled_from(sorted(state.seats)))
        wish = c.GiveAnswer(state.index, data.draw(strategies.fitting_answers[kind]), late)
        self.try_it(wish, f"seat:{seat}", at=max(state.opened, self.game.now - late), seat=seat)

    @precondition(lambda self: self.game.state.phase == "open" and bool(self.game.state.seats))
    @rule(data=st.data(), late=strategies.times, goes_on=st.booleans())
    def press(self, data: st.DataObject, late: int, goes_on: bool) -> None:
        """Somebody presses; whoever has the floor then mostly says something."""
        state = self.game.state
        seat = data.draw(st.sampled_from(sorted(state.seats)))
        at = max(state.opened, self.game.now - late)
        self.try_it(c.Buzz(state.index, late), f"seat:{seat}", at=at, seat=seat)
        if goes_on:
            self.wait_for_the_end_of_the_phase()
        if floor := self.game.state.buzzing.floor:
            letter = data.draw(st.sampled_from(["a", "b", "c", ""]))
            if data.draw(st.booleans()):
                self.try_it(c.Judge(state.index, letter), HOST)
            else:
                self.try_it(c.GiveAnswer(state.index, DuelAnswer(letter)), f"seat:{floor}", seat=floor)

    @precondition(lambda self: self.game.state.phase == "open")
    @rule(data=st.data(), reveal=st.booleans())
    def everybody_answers(self, data: st.DataObject, reveal: bool) -> None:
        state = self.game.state
        kind = str(type(state.question.ask).__struct_config__.tag)
        for seat in sorted(state.seats):
            self.game.wait(data.draw(st.sampled_from([0, 37, 2500])))
            wish = c.GiveAnswer(state.index, data.draw(strategies.fitting_answers[kind]), 50)
            self.try_it(wish, f"seat:{seat}", seat=seat)
        while reveal and not self.game.state.paused and self.game.state.phase in ("open", "closed"):
            self.wait_for_the_end_of_the_phase()

    @rule(
        seat=st.integers(1, 8),
        wish=st.one_of(
            st.builds(c.Describe, st.sampled_from([None, "", "child", "elder", "wizard"])),
            st.builds(c.Describe, helps=st.sampled_from([None, True, False]), slow=st.booleans()),
            st.just(c.TakeHat()),
            st.just(c.PlayJoker()),
        ),
    )
    def say_something(self, seat: int, wish: c.FamilyWish) -> None:
        self.try_it(wish, f"seat:s{seat}", seat=f"s{seat}")

    @rule(seat=st.integers(1, 8))
    def leave(self, seat: int) -> None:
        self.try_it(c.Leave(), f"seat:s{seat}", seat=f"s{seat}")

    @rule(seat=st.integers(1, 8), code=st.sampled_from([b"1", b"2"]))
    def make_return(self, seat: int, code: bytes) -> None:
        self.try_it(c.MakeReturn(code), f"seat:s{seat}", seat=f"s{seat}")

    @rule(phone=st.sampled_from(PHONES), code=st.sampled_from([b"1", b"2"]))
    def use_return(self, phone: str, code: bytes) -> None:
        self.try_it(c.UseReturn(code), f"token:{phone}", token=token(phone))

    @rule(missed=NUMBERS, away=NUMBERS, back=NUMBERS)
    def presence(self, missed: set[int], away: set[int], back: set[int]) -> None:
        lost, gone, there = (tuple(f"s{n}" for n in sorted(some)) for some in (missed, away, back))
        displays = tuple(f"d{n}" for n in sorted(missed))
        self.try_it(c.Presence(lost, gone, there, displays, displays[:1]), "clock", id="")

    @rule(teams=st.dictionaries(st.sampled_from(["t1", "t2", "t9"]), st.integers(-1, 3)))
    def wave(self, teams: dict[str, int]) -> None:
        self.try_it(c.Waves(teams), "clock", id="")

    @rule(control=st.sampled_from(CONTROLS), by=st.sampled_from([HOST, HOST, HOST, "display:d", "seat:s1"]))
    def control(self, control: type[c.Next], by: str) -> None:
        self.try_it(control(), by)

    @rule(order=st.sampled_from(ORDERS))
    def order(self, order: c.HostWish) -> None:
        self.try_it(order, HOST)

    @rule(team=st.sampled_from(["t1", "t2", "t9"]), remove=st.booleans())
    def judge(self, team: str, remove: bool) -> None:
        self.try_it(c.Remove(team) if remove else c.Approve(team), HOST)

    @rule(before=st.integers(-1, 1), lot=st.integers(0, LOTS - 1))
    def draw(self, before: int, lot: int) -> None:
        self.try_it(c.DrawRaffle(len(self.game.state.drawn) + before, lot), HOST)

    @rule(wish=MENDS)
    def mend(self, wish: c.MendWish) -> None:
        self.try_it(wish, HOST)

    @rule(wish=PLANS, fresh=st.booleans())
    def change_what_comes(self, wish: c.PlanWish, fresh: bool) -> None:
        state = self.game.state
        first = first_to_come(state)
        if fresh and isinstance(wish, c.BringBack):  # else most would be refused
            wish = replace(wish, number=max(0, wish.number), edition=state.edition)
        elif fresh and first is not None and not isinstance(wish, c.BringBack):
            wish = replace(wish, index=first + wish.index % 2, edition=state.edition)
        played = [state.programme.at(index) for index in range(state.asked + 1)]
        self.try_it(wish, HOST)
        programme = self.game.state.programme
        assert [programme.at(index) for index in range(len(played))] == played

    @rule(seat=st.integers(1, 8))
    def play_a_joker_for_cards(self, seat: int) -> None:
        self.try_it(c.CardJoker(), HOST, seat=f"s{seat}")

    @rule()
    def let_a_family_with_cards_in(self) -> None:
        self.try_it(c.FoundCards("Kartītes", "owl", "blue"), HOST)

    @precondition(lambda self: self.game.state.phase in ("card", "podium") and len(self.game.state.teams) > 1)
    @rule(values=st.lists(strategies.fitting_answers["number"], min_size=7, max_size=7), told=st.booleans())
    def the_first_place_is_shared(self, values: list[AnswerUnion], told: bool) -> None:
        """Two families have the same points by the host's gift, and all are asked one question more."""
        state = self.game.state
        before = totals(state)
        most = max(before.values(), default=0) + 1
        for team in tuple(before)[:2]:
            self.try_it(c.Correct(team, most - before[team], "par dziesmu"), HOST)
        self.try_it(c.TieBreak(), HOST)
        while self.game.state.phase in ("intro", "talk") and not self.game.state.paused:
            self.go_on()
        for seat, value in zip(sorted(self.game.state.seats), values, strict=False):
            self.try_it(c.GiveAnswer(self.game.state.index, value), f"seat:{seat}", seat=seat)
        while told and self.game.state.phase in ("open", "closed"):
            self.go_on()

    @rule()
    def hold(self) -> None:
        self.try_it(c.Hold(self.game.state.until or 0), "clock", id="")

    @rule(rare=st.sampled_from([c.End(), c.Expire()]), really=st.integers(0, 9))
    def end(self, rare: c.End | c.Expire, really: int) -> None:
        if really == 7:
            self.try_it(rare, HOST if isinstance(rare, c.End) else "clock")

    @precondition(lambda self: self.last is not None and self.last[2]["id"])
    @rule()
    def repeat(self) -> None:
        assert self.last is not None
        wish, by, command = self.last
        assert self.game.decide(wish, by, at=None, **command) == ()

    # ---- what always holds -----------------------------------------------------------------------------

    @invariant()
    def the_state_is_sound(self) -> None:
        state = self.game.state
        assert state.phase in PHASES
        assert all(len(ids) <= REMEMBERED for ids in state.done.values())
        assert all(seat in state.seats for seat in state.here)
        assert all(state.seats[seat].token == key for key, seat in state.tokens.items())
        assert len({team.number for team in state.teams.values()}) == len(state.teams)
        assert len(set(state.drawn)) == len(state.drawn)
        assert set(state.drawn) <= {team for team, count in state.part.items() if count} | _mergers(state)
        homes = sorted((seat, team.id) for team in state.teams.values() for seat in team.seats)
        assert homes == sorted((seat.id, seat.team) for seat in state.seats.values())
        assert list(state.gone) == sorted(team.order for team in state.teams.values() if team.removed)
        programme, places_of = state.programme, [(one.index, one.taken) for one in state.aside]
        assert places_of == sorted(places_of)
        for one in state.aside:
            starts = sum(len(part.questions) for part in programme.rounds[: one.round])
            assert starts <= one.index <= starts + len(programme.rounds[one.round].questions) - one.taken
        for team in state.teams.values():
            assert sum(not state.seats[seat].left for seat in team.seats) <= MAX_PHONES
        if state.phase == "open":
            teams = {state.seats[seat].team for seat in state.here}
            assert state.waiting == sum(awaited(state, team) for team in teams)
            assert state.until == state.deadline

    def look(self) -> None:
        """Everything can be shown at any moment."""
        state, stamp = self.game.state, Stamp("", 1, 1)
        for role in ("player", "display", "host"):
            msgspec.json.encode(stage(state, stamp, role, ("lv", "en")))
        msgspec.json.encode([own(state, stamp, seat) for seat in state.seats])
        msgspec.json.encode(live(state, stamp))

    def teardown(self) -> None:
        if not hasattr(self, "stored"):
            return
        log = [event for data in self.stored for event in decode_events(data)]
        assert log == self.game.log
        assert fold(log) == self.game.state
        state = self.game.state
        teams = [team.id for team in state.teams.values() if not team.removed]
        plain = [event for data in self.stored for event in msgspec.msgpack.decode(data)]
        assert rescore(plain) == {team: state.totals.get(team) or 0 for team in teams}
        assert replaced(plain) == places(state)


def _mergers(state: State) -> set[str]:
    """Families into which others were merged once: they took part with them."""
    return {entry.other for entry in state.mends.values() if entry.what == "merged"}


def _phase(event: e.EventUnion) -> str:
    """The phase that an event begins, "" for none."""
    match event:
        case e.PhaseEntered():
            return event.phase
        case e.TieBreakCalled():
            return "intro"
        case e.QuestionOpened():
            return "open"
        case e.QuestionClosed():
            return "closed"
        case e.QuestionRevealed():
            return "reveal"
        case e.RoomEnded():
            return "ended"
        case _:
            return ""


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=250,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    order=st.permutations(range(6)),
    picks=st.lists(st.sampled_from("abcd"), min_size=6, max_size=6),
    family=st.sampled_from(["everyone", "together"]),
    speed=st.booleans(),
)
def test_points_do_not_depend_on_the_order_within_a_tie(
    order: list[int], picks: list[str], family: str, speed: bool
) -> None:
    def totals(turns: list[int]) -> dict[str, int]:
        game = Game(Programme(one_round(choice()).rounds, Rules(family=family, speed=speed)))
        for number in range(6):
            if number < 3:
                game.found(f"p{number}")
            else:
                game.join(f"p{number}", f"t{number - 2}")
        game.to("open")
        game.wait(777)
        for number in turns:
            game.answer(f"s{number + 1}", picks[number])
        return game.to("reveal").totals()

    assert totals(order) == totals(list(range(6)))
