"""The registry of kinds as they stand in files: a new kind is a new file here and a line below."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from home_quiz.content.fields import QuestionFile
from home_quiz.content.kinds.choice import ChoiceFile
from home_quiz.content.kinds.duel import DuelFile
from home_quiz.content.kinds.mappin import MapPinFile
from home_quiz.content.kinds.mostsaid import MostSaidFile
from home_quiz.content.kinds.number import NumberFile
from home_quiz.content.kinds.order import OrderFile
from home_quiz.content.kinds.pairs import PairsFile
from home_quiz.content.kinds.picpin import PicPinFile
from home_quiz.content.kinds.picreveal import PicRevealFile
from home_quiz.content.kinds.poll import PollFile
from home_quiz.content.kinds.several import SeveralFile
from home_quiz.content.kinds.truefalse import TrueFalseFile
from home_quiz.content.kinds.typed import TypedFile
from home_quiz.content.kinds.whoami import WhoAmIFile

FILES: tuple[type[QuestionFile], ...] = (
    ChoiceFile,
    DuelFile,
    MapPinFile,
    MostSaidFile,
    NumberFile,
    OrderFile,
    PairsFile,
    PicPinFile,
    PicRevealFile,
    PollFile,
    SeveralFile,
    TrueFalseFile,
    TypedFile,
    WhoAmIFile,
)

if TYPE_CHECKING:
    QuestionUnion = QuestionFile
else:
    QuestionUnion = reduce(or_, FILES)
