"""Run in a process of its own, with a package that has the toy kind: from the pack to the second scorer.

Prints ``played`` at its end; any fault ends it with a traceback. Argument: a folder to write to.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random

import msgspec
from jsonschema import Draft202012Validator

from game.play import Game
from home_quiz.bots.guesses import guess
from home_quiz.content.check import check_pack
from home_quiz.content.packs import load_pack
from home_quiz.content.schema import schema
from home_quiz.game.commands import GiveAnswer
from home_quiz.game.evolve import fold
from home_quiz.game.parts import Stamp
from home_quiz.game.programme import Programme, Round
from home_quiz.game.views import stage
from home_quiz.protocol import codec
from home_quiz.protocol import messages as m
from home_quiz.protocol.schema import schema_text
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events, encode_events

QUESTION = {"id": "noon", "kind": "toy", "ask": "When is noon?", "hour": 12}
PACK = {"pack": "toys", "title": "Toys", "languages": ["en"], "questions": [QUESTION]}


def main(folder: Path) -> None:
    path = folder / "toys.yaml"
    wrong = {**PACK, "questions": [{**QUESTION, "hour": 13}]}
    path.write_text(json.dumps(wrong), "utf-8")
    assert [problem.text for problem in check_pack(path)] == ["the clock has no such hour"]
    path.write_text(json.dumps(PACK), "utf-8")
    assert check_pack(path) == []
    Draft202012Validator(schema("pack.schema.json")).validate(PACK)
    protocol = Draft202012Validator(json.loads(schema_text()))

    game = Game(Programme((Round({"*": "Toys"}, tuple(load_pack(path).questions), own="en"),)))
    seats = [game.found(phone) for phone in "abc"]
    game.to("open")
    for seat, hour in zip(seats, (12, 11, 3), strict=True):
        frame = {
            "t": "answer",
            "id": f"{seat}-12345678",
            "question": 0,
            "answer": {"kind": "toy", "hour": hour},
        }
        protocol.validate({"client": frame})
        said = codec.decode(json.dumps(frame))
        assert isinstance(said, m.Answer)
        game.do(GiveAnswer(said.question, said.answer), f"seat:{seat}", seat=seat)
    seen(game, protocol, {"kind": "toy", "hours": 12}, "question", "ask")
    bot = guess({"kind": "toy", "hours": 12}, Random(1))
    assert 0 < bot["hour"] <= 12

    game.to("reveal")
    seen(game, protocol, {"kind": "toy", "hour": 12, "guesses": [3, 11, 12]}, "reveal")
    assert game.totals() == {"t1": 1000, "t2": 500, "t3": 0}
    data = encode_events(game.log)
    assert fold(decode_events(data)) == game.state
    assert rescore(msgspec.msgpack.decode(data)) == game.totals()
    game.to("ended")
    print("played")


def seen(game: Game, protocol: Draft202012Validator, wanted: object, *path: str) -> None:
    """What phones are sent fits the schema and holds this."""
    part = stage(game.state, Stamp("e", 1, 1), "player", ("en",))
    frame = json.loads(msgspec.json.encode(m.View(now=1, stage=part)))
    protocol.validate({"server": frame})
    found = frame["stage"]
    for name in path:
        found = found[name]
    assert found == wanted, found


main(Path(sys.argv[1]))
