/**
 * Taps of several hands at once. A browser makes a click of a touch only while no other finger is down, so two people
 * who press in the same moment would press nothing: here every finger presses for itself.
 *
 * A buzzer acts as soon as it is touched, everything else when the finger leaves it again.
 */

/** Share of the least target that a finger may slide within a tap. */
const SLIDES = 0.4;
/** Ms within which the browser's own click of a touch follows. */
const ECHO = 800;
const PRESSABLE = "button, .pic-field";
const AT_ONCE = ".buzzer";

interface Down {
  readonly at: Element;
  readonly x: number;
  readonly y: number;
  readonly done: boolean;
}

const isOff = (thing: Element): boolean => thing instanceof HTMLButtonElement && thing.disabled;

export class Taps {
  private readonly fingers = new Map<number, Down>();
  private readonly echoes = new Map<Element, number>();
  /** Px that a finger may slide. */
  private slide = 24;

  /** `touch`: px of the least target. */
  measure(touch: number): void {
    this.slide = touch * SLIDES;
  }

  /** Listens to what is inside `root`; returns how to stop. */
  watch(root: ShadowRoot): () => void {
    const on = [
      ["pointerdown", this.down, false],
      ["pointerup", this.up, false],
      ["pointercancel", this.gone, false],
      ["click", this.echo, true],
    ] as const;
    for (const [type, listener, capture] of on)
      root.addEventListener(type, listener as EventListener, capture);
    return () => {
      for (const [type, listener, capture] of on)
        root.removeEventListener(type, listener as EventListener, capture);
    };
  }

  private readonly down = (event: PointerEvent): void => {
    const at = event.target as Element;
    if (event.pointerType !== "touch") return;
    const buzzer = at.closest(AT_ONCE);
    if (buzzer !== null) this.press(buzzer, event);
    this.fingers.set(event.pointerId, { at, x: event.clientX, y: event.clientY, done: buzzer !== null });
  };

  // After the things' own listeners: whoever has dragged something swallows the click that would end it.
  private readonly up = (event: PointerEvent): void => {
    const down = this.fingers.get(event.pointerId);
    this.gone(event);
    if (!down || down.done || !down.at.isConnected) return;
    const slid = Math.hypot(event.clientX - down.x, event.clientY - down.y);
    const thing = down.at.closest(PRESSABLE);
    if (thing !== null && slid <= this.slide) this.press(thing, event, down.at);
  };

  private readonly gone = (event: PointerEvent): void => {
    this.fingers.delete(event.pointerId);
  };

  private press(thing: Element, { clientX, clientY, timeStamp }: PointerEvent, at = thing): void {
    if (isOff(thing)) return;
    this.echoes.set(thing, timeStamp);
    const how = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
    at.dispatchEvent(new MouseEvent("click", how));
  }

  /**
   * The browser's own click of a touch: whatever it should press has been pressed, and what has come to lie under the
   * finger meanwhile (a door, where a family has just gone) was not meant.
   */
  private readonly echo = (event: MouseEvent): void => {
    const thing = (event.target as Element).closest(PRESSABLE);
    if (!event.isTrusted || event.detail === 0 || thing === null) return;
    const { pointerType } = event as PointerEvent;
    if (pointerType !== "touch" && !this.served(thing, event.timeStamp)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  /** Whether a touch has pressed it just now: older browsers do not say what a click was made of. */
  private served(thing: Element, at: number): boolean {
    const when = this.echoes.get(thing);
    this.echoes.delete(thing);
    return when !== undefined && at - when <= ECHO;
  }
}
