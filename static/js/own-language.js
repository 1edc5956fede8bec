// A way back for whoever followed a link into a language that is not theirs.

/** Offer the page in the first of the languages `wanted`, to those who come from elsewhere. */
export function offerOwnLanguage(root, wanted = navigator.languages) {
  if (root.referrer.startsWith(root.location.origin)) return;
  const shown = base(root.documentElement.lang);
  const links = [...root.querySelectorAll("#languages .languages__link")];
  for (const code of wanted.map(base)) {
    if (code === shown) return;
    const link = links.find((found) => found.hreflang === code);
    if (link) return offer(root, link);
  }
}

function base(code) {
  return code.toLowerCase().split("-")[0];
}

function offer(root, link) {
  const name = link.querySelector("[lang]");
  const line = root.createElement("p");
  line.className = "own-language wrap";
  const way = root.createElement("a");
  way.href = link.href;
  way.hreflang = way.lang = link.hreflang;
  way.dir = name.dir;
  way.textContent = name.textContent;
  line.append(way);
  root.querySelector(".site-header").append(line);
}
