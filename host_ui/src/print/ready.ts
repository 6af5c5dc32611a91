/** When a sheet may go to the printer: its letters are here, and so are the pictures of its codes. */

const load = (address: string): Promise<boolean> =>
  new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
    picture.src = address;
  });

/** Waits for all that stands in `part`; false if a picture does not come. */
export async function drawn(part: Element): Promise<boolean> {
  const addresses = new Set(
    Array.from(part.querySelectorAll("image"), (one) => one.getAttribute("href") ?? ""),
  );
  const [, ...loaded] = await Promise.all([document.fonts?.ready, ...Array.from(addresses, load)]);
  return loaded.every((one) => one === true);
}
