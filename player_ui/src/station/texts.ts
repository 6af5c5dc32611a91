/** The files of texts that a station reads: the phone's, and its own. */

import { textFiles } from "@ui/texts";

textFiles(
  import.meta.glob<string>("../../../texts/*/{common,phone,station}.ftl", {
    query: "?url",
    import: "default",
    eager: true,
  }),
);
