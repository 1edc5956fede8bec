// What scripts add to pages that work without them.
import { openOnClick } from "./embed.js";
import { offerOwnLanguage } from "./own-language.js";
import { showOwnTime } from "./own-time.js";

openOnClick(document);
offerOwnLanguage(document);
showOwnTime(document);
