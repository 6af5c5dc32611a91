/** The station's page: the phone's styles, its own, and the element. */

import "@ui/tokens.css";
import "@ui/art/art.css";
import "@ui/phone/base.css";
import "./src/styles/join.css";
import "./src/styles/menu.css";
import "@ui/phone/play.css";
import "@ui/phone/answers.css";
import "./src/styles/dusk.css";
import "./src/styles/wide.css";
import "./src/station/station.css";
import "./src/station/texts";
import { HomeStation } from "./src/station/element";

customElements.define("home-player", HomeStation);
