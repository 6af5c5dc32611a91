/** What the phone reads aloud: the words of the question or of the reveal, one after another. No speech here. */

import { phoneFace } from "@ui/kinds/phone-kinds";
import type { CardView, QuestionView, Stage, Words } from "@ui/protocol";
import type { Texts } from "@ui/texts";

/** A sentence in one language. */
export interface Line {
  readonly text: string;
  readonly lang: string;
  /** It only says what comes next, and is not read alone. */
  readonly lead?: true;
}

type Said = Pick<Texts, "t" | "lang">;

const spoken = (list: readonly Words[], { lang }: Said, before = ""): Line[] =>
  list.map((words) => ({ text: before + words.text, lang: words.lang || lang }));

const lead = (id: string, { t, lang }: Said): Line => ({ text: t(id), lang, lead: true });

function asked({ text, ask }: QuestionView, texts: Said): Line[] {
  const face = phoneFace(ask.kind);
  const options = face?.options(ask, texts.t) ?? [];
  return [
    ...spoken(text, texts),
    ...(face?.aloud?.(ask, texts.t) ?? []).flatMap((one) => spoken(one, texts)),
    ...options.flatMap(({ letter, words }) => spoken(words, texts, `${letter}: `)),
    ...(face?.tip ? [{ text: texts.t(face.tip), lang: texts.lang }] : []),
  ];
}

function right({ reveal, annulled }: Stage, texts: Said): Line[] {
  if (!reveal) return [];
  const rows = phoneFace(reveal.kind)?.reveal(reveal, null, texts.t) ?? [];
  return [
    ...(annulled ? [{ text: texts.t("annulled"), lang: texts.lang }] : []),
    lead("reveal-answer", texts),
    ...rows
      .filter((row) => row.right)
      .flatMap(({ letter, words }) => spoken(words, texts, letter ? `${letter}: ` : "")),
  ];
}

const known = (card: CardView | null | undefined, texts: Said): Line[] =>
  card ? [lead("card-know", texts), ...spoken(card.fact, texts)] : [];

/** What stands on a phone to be read, in the order in which it is read; nothing where there is only a picture. */
export function linesOf(stage: Stage, texts: Said): Line[] {
  const { phase, question, card } = stage;
  if (phase === "talk") return spoken(question?.text ?? [], texts);
  if (phase === "open" || phase === "closed") return question ? asked(question, texts) : [];
  if (phase === "reveal") return [...right(stage, texts), ...known(card, texts)];
  return phase === "card" ? [...spoken(card?.place ?? [], texts), ...known(card, texts)] : [];
}

/**
 * Of these lines those in a language that somebody `speaks`. Where the first words cannot be said (the question, the
 * right answer), nothing is: answers alone would puzzle.
 */
export function readable(lines: readonly Line[], speaks: (lang: string) => boolean): Line[] {
  const first = lines.find((line) => !line.lead);
  if (first === undefined || !speaks(first.lang)) return [];
  const said = lines.filter(({ lang }) => speaks(lang));
  return said.filter((line, i) => {
    const next = said[i + 1];
    return !line.lead || (next !== undefined && !next.lead);
  });
}
