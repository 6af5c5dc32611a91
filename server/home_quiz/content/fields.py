"""The fields of content files as types: one source for reading, for the JSON Schema and for editors' hints.

Field descriptions stand here, as editors show them beside the line that somebody is writing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, defstruct

from home_quiz.content.pictures import Album
from home_quiz.content.yaml_lines import Where
from home_quiz.game.kinds import AskUnion, KeyUnion
from home_quiz.game.kinds.mappin import PRECISION
from home_quiz.game.pictures import Picture, Sound
from home_quiz.game.programme import PlaceCard, Pronunciation
from home_quiz.game.texts import LANGUAGES, Text

ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"
ADDRESS_PATTERN = r"^https?://[^\s/]+\.[^\s]+$"

if TYPE_CHECKING:
    Language = str
else:
    Language = Literal[LANGUAGES]
Level = Literal["home", "festival"]
Difficulty = Literal["easy", "medium", "hard"]
Generation = Literal["child", "grownup", "elder"]
Topic = Literal[
    "castle",
    "legend",
    "nature",
    "people",
    "town",
    "food",
    "church",
    "museum",
    "library",
    "craft",
    "numbers",
    "neighbours",
]
PlaceKind = Literal[
    "castle",
    "church",
    "craft",
    "culture",
    "food",
    "hillfort",
    "history_site",
    "information",
    "institution",
    "lake",
    "library",
    "manor",
    "monument",
    "municipality",
    "museum",
    "nature",
    "park",
    "person",
    "river",
    "ruins",
    "school",
    "sport",
    "square",
    "synagogue",
    "town",
    "tradition",
    "village",
    "youth",
]
FamilyThing = Literal["changing-table", "play-corner", "step-free"]
MOST_PLACES = 2000
"""The passport's link has a bit for each number."""
Id = Annotated[
    str, Meta(pattern=ID_PATTERN, max_length=60, description="Small letters a-z, digits and hyphens.")
]
# The pattern is checked in wording.py: a str with Meta(pattern) in a union with a list makes msgspec 0.22
# free it twice, which ends the process with a segmentation fault.
Address = Annotated[
    str,
    Meta(description="The page where the fact stands.", extra_json_schema={"pattern": ADDRESS_PATTERN}),
]


class Entries(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A group of ``name: value`` lines; a name we do not know is a slip of the pen and is refused."""


if TYPE_CHECKING:

    class Translations(Entries, frozen=True, kw_only=True):
        """A text, language by language: a field for each of ``LANGUAGES``."""

else:
    Translations = defstruct(
        "Translations",
        [(language, str | UnsetType, UNSET) for language in LANGUAGES],
        bases=(Entries,),
        namespace={"__doc__": "A text, language by language."},
        module=__name__,
        frozen=True,
        kw_only=True,
    )


Said = str | Translations
"""A text as it stands in a file: per language, or one string that is the same in all of them."""


def text_of(said: Said) -> Text:
    """The text as the game holds it; no words at all for an empty string."""
    if isinstance(said, str):
        return {"*": said} if said else {}
    found = ((language, getattr(said, language)) for language in LANGUAGES)
    return {language: words for language, words in found if words is not UNSET}


class PronunciationEntry(Translations, frozen=True, kw_only=True):
    """A name that is hard to read, and how speakers of each language say it, in their own letters."""

    name: Annotated[str, Meta(max_length=60, description="The name as it is written.")]

    def told(self) -> Pronunciation:
        """As the game holds it."""
        return Pronunciation(self.name, text_of(self))


class PictureEntry(Entries, frozen=True, kw_only=True):
    """A picture from the folder pictures beside the pack."""

    file: Annotated[str, Meta(max_length=80, description="The file's name: mill.jpg.")]
    alt: Annotated[Said, Meta(description="What it shows, for those who cannot see it; give nothing away.")]
    by: Annotated[str, Meta(max_length=80, description="Whose picture it is, and its licence.")] = ""

    def drawn(self, album: Album) -> Picture:
        """As the game holds it."""
        found = album.find(self.file)
        return Picture(found.name, found.width, found.height, text_of(self.alt), self.by)


class SoundEntry(Entries, frozen=True, kw_only=True):
    """A recording from the folder sounds beside the pack."""

    file: Annotated[str, Meta(max_length=80, description="The file's name: stork.mp3.")]
    alt: Annotated[Said, Meta(description="What is heard, for those who cannot hear it; give nothing away.")]
    by: Annotated[str, Meta(max_length=80, description="Whose recording it is, and its licence.")] = ""

    def heard(self, album: Album) -> Sound:
        """As the game holds it."""
        return Sound(album.sound(self.file), text_of(self.alt), self.by)


class Around(Struct, frozen=True):
    """What a question refers to: the card of its place, if it has one, and the pack's pictures."""

    place: PlaceCard | None
    album: Album


class QuestionFile(Entries, frozen=True, kw_only=True, tag_field="kind"):
    """What questions of all kinds have. Each kind adds its own fields in ``content/kinds/``."""

    id: Annotated[Id, Meta(description="The question's own name, unique in the pack.")]
    ask: Annotated[Said, Meta(description="The question, at most 120 letters.")]
    topic: Annotated[Topic | None, Meta(description="What it is about; shown as a small tag.")] = None
    picture: Annotated[PictureEntry, Meta(description="A picture beside the question.")] | None = None
    sound: Annotated[SoundEntry, Meta(description="A recording to the question.")] | None = None
    reading: Annotated[Translations, Meta(description="Recordings of it read aloud: {lv: fish-lv.mp3}.")] = (
        Translations()
    )
    fact: Annotated[Said, Meta(description="Did you know? Shown afterwards, at most 220 letters.")] = ""
    place: Annotated[Id, Meta(description="A place from the folder places; its card is shown.")] | None = None
    say: Annotated[
        list[PronunciationEntry],
        Meta(description="How hard names are said, for whoever reads aloud: {name: Ludza, en: LOO-dzah}."),
    ] = []
    source: Annotated[Address | list[Address], Meta(description="The page or pages where it stands.")] = []
    difficulty: Annotated[Difficulty, Meta(description="How hard it is.")] = "medium"
    generation: Annotated[Generation | None, Meta(description="Who will know it best.")] = None
    only: Annotated[
        bool,
        Meta(description="Only that generation answers, in families that have one; the others may talk."),
    ] = False
    seconds: Annotated[int, Meta(ge=10, le=90, description="How long it may be answered.")] = 25

    def ask_key(self) -> tuple[AskUnion, KeyUnion]:
        """What may be shown and what is secret, as the game's kind has them."""
        raise NotImplementedError

    def placed(self, around: Around) -> tuple[AskUnion, KeyUnion]:
        """The same for a kind that looks at the question's place or at pictures; most do not."""
        return self.ask_key()

    def pictures(self) -> list[tuple[Where, str]]:
        """Every picture's file, with where it is named."""
        return [(("picture", "file"), self.picture.file)] if self.picture else []

    def sounds(self) -> list[tuple[Where, str]]:
        """Every recording's file, with where it is named."""
        beside: list[tuple[Where, str]] = [(("sound", "file"), self.sound.file)] if self.sound else []
        return [*beside, *((("reading", language), file) for language, file in text_of(self.reading).items())]

    def spot(self, where: Where) -> Where:
        """Where in this file that stands which the game's kind calls ``where``; mostly there."""
        return where

    def right_letters(self) -> tuple[str, ...]:
        """The letters that win, for the balance of a pack; empty for kinds without one right letter."""
        return ()

    def is_tiebreak(self) -> bool:
        """Whether it waits for a tie instead of being asked in its turn."""
        return False

    def sources(self) -> tuple[str, ...]:
        """All addresses."""
        return (self.source,) if isinstance(self.source, str) else tuple(self.source)


class PlaceEntry(Entries, frozen=True, kw_only=True):
    """A real place."""

    id: Annotated[Id, Meta(description="The place's own name; questions point to it.")]
    number: Annotated[
        int,
        Meta(
            ge=1, le=MOST_PLACES, description="Its stamp in the passport; never changed, never given again."
        ),
    ]
    kind: Annotated[PlaceKind, Meta(description="What it is; decides its drawing on the map.")]
    name: Annotated[Said, Meta(description="Its name, in each language.")]
    lat: Annotated[float, Meta(ge=-90, le=90, description="Latitude, decimal degrees.")] | None = None
    lon: Annotated[float, Meta(ge=-180, le=180, description="Longitude, decimal degrees.")] | None = None
    precision: Annotated[int, Meta(ge=1, description="Metres by which lat and lon may be off.")] = PRECISION
    text: Annotated[Said, Meta(description="What it is and what is worth knowing, in two sentences.")] = ""
    way: Annotated[Said, Meta(description="How to get there; nothing that ages, such as opening hours.")] = ""
    family: Annotated[
        list[FamilyThing], Meta(description="What makes it easy with children; only what the source says.")
    ] = []
    say: Annotated[
        list[PronunciationEntry],
        Meta(description="How hard names are said, for whoever reads aloud: {name: Ludza, en: LOO-dzah}."),
    ] = []
    source: Annotated[Address | list[Address], Meta(description="Where this stands.")] = []
    checked: Annotated[
        dict[Language, bool],
        Meta(description="By language, whether somebody who lives with it has read name and text."),
    ] = {}


class PlaceHead(Entries, frozen=True, kw_only=True):
    """What stands above the places."""

    municipality: Annotated[Id, Meta(description="The municipality, e.g. ludza.")]
    name: Annotated[Said, Meta(description="What people call it, in each language.")]
    language: Annotated[Language, Meta(description="The language of its official names.")]


class PlaceFile(PlaceHead, frozen=True, kw_only=True):
    """A file of the folder places: real places of one municipality."""

    places: list[PlaceEntry]
