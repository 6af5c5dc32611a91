/** The files of texts that this page reads. */

import { textFiles } from "@ui/texts";

textFiles(
  import.meta.glob<string>("../../../texts/*/{common,host,paper}.ftl", {
    query: "?url",
    import: "default",
    eager: true,
  }),
);
