/**
 * Builds the screens: `vite build --mode host`, `--mode player`, then `--mode explore` and `--mode station`, each into
 * its own folder.
 *
 * The pages themselves are Jinja2 templates of the server, which reads the hashed names in dist/manifest.json.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One script per page; what several pages need, Vite puts into files of its own. */
const SCREENS: Record<string, { root: string; entries: string[]; dist: string; base: string }> = {
  host: {
    root: folder("host_ui"),
    entries: ["display.ts", "host.ts", "helper.ts"],
    dist: "dist",
    base: "/assets/host/",
  },
  player: {
    root: folder("player_ui"),
    entries: ["player.ts", "in-app.css"],
    dist: "dist",
    base: "/assets/player/",
  },
  // By itself, so that a phone that joins loads nothing of it in more files; its addresses are relative, so that a
  // site of plain files may lie in any folder.
  explore: { root: folder("player_ui"), entries: ["explore.ts"], dist: "dist/explore", base: "./" },
  // By itself, too: it is the phone's page with more around it.
  station: {
    root: folder("player_ui"),
    entries: ["station.ts"],
    dist: "dist/station",
    base: "/assets/station/",
  },
};

/** Own names of the languages by their codes, in their order: one for each folder of texts. */
function languages(): Record<string, string> {
  const file = (code: string) => folder(`texts/${code}/language.json`);
  const known = readdirSync(folder("texts"))
    .filter((code) => existsSync(file(code)))
    .map((code) => ({
      code,
      ...(JSON.parse(readFileSync(file(code), "utf8")) as { name: string; order: number }),
    }))
    .sort((a, b) => a.order - b.order);
  return Object.fromEntries(known.map(({ code, name }) => [code, name]));
}

export default defineConfig(({ mode }) => {
  const shared = {
    resolve: { alias: { "@ui": folder("ui_kit") } },
    define: { LANGUAGES_BUILT_IN: JSON.stringify(languages()) },
    // Nothing is copied as it is: each file that a page loads has a hashed name.
    publicDir: false as const,
    logLevel: "warn" as const,
  };
  const screen = SCREENS[mode];
  if (screen === undefined) {
    return {
      ...shared,
      test: { environment: "happy-dom", include: ["{host_ui,player_ui,ui_kit}/**/*.test.ts"], isolate: true },
    };
  }
  return {
    ...shared,
    root: screen.root,
    base: screen.base,
    build: {
      outDir: screen.dist,
      emptyOutDir: true,
      assetsDir: "",
      manifest: "manifest.json",
      // Old phones of visitors; whatever is older gets a plain page.
      target: ["es2019", "chrome80", "safari13.1"],
      // The content security policy allows our own files only: no data: addresses, no inline script.
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { input: screen.entries.map((entry) => `${screen.root}/${entry}`) },
    },
  };
});
