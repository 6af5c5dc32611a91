"""Who answers for a family, and what the family has said: everybody, together, in turn, or its captain.

Who plays a question is fixed as it opens and stands in ``QuestionOpened``; here it is chosen, and asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.kinds.base import Given
from home_quiz.game.programme import Question
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State, Team

EVERYONE, TOGETHER, RELAY, CAPTAIN = "everyone", "together", "relay", "captain"
MODES = (EVERYONE, TOGETHER, RELAY, CAPTAIN)
GENERATIONS = ("", "child", "grownup", "elder")
VOTERS = 3
"""The most phones of a family whose picks count for one question, so that big families gain nothing."""
JOKER_IN = ("lobby", "intro", "reveal", "card", "standings", "break")

Decision = tuple[e.EventUnion, ...] | Refused


# ---- who plays ----


def line_up(state: State, question: Question, here: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The seats that play a question about to open, by family; who is not named plays as a whole."""
    plays: dict[str, tuple[str, ...]] = {}
    for team, seats in _by_team(state, here).items():
        able = [seat for seat in seats if question.only and _generation(state, seat) == question.generation]
        chosen = _chosen(state, state.teams[team], able or seats)
        if chosen != tuple(seats):
            plays[team] = chosen
    return plays


def _chosen(state: State, team: Team, seats: Sequence[str]) -> tuple[str, ...]:
    mode = state.programme.rules.family
    if mode == EVERYONE:
        return tuple(seats)
    members = [seat for seat in seats if not state.seats[seat].helps] or list(seats)
    if mode == CAPTAIN:
        return (team.captain if team.captain in seats else members[0],)
    first = state.opens % len(members)
    turns = (*members[first:], *members[:first])
    return turns[: 1 if mode == RELAY else VOTERS]


def _by_team(state: State, seats: Iterable[str]) -> dict[str, list[str]]:
    """Seats by family, each family's in the order in which they came."""
    teams: dict[str, list[str]] = {}
    wanted = set(seats)
    for team in {state.seats[seat].team for seat in wanted}:
        teams[team] = [seat for seat in state.teams[team].seats if seat in wanted]
    return teams


def _generation(state: State, seat: str) -> str:
    return state.seats[seat].generation


def players(state: State, team: str) -> tuple[str, ...]:
    """The seats of a family whose answers count for the question in play.

    Where all who were chosen have gone, whoever is left plays for them.
    """
    chosen = state.plays.get(team)
    if chosen is None or not any(
        expected(state, seat) or seat in state.given(state.index) for seat in chosen
    ):
        return _counting(state, team)
    return chosen


def _counting(state: State, team: str) -> tuple[str, ...]:
    """The seats that count for a family in the question in play, wherever the host has moved them since."""
    index = state.index
    stayed = [seat for seat in state.teams[team].seats if state.family_of(seat, index) == team]
    moved = [seat for seat in state.moves if state.family_of(seat, index) == team and seat not in stayed]
    return (*stayed, *sorted(moved))


def expected(state: State, seat: str) -> bool:
    """Whether a seat can answer by itself: early closing waits for it, but not for cards."""
    entry = state.seats[seat]
    return not (entry.cards or entry.away or entry.left or state.teams[entry.team].removed)


def may_answer(state: State, seat: str) -> Refused | None:
    """Why this seat's answer does not count for the question in play, if it does not."""
    team = state.family_of(seat, state.index)
    if seat not in players(state, team):
        return Refused("answer/not_your_turn")
    return Refused("answer/family_decided") if is_decided(state, team) else None


# ---- what the family has said ----


def speaker(given: Mapping[str, Given], plays: Sequence[str]) -> str | None:
    """Whose answer is the family's: of the most frequent one, of equals the one whose turn comes first.

    Of those who gave it, it is the one with whom the answer was settled (its time counts): the one that made
    the majority, else the last.
    """
    order = {seat: place for place, seat in enumerate(plays)}
    voices = [seat for seat in plays if seat in given] or sorted(given)
    groups: dict[object, list[str]] = {}
    for seat in voices:
        groups.setdefault(given[seat].answer, []).append(seat)
    if not groups:
        return None
    best = max(groups.values(), key=lambda seats: (len(seats), -min(order.get(seat, 0) for seat in seats)))
    best.sort(key=lambda seat: (given[seat].took, seat))
    majority = len(plays) // 2 + 1
    return best[min(majority, len(best)) - 1]


def is_decided(state: State, team: str) -> bool:
    """Whether more than half of the family's players picked the same: then it stands."""
    if state.programme.rules.family != TOGETHER:
        return False
    plays = players(state, team)
    given = state.given(state.index)
    picks = [given[seat].answer for seat in plays if seat in given]
    return len(plays) > 1 and any(picks.count(pick) * 2 > len(plays) for pick in picks)


def awaited(state: State, team: str) -> int:
    """How many answers of a family the open question still waits for."""
    given = state.given(state.index)
    if is_decided(state, team):
        return 0
    seats = [seat for seat in players(state, team) if seat in state.here and expected(state, seat)]
    missing = sum(seat not in given for seat in seats)
    split = state.programme.rules.family == TOGETHER and len(seats) > 1
    return missing or int(split)  # all have picked, but not the same: there is time to talk


# ---- what a seat says of itself ----


def wished(state: State, seat: str, wish: c.FamilyWish, now: int) -> Decision:
    """What a seat asks for itself or its family."""
    match wish:
        case c.Describe():
            return describe(state, seat, wish, now)
        case c.TakeHat():
            return take_hat(state, seat, now)
        case c.PlayJoker():
            return play_joker(state, seat, now)


def describe(state: State, seat: str, wish: c.Describe, now: int) -> Decision:
    """Generation, helping, own time: what is not said stays as it was."""
    entry = state.seats[seat]
    generation = entry.generation if wish.generation is None else wish.generation
    helps = entry.helps if wish.helps is None else wish.helps
    slow = entry.slow if wish.slow is None else wish.slow
    if generation not in GENERATIONS:
        return Refused("seat/generation")
    if helps and state.teams[entry.team].seats[0] == seat:
        return Refused("seat/first_plays")
    return (e.SeatDescribed(t=now, seat=seat, generation=generation, helps=helps, slow=slow),)


def take_hat(state: State, seat: str, now: int) -> Decision:
    """The captain's hat goes to the phone that asks for it; for the question in play it comes too late."""
    if state.programme.rules.family != CAPTAIN:
        return Refused("control/not_now")
    return (e.CaptainSet(t=now, team=state.seats[seat].team, seat=seat),)


def play_joker(state: State, seat: str, now: int) -> Decision:
    """Double the family's points for the next question, once a round, before anybody has seen it."""
    team = state.seats[seat].team
    index = next_index(state)
    if not state.programme.rules.joker:
        return Refused("joker/off")
    if index is None:
        return Refused("joker/late")
    round_ = state.programme.round_of(index)
    played = (other for other, teams in state.jokers.items() if team in teams)
    if any(state.programme.round_of(other) == round_ for other in played):
        return Refused("joker/used")
    return (e.JokerPlayed(t=now, team=team, index=index),)


def next_index(state: State) -> int | None:
    """The question that will be asked next, where nobody has seen it yet."""
    if state.phase not in JOKER_IN:
        return None
    index = max(state.index, 0) if state.phase in ("lobby", "intro") else state.index + 1
    return index if index < len(state.programme.questions) else None


def joker_of(state: State, team: str) -> str:
    """A family's joker: ``free``, ``played`` for the next question, ``used`` in this round; "" for none."""
    if not state.programme.rules.joker:
        return ""
    index = next_index(state)
    at = max(state.index, 0) if index is None else index
    played = [other for other, teams in state.jokers.items() if team in teams]
    if at in played or (state.phase == "reveal" and state.index in played):
        return "played"
    if any(state.programme.round_of(other) == state.programme.round_of(at) for other in played):
        return "used"
    return "" if index is None else "free"  # a question that was seen is not doubled, nor is a tie-break
