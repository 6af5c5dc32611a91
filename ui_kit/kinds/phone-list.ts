/** The faces that a phone has, by kind: a new kind is a new file and one line here, in alphabetical order. */

export { choicePhone as choice } from "./phone-choice";
export { duelPhone as duel } from "./phone-duel";
export { mapPinPhone as mappin } from "./phone-mappin";
export { mostSaidPhone as mostsaid } from "./phone-mostsaid";
export { numberPhone as number } from "./phone-number";
export { orderPhone as order } from "./phone-order";
export { pairsPhone as pairs } from "./phone-pairs";
export { picPinPhone as picpin } from "./phone-picpin";
export { picRevealPhone as picreveal } from "./phone-picreveal";
export { pollPhone as poll } from "./phone-poll";
export { severalPhone as several } from "./phone-several";
export { trueFalsePhone as truefalse } from "./phone-truefalse";
export { typedPhone as typed } from "./phone-typed";
export { whoAmIPhone as whoami } from "./phone-whoami";
