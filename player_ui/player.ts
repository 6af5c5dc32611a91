/** The phone's page: styles and the element. */

import "@ui/tokens.css";
import "@ui/art/art.css";
import "./src/styles/base.css";
import "./src/styles/join.css";
import "./src/styles/menu.css";
import "./src/styles/play.css";
import "./src/styles/answers.css";
import "./src/styles/dusk.css";
import "./src/styles/wide.css";
import "./src/texts";
import { HomePlayer } from "./src/player";

customElements.define("home-player", HomePlayer);
