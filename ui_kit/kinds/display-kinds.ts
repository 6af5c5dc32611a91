/** The kinds that the big display can draw: a new kind is a new file and one line here. */

import type { QuestionView, Stage } from "../protocol";
import { choiceFace } from "./display-choice";
import type { DisplayFace } from "./display-face";
import { severalFace } from "./display-several";
import { trueFalseFace } from "./display-truefalse";

type Ask = QuestionView["ask"];
type Reveal = NonNullable<Stage["reveal"]>;
type Kind = Ask["kind"];
type FaceOf<K extends Kind> = DisplayFace<Extract<Ask, { kind: K }>, Extract<Reveal, { kind: K }>>;

const FACES: { readonly [K in Kind]: FaceOf<K> } = {
  choice: choiceFace,
  several: severalFace,
  truefalse: trueFalseFace,
};

/** The face of a view's own kind; the registry's type pairs them, which a lookup by tag cannot see. */
export function faceOf(view: Ask | Reveal): DisplayFace<Ask, Reveal> {
  return FACES[view.kind] as unknown as DisplayFace<Ask, Reveal>;
}
