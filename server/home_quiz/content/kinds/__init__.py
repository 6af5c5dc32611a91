"""The registry of kinds as they stand in files: a new kind is a new file here and its name below."""

from __future__ import annotations

from home_quiz.content.kinds.choice import ChoiceFile
from home_quiz.content.kinds.several import SeveralFile
from home_quiz.content.kinds.truefalse import TrueFalseFile

QuestionUnion = ChoiceFile | SeveralFile | TrueFalseFile
