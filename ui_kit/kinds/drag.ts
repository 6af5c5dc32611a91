/** Drags a thing onto another by mouse, pen or finger. Whoever moves less than a nudge has tapped. */

/** Px. */
const NUDGE = 8;
/** Ms in which the click comes that ends a dragging. */
const CLICK_WITHIN = 100;

/** The thing of this sort that lies below the pointer, whatever is held above it; another one's page part is not. */
const below = (thing: Element, { clientX, clientY }: PointerEvent, sort: string): HTMLElement | null =>
  (thing.getRootNode() as Document | ShadowRoot)
    .elementsFromPoint(clientX, clientY)
    .map((element) => element.closest<HTMLElement>(sort))
    .find((element) => element !== null) ?? null;

/** Letting go ends in a click, which means nothing then. */
function swallowClick(thing: HTMLElement): void {
  const swallow = (event: Event): void => event.stopImmediatePropagation();
  thing.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => thing.removeEventListener("click", swallow, { capture: true }), CLICK_WITHIN);
}

/**
 * For `pointerdown` on what can be dragged. `sort`: a selector of what it may be dropped on, marked `data-below`
 * while it would be hit; the thing itself is marked `data-dragged`.
 */
export function drag(down: PointerEvent, sort: string, drop: (onto: HTMLElement) => void): void {
  const thing = down.currentTarget as HTMLElement;
  // A second finger drags another thing, never the same one.
  if (down.button !== 0 || thing.dataset.held !== undefined) return;
  thing.dataset.held = "";
  let onto: HTMLElement | null = null;
  const mark = (next: HTMLElement | null): void => {
    if (onto) delete onto.dataset.below;
    if (next) next.dataset.below = "";
    onto = next;
  };
  const move = (now: PointerEvent): void => {
    if (now.pointerId !== down.pointerId) return;
    const [x, y] = [now.clientX - down.clientX, now.clientY - down.clientY];
    if (thing.dataset.dragged === undefined && Math.hypot(x, y) < NUDGE) return;
    thing.dataset.dragged = "";
    thing.style.transform = `translate(${x}px, ${y}px)`;
    mark(below(thing, now, sort));
  };
  const end = (now: PointerEvent): void => {
    if (now.pointerId !== down.pointerId) return;
    const held = onto;
    const moved = thing.dataset.dragged !== undefined;
    thing.removeEventListener("pointermove", move);
    thing.removeEventListener("pointerup", end);
    thing.removeEventListener("pointercancel", end);
    thing.style.transform = "";
    delete thing.dataset.dragged;
    delete thing.dataset.held;
    mark(null);
    if (!moved) return;
    swallowClick(thing);
    // Its time may have run out while it was held.
    if (held && now.type === "pointerup" && thing.matches(":enabled")) drop(held);
  };
  thing.setPointerCapture(down.pointerId); // a quick one would leave it before it has moved
  thing.addEventListener("pointermove", move);
  thing.addEventListener("pointerup", end);
  thing.addEventListener("pointercancel", end);
}
