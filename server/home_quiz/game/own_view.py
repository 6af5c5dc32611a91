"""What one seat sees of itself and its family: the own part of a view."""

from __future__ import annotations

from bisect import bisect

from home_quiz.game import buzzing, families, phases, raffle
from home_quiz.game.mended_views import given
from home_quiz.game.parts import Own, OwnResult, Pick, Stamp
from home_quiz.game.running import in_a_row
from home_quiz.game.scoring import storeys
from home_quiz.game.state import State, Team
from home_quiz.game.tables import fresh, table_start
from home_quiz.game.tiebreak import Ranking, ranking


def own(state: State, stamp: Stamp, seat_id: str, ranked: Ranking | None = None) -> Own:
    """What one seat sees of itself and its family. ``ranked``: what ``ranking`` gives, if known."""
    seat = state.seats[seat_id]
    team = state.teams[seat.team]
    total = state.totals.get(team.id) or 0
    ranked = ranking(state) if ranked is None else ranked
    rank = ranked.places.get(team.id, 0)
    said = state.given(state.index).get(seat_id) if state.phase in ("open", "closed", "reveal") else None
    table = state.phase in ("standings", "break", "podium")
    return Own(
        stamp=stamp,
        seat=seat_id,
        team=team.id,
        name=team.name,
        crest=team.crest,
        colour=team.colour,
        town=team.town,
        number=team.number,
        seed=team.seed,
        phones=sum(not state.seats[s].left for s in team.seats),
        place=0 if team.removed else team.order + 1 - bisect(state.gone, team.order),
        of=len(state.teams) - len(state.gone),
        points=total,
        storeys=storeys(total, state.programme.questions),
        adds=state.part.get(team.id) or 0,
        named=team.named,
        removed=team.removed,
        rank=rank if rank <= 3 and total > 0 else 0,
        answer=None if said is None else said.answer,
        result=_own_result(state, seat_id, team),
        generation=seat.generation,
        helps=seat.helps,
        may_help=team.seats[0] != seat_id,
        slow=seat.slow,
        until=_own_until(state, seat_id),
        plays=_plays(state, seat_id),
        captain=team.captain == seat_id,
        picks=_picks(state, team),
        buzz=buzzing.standing(state, seat_id),
        decided=state.phase == "open" and families.is_decided(state, team.id),
        joker=families.joker_of(state, team.id),
        given=given(state, team.id, table_start(state)) if table else (),
        rival=team.id in ranked.rivals,
        drawn=team.id == raffle.holder(state),
    )


def _own_until(state: State, seat: str) -> int | None:
    if state.phase not in ("open", "closed") or seat not in state.crowd.slow or buzzing.is_on(state):
        return None
    return phases.deadline_of(state, seat)


def _plays(state: State, seat: str) -> bool:
    if state.phase not in ("open", "closed"):
        return True
    return seat in families.players(state, state.family_of(seat, state.index))


def _picks(state: State, team: Team) -> tuple[Pick, ...]:
    """What the players of a family have picked: the most frequent first, equals in the order of turns."""
    if state.programme.rules.family != families.TOGETHER or state.phase not in ("open", "closed"):
        return ()
    given = state.given(state.index)
    picks = [given[seat].answer for seat in families.players(state, team.id) if seat in given]
    best_first = sorted(dict.fromkeys(picks), key=lambda pick: -picks.count(pick))
    return tuple(Pick(pick, picks.count(pick)) for pick in best_first)


def _own_result(state: State, seat: str, team: Team) -> OwnResult | None:
    result = state.results.get(state.index) if state.phase in ("reveal", "card", "standings") else None
    if result is None:
        return None
    return OwnResult(
        marks=result.marks.get(seat, 0.0),
        points=result.seats.get(seat, 0),
        gain=result.teams.get(team.id, 0),
        fresh=fresh(state, team.id),
        took_part=any(s in result.marks for s in team.seats),
        row=in_a_row(state, team.id),
    )
