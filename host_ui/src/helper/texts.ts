/** The files of texts that second phones read: their own, and those of the page that they help. */

import { textFiles } from "@ui/texts";

textFiles(
  import.meta.glob<string>("../../../texts/*/{common,host,helper}.ftl", {
    query: "?url",
    import: "default",
    eager: true,
  }),
);
