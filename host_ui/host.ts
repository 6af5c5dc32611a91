/** Entry of the host page: styles and the one element that the shell holds. */

import "@ui/tokens.css";
import "./src/host/style/base.css";
import "./src/host/style/press.css";
import "./src/host/style/cards.css";
import "./src/host/style/start.css";
import "./src/host/style/builder.css";
import "./src/host/style/play.css";
import "./src/host/style/parts.css";
import "./src/host/style/plan.css";
import "./src/host/style/faces.css";
import "./src/host/style/narrow.css";
import "./src/host/texts";
import "./src/host/app";
