// What scripts add to pages that work without them.
import { openOnClick } from "./embed.js";

openOnClick(document);
