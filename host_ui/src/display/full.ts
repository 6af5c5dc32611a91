/** The whole screen for the display: whether it has it, and the wish for it. */

/** Whether the page fills the screen; null where the browser does not let it. */
export const isFull = (): boolean | null =>
  document.fullscreenEnabled ? document.fullscreenElement !== null : null;

/** Fills the screen, or gives it back. To be called by a key or a finger: browsers want that. */
export function turnFull(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // A browser that forbids it (a frame, a kiosk) simply stays as it is.
  done?.catch(() => undefined);
}
