/** The faces that the big display has, by kind: a new kind is a new file and one line here, in alphabetical order. */

export { choiceFace as choice } from "./display-choice";
export { duelFace as duel } from "./display-duel";
export { mapPinFace as mappin } from "./display-mappin";
export { mostSaidFace as mostsaid } from "./display-mostsaid";
export { numberFace as number } from "./display-number";
export { orderFace as order } from "./display-order";
export { pairsFace as pairs } from "./display-pairs";
export { picPinFace as picpin } from "./display-picpin";
export { picRevealFace as picreveal } from "./display-picreveal";
export { pollFace as poll } from "./display-poll";
export { severalFace as several } from "./display-several";
export { trueFalseFace as truefalse } from "./display-truefalse";
export { typedFace as typed } from "./display-typed";
export { whoAmIFace as whoami } from "./display-whoami";
