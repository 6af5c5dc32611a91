/** Loads the map when a question or a card needs it: nobody else pays for it. */

const AGAIN = 2000;
let asked = false;

/** Begins to load, once; a weak Wi-Fi may lose the file, so it is asked for until it is there. */
export function loadMap(): void {
  if (asked) return;
  asked = true;
  Promise.all([import("./elements"), import("./data").then(({ mapData }) => mapData())]).catch(() => {
    setTimeout(() => {
      asked = false;
      loadMap();
    }, AGAIN);
  });
}
