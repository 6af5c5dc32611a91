/** The kinds that the big display can draw: display-list.ts names them. */

import type { QuestionView, Stage } from "../protocol";
import type { DisplayFace } from "./display-face";
import * as list from "./display-list";

type Ask = QuestionView["ask"];
type Reveal = NonNullable<Stage["reveal"]>;
type Kind = Ask["kind"];
type FaceOf<K extends Kind> = DisplayFace<Extract<Ask, { kind: K }>, Extract<Reveal, { kind: K }>>;

const FACES: { readonly [K in Kind]: FaceOf<K> } = list;

/** The face of a view's own kind; the registry's type pairs them, which a lookup by tag cannot see. */
export function faceOf(view: Ask | Reveal): DisplayFace<Ask, Reveal> {
  return FACES[view.kind] as unknown as DisplayFace<Ask, Reveal>;
}
