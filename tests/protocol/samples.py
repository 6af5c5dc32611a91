"""One of every message of the wire, with every field filled."""

from __future__ import annotations

from home_quiz.game.kinds.choice import ChoiceAnswer, ChoiceReveal, ChoiceView
from home_quiz.game.kinds.options import OptionResult, OptionView
from home_quiz.game.kinds.several import SeveralAnswer
from home_quiz.game.kinds.truefalse import TrueFalseAnswer
from home_quiz.game.parts import CardView, House, Live, Own, OwnResult, QuestionView, Row, Stage, Stamp
from home_quiz.game.texts import Words
from home_quiz.protocol import messages as m

ID = "0123456789abcdef"
TOKEN = "phone-token-0123456789"

CLIENT: tuple[m.ClientMessage, ...] = (
    m.Hello(
        role="player", lang="lv", hall="home", room="BALO", token=TOKEN, display="d1", epoch="e1", version=5
    ),
    m.Lang_("lt"),
    m.Offers(turn=3),
    m.Find("eži"),
    m.Found(ID, "Pļavu kaķi", "cat", "red", "ludza", "1234"),
    m.Join(ID, "1234", "t1"),
    m.Return(ID, "ABCD-2345"),
    m.MakeReturn(ID, "ABCD2345"),
    m.Answer(ID, 0, ChoiceAnswer("a")),
    m.Answer(ID, 1, SeveralAnswer(("a", "c"))),
    m.Answer(ID, 2, TrueFalseAnswer(False)),
    m.Describe(ID, "elder", True, False),
    m.Hat(ID),
    m.Buzz(ID, 3),
    m.Joker(ID),
    m.Leave(ID),
    m.Wave(),
    m.Beat(7),
    m.Clock(12.5),
    m.Control(ID, "lend", 4, True, ("lv", "lt"), "t1", "d1"),
)

STAMP = Stamp("e1", 5, 2)
WORDS = (Words("viens", "lv"),)
STAGE = Stage(
    stamp=STAMP,
    phase="reveal",
    own_from=1,
    code="BALO",
    title=WORDS,
    languages=("lv", "lt"),
    until=9000,
    question=QuestionView(0, 3, "nature", 25, WORDS, ChoiceView((OptionView("a", WORDS, "ab12"),)), "easy"),
    reveal=ChoiceReveal((OptionResult("a", WORDS, True, 2),)),
    card=CardView(WORDS, WORDS, "lake", "ludza", 56.5, 27.7, 4, "source"),
    rows=(Row("t1", 1000, 500, 1),),
    lent="d1",
    can=("next",),
    next="card",
)
OWN = Own(
    stamp=STAMP,
    seat="s1",
    team="t1",
    name="Eži",
    crest="hedgehog",
    colour="red",
    town="ludza",
    number="1234",
    seed=1,
    phones=2,
    place=1,
    of=3,
    points=500,
    storeys=2,
    adds=1,
    rank=1,
    answer=ChoiceAnswer("a"),
    result=OwnResult(1.0, 1000, 500, 1, True),
)
LIVE = Live(STAMP, 1, 2, 3, (House("t1", "Eži", "hedgehog", "red", 1, "ja", 2, 1, "ludza", 1, 500, 2),))

SERVER: tuple[m.ServerMessage, ...] = (
    m.Welcome("BALO", "home", "Ludza", 5, "s1", ("http://192.0.2.7",), "d1"),
    m.View(now=6, stage=STAGE, own=OWN, live=LIVE),
    m.Ack(ID, 5, "s1"),
    m.Refused(ID, "answer/too_late"),
    m.Offered((m.Offer("Jautras lapsas", "fox", "red"),)),
    m.FoundTeams((m.Hit("t1", "Eži", "hedgehog", "red"),)),
    m.BeatOut(7),
    m.ClockOut(12.5, 6),
    m.HallGame("BALO"),
    m.Roads(("http://192.0.2.7", "http://192.0.2.8:8000")),
    m.Notice("draining", 1000),
)
