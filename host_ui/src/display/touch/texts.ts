/** The files of texts that the halves read besides the display's own. */

import { textFiles } from "@ui/texts";

textFiles(
  import.meta.glob<string>("../../../../texts/*/{phone,play,glass}.ftl", {
    query: "?url",
    import: "default",
    eager: true,
  }),
);
