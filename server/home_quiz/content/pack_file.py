"""A pack file as it stands on the disk."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from home_quiz.content.fields import Entries, Id, Language, Level, Said
from home_quiz.content.kinds import QuestionUnion


class PackHead(Entries, frozen=True, kw_only=True):
    """What stands above a pack's questions."""

    pack: Annotated[Id, Meta(description="The pack's own name: that of the file, without .yaml.")]
    title: Annotated[Said, Meta(description="Its title, at most 40 letters.")]
    about: Annotated[Said, Meta(description="One sentence for the host.")] = ""
    level: Annotated[
        Level, Meta(description="home: one language is enough; festival: every text in all of `languages`.")
    ] = "home"
    phones_down: Annotated[
        bool, Meta(description="Whether questions stand on the display alone; phones show only letters.")
    ] = False
    pictures_only: Annotated[
        bool, Meta(description="Whether whoever cannot read yet can play: every answer is a picture.")
    ] = False
    languages: Annotated[
        list[Language], Meta(min_length=1, description="The pack's languages; it was written in the first.")
    ]


class PackFile(PackHead, frozen=True, kw_only=True):
    """A file of questions."""

    questions: Annotated[
        list[QuestionUnion], Meta(min_length=1, description="The questions, in order of play.")
    ]
