/** The files of texts that this page reads: the quiz shows questions as a phone does. */

import { textFiles } from "@ui/texts";

textFiles(
  import.meta.glob<string>("../../../texts/*/{common,explore,phone,play}.ftl", {
    query: "?url",
    import: "default",
    eager: true,
  }),
);
