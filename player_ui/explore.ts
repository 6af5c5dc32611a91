/** The page that shows all places: styles and the element. */

import "@ui/tokens.css";
import "@ui/art/art.css";
import "@ui/fonts.css";
import "@ui/map/map.css";
import "@ui/phone/base.css";
import "./src/explore/styles/page.css";
import "./src/explore/styles/find.css";
import "./src/explore/styles/card.css";
import "./src/explore/styles/wide.css";
import "./src/explore/styles/near.css";
import "./src/explore/texts";
import "./src/explore/element";
