/** The page of the big display. */

import "@ui/tokens.css";
import "@ui/art/art.css";
import "@ui/fonts.css";
import "./src/display/stage.css";
import "./src/display/words.css";
import "./src/display/play.css";
import "./src/display/boards.css";
import "./src/display/kinds.css";
import "./src/display/pictures.css";
import "./src/display/papers.css";
import "./src/display/raffle.css";
import "./src/display/drawer.css";
import "./src/display/kiosk/kiosk.css";
import "./src/display/motion.css";
import "./src/display/day.css";
import "./src/display/texts";
import "./src/display/sun";
import "./src/display/drawer";
import "./src/display/raffle";
import "./src/display/element";
