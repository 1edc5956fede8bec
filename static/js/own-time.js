// The time of an event by the reader's own clock, where that differs from the clock there.

/** Fill each `[data-own-time]` within `root`; those where both clocks agree stay hidden. */
export function showOwnTime(root, zone = new Intl.DateTimeFormat().resolvedOptions().timeZone) {
  for (const line of root.querySelectorAll("[data-own-time]")) {
    const start = new Date(line.dataset.start);
    const end = new Date(line.dataset.end);
    const differs = [start, end].some(
      (moment) => clock(moment, zone) !== clock(moment, line.dataset.zone),
    );
    if (!zone || !differs) continue;
    const format = new Intl.DateTimeFormat(language(), {
      dateStyle: "full",
      timeStyle: "short",
      timeZone: zone,
    });
    line.querySelector("bdi").textContent = `${format.formatRange(start, end)} (${name(start, zone)})`;
    line.hidden = false;
  }
}

/** What the clock in `zone` shows at `moment`, to compare. */
function clock(moment, zone) {
  const format = { dateStyle: "short", timeStyle: "short", timeZone: zone };
  return new Intl.DateTimeFormat("en-GB", format).format(moment);
}

/** "Central European Summer Time", in the reader's language. */
function name(moment, zone) {
  const format = { timeZoneName: "long", timeZone: zone };
  const parts = new Intl.DateTimeFormat(language(), format).formatToParts(moment);
  return parts.find((part) => part.type === "timeZoneName").value;
}

/** The interface's language: its easy form is written like itself, and its English is British. */
function language() {
  const plain = document.documentElement.lang.replace(/-simple$/, "");
  return plain === "en" || !plain ? "en-GB" : plain;
}
