/** The files of texts that are read with the game itself. */

import { textFiles } from "@ui/texts";

textFiles(
  import.meta.glob<string>("../../texts/*/play.ftl", { query: "?url", import: "default", eager: true }),
);
