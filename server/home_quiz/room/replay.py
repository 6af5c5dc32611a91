"""Print a room's log for people, and score it anew with the independent scorer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from home_quiz.game import tables, tiebreak
from home_quiz.game.evolve import fold
from home_quiz.game.state import State
from home_quiz.rescoring import places, rescore
from home_quiz.room.record import decode_events
from home_quiz.store.contract import Gone, Record, Store, Tail


async def read_game(store: Store, room: str) -> Tail | Gone:
    """The whole log of a game code or log name. Closes the store."""
    try:
        log = room if room.startswith("room:") else await store.find(room.upper())
        return Gone() if log is None else await store.read(log, 0)
    finally:
        await store.aclose()


def replay(tail: Tail, as_json: bool, say: Callable[[str], None]) -> bool:
    """Print a log; False if the two scorers differ."""
    facts = [event for record in tail.records for event in msgspec.msgpack.decode(record.data)]
    if as_json:
        for event in facts:
            say(msgspec.json.encode(event).decode())
    else:
        _print(tail.records, say)
    return _compare(tail.records, facts, say, quiet=as_json)


def _print(records: Sequence[Record], say: Callable[[str], None]) -> None:
    for record in records:
        for event in msgspec.msgpack.decode(record.data):
            say(f"{record.version:6} {event['t'] / 1000:9.3f} s  {_line(event)}")


def _line(event: dict[str, Any]) -> str:
    """One event in one line; a programme is told by its size."""
    shown = {field: value for field, value in event.items() if field not in ("e", "t", "token", "code")}
    if "programme" in shown:
        rounds = shown.pop("programme")["rounds"]
        shown["questions"] = sum(len(part["questions"]) for part in rounds)
    return f"{event['e']}  " + "  ".join(f"{field}={_short(value)}" for field, value in shown.items())


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _table(points: Mapping[str, int], places: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    return {team: (own, places[team]) for team, own in points.items()}


def _compare(
    records: Sequence[Record], facts: list[dict[str, Any]], say: Callable[[str], None], quiet: bool
) -> bool:
    state: State = fold(event for record in records for event in decode_events(record.data))
    ours, theirs = _table(tables.totals(state), tiebreak.places(state)), _table(rescore(facts), places(facts))
    if not quiet:
        say("")
        for team in sorted(tables.standing_teams(state), key=lambda team: ours[team.id][1]):
            points, place = ours[team.id]
            say(f"{place:3}. {points:8}  {team.name}")
        say(f"phase {state.phase}, {len(facts)} events, {len(state.seats)} phones")
    if ours == theirs:
        if not quiet:
            say("Both scorers agree.")
        return True
    say(f"THE SCORERS DIFFER: {ours} against {theirs}")
    return False
