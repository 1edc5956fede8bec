// What scripts add to pages that work without them.
import { openOnClick } from "./embed.js";
import { showOwnTime } from "./own-time.js";

openOnClick(document);
showOwnTime(document);
