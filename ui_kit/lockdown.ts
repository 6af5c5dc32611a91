/** No way out of a page that stands in a hall: no menus, no selection, no zoom, no links but those within the house. */

/** Keys that a browser takes for itself together with Ctrl, Alt or the command key: none of them is ours. */
const withModifier = ({ ctrlKey, altKey, metaKey }: KeyboardEvent | WheelEvent): boolean =>
  ctrlKey || altKey || metaKey;

const refuse = (event: Event): void => event.preventDefault();

const inField = ({ target }: Event): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Goes to another page of the server, if it is there: a browser's own page of errors has no way back. */
export async function goSafely(
  address: string,
  go: (address: string) => void = (to) => location.assign(to),
): Promise<boolean> {
  try {
    const answer = await fetch("/api/hall", { cache: "no-store" });
    if (!answer.ok) return false;
  } catch {
    return false;
  }
  go(address);
  return true;
}

/** Where a link leads: to another page of this server, within the page, or out of the house. */
export function leads(link: HTMLAnchorElement, here: Location = location): "page" | "within" | "out" {
  const to = new URL(link.href, here.href);
  if (to.origin !== here.origin || link.target === "_blank") return "out";
  return to.pathname === here.pathname && to.search === here.search ? "within" : "page";
}

function pressed(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const where = leads(link);
  if (where === "within") return;
  event.preventDefault();
  if (where === "page") void goSafely(link.href);
}

/** Locks the page; the answer unlocks it. */
export function lockDown(page: Document = document): () => void {
  const keyed = (event: KeyboardEvent): void => {
    if (withModifier(event)) event.preventDefault();
  };
  const wheeled = (event: WheelEvent): void => {
    if (withModifier(event)) event.preventDefault();
  };
  const touched = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };
  const selected = (event: Event): void => {
    if (!inField(event)) event.preventDefault();
  };
  const active = { passive: false } as const;
  page.documentElement.classList.add("locked");
  for (const name of ["contextmenu", "dragstart", "drop", "gesturestart"])
    page.addEventListener(name, refuse);
  page.addEventListener("selectstart", selected);
  page.addEventListener("click", pressed);
  page.addEventListener("keydown", keyed);
  page.addEventListener("wheel", wheeled, active);
  page.addEventListener("touchmove", touched, active);
  return () => {
    page.documentElement.classList.remove("locked");
    for (const name of ["contextmenu", "dragstart", "drop", "gesturestart"])
      page.removeEventListener(name, refuse);
    page.removeEventListener("selectstart", selected);
    page.removeEventListener("click", pressed);
    page.removeEventListener("keydown", keyed);
    page.removeEventListener("wheel", wheeled);
    page.removeEventListener("touchmove", touched);
  };
}
