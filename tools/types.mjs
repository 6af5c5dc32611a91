/**
 * Writes ui_kit/protocol.d.ts from docs/protocol.schema.json: the messages as the server checks them.
 *
 * `node tools/types.mjs --check` writes nothing and fails when the file is not what would be written.
 */

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const ROOT = new URL("../", import.meta.url);
const SCHEMA = "docs/protocol.schema.json";
const TYPES = "ui_kit/protocol.d.ts";

const options = {
  additionalProperties: false,
  bannerComment: `/* Made from ${SCHEMA} by \`npm run types\`; do not edit. */`,
  cwd: fileURLToPath(ROOT),
  format: true,
  strictIndexSignatures: true,
  style: { printWidth: 110 },
  unreachableDefinitions: true,
};

const schema = JSON.parse(await readFile(new URL(SCHEMA, ROOT), "utf8"));
const wanted = await compile(schema, "Protocol", options);
const target = new URL(TYPES, ROOT);

if (!process.argv.includes("--check")) {
  await writeFile(target, wanted);
  console.log(`wrote ${TYPES}`);
} else if ((await readFile(target, "utf8").catch(() => "")) !== wanted) {
  console.error(`${TYPES} is not made from the present ${SCHEMA}: run \`npm run types\`.`);
  process.exitCode = 1;
}
