/** All that is loaded for a question with a map. */

import "./map.css";
import { mapData } from "./data";
import "./map";
import "./board";

// The file is on its way while the question is still being read; the element asks again if that failed.
mapData().catch(() => undefined);
