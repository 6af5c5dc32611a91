/**
 * Text takes the largest step that fits, chosen once for everything in its box, so both languages stay equal.
 *
 * A box says its steps itself: `<div class="fit" data-steps="72 60 52">`; its words use `font-size: var(--fit)`.
 * A box with the class `turns` shows its languages in turn where both together would need less than its last step.
 */

/** Below the last step text shrinks on in small steps, and never below this (units). */
export const FLOOR = 22;
const SHRINK = 0.92;

/**
 * The first of `steps` (falling) that fits, else ever smaller sizes down to `floor`, which is taken as it is.
 *
 * Each look lays the page out anew, so the rest is halved where the first does not fit: what fits once fits smaller.
 */
export function chooseStep(steps: readonly number[], fits: (size: number) => boolean, floor = FLOOR): number {
  let [from, at, to] = [0, 0, steps.length];
  while (from < to) {
    if (fits(steps[at] ?? floor)) to = at;
    else from = at + 1;
    at = (from + to) >> 1;
  }
  const found = steps[to];
  if (found !== undefined) return found;
  let size = (steps[steps.length - 1] ?? floor) * SHRINK;
  while (size > floor) {
    if (fits(size)) return Math.round(size);
    size *= SHRINK;
  }
  return floor;
}

export const parseSteps = (text: string | undefined): number[] =>
  (text ?? "")
    .split(" ")
    .map(Number)
    .filter((step) => step > 0);

/** One unit of grace: browsers round half pixels of scaled text either way. */
const spills = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

/** Whether the words of a box leave it, or one of the parts that hold them for it. */
function overflows(box: HTMLElement): boolean {
  const parts = Array.from(box.querySelectorAll(".holds"));
  return parts.length > 0 ? parts.some(spills) : spills(box);
}

/** What a box's size depends on; as long as it stays, nothing is measured anew. */
const keyOf = (box: HTMLElement, fonts: number): string =>
  `${box.clientWidth}x${box.clientHeight} ${box.dataset.steps ?? ""} ${fonts} ${box.textContent ?? ""}`;

const measured = new WeakMap<HTMLElement, string>();

function largest(box: HTMLElement): number {
  const size = chooseStep(parseSteps(box.dataset.steps), (step) => {
    box.style.setProperty("--fit", `${step}px`);
    return !overflows(box);
  });
  box.style.setProperty("--fit", `${size}px`);
  return size;
}

function fitBox(box: HTMLElement, fonts: number): void {
  const key = keyOf(box, fonts);
  if (measured.get(box) === key) return;
  measured.set(box, key);
  box.classList.remove("in-turn");
  const size = largest(box);
  const last = parseSteps(box.dataset.steps).pop() ?? FLOOR;
  if (size >= last || !box.classList.contains("turns") || box.querySelector(".second") === null) return;
  box.classList.add("in-turn");
  largest(box);
}

/** Fits every box below `root`. `fonts` counts how often fonts have arrived since the page was opened. */
export function fitAll(root: ParentNode, fonts: number): void {
  const boxes = Array.from(root.querySelectorAll<HTMLElement>(".fit"));
  for (const box of boxes) fitBox(box, fonts);
  // A box may have taken room from a neighbour that was measured before it.
  for (const box of boxes) fitBox(box, fonts);
}
