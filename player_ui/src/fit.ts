/** How a question is set: the largest letters that fit, chosen once per question and the same in all its states. */

export interface Setting {
  /** Letters of the question: l 28/34, m 24/30, s 21/27 px. */
  size: "l" | "m" | "s";
  /** Height of the strip that takes the clock's place. */
  strip: "full" | "low";
  /** Rows 80 px high; tight rows with smaller letters; two in a row; words that scroll above a row of shapes. */
  layout: "rows" | "tight" | "pair" | "text";
}

const WORDS: readonly Pick<Setting, "size" | "strip">[] = [
  { size: "l", strip: "full" },
  { size: "m", strip: "full" },
  { size: "m", strip: "low" },
  { size: "s", strip: "full" },
  { size: "s", strip: "low" },
];

/** Above this many answers, two stand in a row before anything becomes smaller. */
const MANY = 4;

/** Layouts in the order of preference: a picture above the answers gets its room before they do. */
function layoutsFor(count: number, pictured: boolean): readonly Setting["layout"][] {
  if (pictured) return ["pair", "tight"];
  return count > MANY ? ["rows", "pair", "tight"] : ["rows", "tight"];
}

/** Every setting in the order of preference; the last one always fits, because its text may scroll. */
export function settings(count: number, pictured = false): Setting[] {
  const layouts = layoutsFor(count, pictured);
  const tried = layouts.flatMap((layout) => WORDS.map((words) => ({ ...words, layout })));
  return [...tried, { size: "m", strip: "low", layout: "text" }];
}

/** The first setting that `fits`, else the last. */
export function chooseSetting(count: number, fits: (setting: Setting) => boolean, pictured = false): Setting {
  const all = settings(count, pictured);
  const last = all[all.length - 1] as Setting;
  return all.find((setting) => setting === last || fits(setting)) ?? last;
}

function apply(play: HTMLElement, { size, strip, layout }: Setting): void {
  play.dataset.size = size;
  play.dataset.strip = strip;
  play.dataset.layout = layout;
  const room = play.querySelector<HTMLElement>(".room");
  if (layout === "text")
    room?.setAttribute("tabindex", "0"); // it scrolls: also without a finger
  else room?.removeAttribute("tabindex");
}

const overflows = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;

/** Rem of a row with two lines: a third one asks for the tight layout. (Pictures are as high as they like.) */
const TWO_LINES = 5.5;

/** Sets the question on the page. `rem`: CSS px. */
export function fitQuestion(play: HTMLElement, count: number, rem: number): Setting {
  const room = play.querySelector(".room");
  const rows = Array.from(play.querySelectorAll<HTMLElement>(".a"));
  const written = rows.filter((row) => row.querySelector(".thumb") === null);
  const texts = Array.from(play.querySelectorAll(".a .t, .pairing .t"));
  const fits = (setting: Setting): boolean => {
    apply(play, setting);
    if (setting.layout === "rows" && written.some((row) => row.offsetHeight > TWO_LINES * rem)) return false;
    return room !== null && !overflows(room) && !overflows(play) && ![...rows, ...texts].some(overflows);
  };
  // While sizes are tried, the clock takes the room that the strip will take.
  play.dataset.probe = "";
  const setting = chooseSetting(count, fits, room?.classList.contains("pictured"));
  apply(play, setting);
  delete play.dataset.probe;
  return setting;
}
