/** Everything that stands in front of the place: invitations, timer, answers, windows, lamps, signs. */
export * from "./festive";
export { ICONS, type IconName, icon, iconGlyph } from "./icons";
export { type Cloth, clothBoxes, clothCode, linen, postMarks, type Washing, washing } from "./linen";
export { type AnswerState, answerWindow, houseSign, paneBar, paneGlyph, paneIcon } from "./panes";
export { LETTERS, type Letter, type ShapeStyle, shape, shapeGlyph } from "./shapes";
export { boat } from "./spirit";
export { sunGlyph, sunRays, sunTimer } from "./sun";
