/** Loads the map's elements when a question needs them: nobody else pays for them. */

const AGAIN = 2000;
let asked = false;

/** Begins to load, once; a weak Wi-Fi may lose the file, so it is asked for until it is there. */
export function loadMap(): void {
  if (asked) return;
  asked = true;
  import("./elements").catch(() => {
    setTimeout(() => {
      asked = false;
      loadMap();
    }, AGAIN);
  });
}
