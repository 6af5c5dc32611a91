/** Which page of the host's is open: kept in the address's fragment, so that reload and Back do what people expect. */

export type Route =
  | { page: "auto" }
  | { page: "new" }
  | { page: "pack"; id: string }
  | { page: "game"; code: string }
  | { page: "print"; code: string };

/** `auto`: the game that the hall shows if there is one, else the packs. `print` may come from a game. */
export function routeOf(fragment: string): Route {
  const [page = "", rest = ""] = fragment.replace(/^#/, "").split("/");
  const value = decoded(rest);
  if (page === "new") return { page };
  if (page === "pack" && value) return { page, id: value };
  if (page === "game" && value) return { page, code: value };
  if (page === "print") return { page, code: value };
  return { page: "auto" };
}

export function fragmentOf(route: Route): string {
  if (route.page === "pack") return `#pack/${encodeURIComponent(route.id)}`;
  if (route.page === "game") return `#game/${encodeURIComponent(route.code)}`;
  if (route.page === "print") return route.code ? `#print/${encodeURIComponent(route.code)}` : "#print";
  return route.page === "new" ? "#new" : "";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** The display's address beside this page's: `/ludza/host` gives `/ludza/display`. */
export const displayPath = (path: string): string => path.replace(/\/host\/?$/, "/display");
