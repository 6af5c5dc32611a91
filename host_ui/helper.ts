/** Entry of second phones: the remote and the moderator's sheet. */

import "@ui/tokens.css";
import "./src/host/style/base.css";
import "./src/host/style/press.css";
import "./src/host/style/cards.css";
import "./src/host/style/play.css";
import "./src/host/style/parts.css";
import "./src/helper/style/helper.css";
import "./src/helper/style/sheet.css";
import "./src/helper/texts";
import "./src/helper/app";
