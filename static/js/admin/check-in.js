// At the door: find, press, scan. What is pressed waits in this phone, with its time, until
// the server has it; the page goes on without a connection. Without this script, forms do it.
const door = document.getElementById("door");
const list = document.getElementById("door-list");
const find = document.getElementById("door-find");
const { key, sync, now, zone } = door.dataset;
const STORE = `check-in-${key}`;
const AGAIN = 10_000; // milliseconds until what waits is tried again
const RENEW = 60_000; // until the list is asked for, which other phones change too
const PATIENCE = 20_000; // for one answer
const OF_A_FORM = document.querySelector("#door-form [name=csrfmiddlewaretoken]").value;
const behind = Date.parse(now) - Date.now(); // a phone's clock may be wrong
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
});
const unsaid = new Set(); // scanned, but not in the list: the server knows who it is
let busy = false;
let memory = []; // where the browser keeps nothing, until the page is closed

const waiting = () => {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? memory;
  } catch {
    return memory;
  }
};

function keep(checkIns) {
  memory = checkIns;
  try {
    localStorage.setItem(STORE, JSON.stringify(checkIns));
  } catch {} // private windows, full disks
}

const rows = () => [...list.children];
const rowOf = (reference) => rows().find((row) => row.dataset.reference === reference);
const nameOf = (reference) =>
  rowOf(reference)?.querySelector(".door__name").textContent || reference;
const time = (at) => clock.format(new Date(at));

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function say(what, reference, values = {}) {
  const said = document.getElementById("door-said");
  said.textContent = fill(door.dataset[what], { name: nameOf(reference), ...values });
  said.dataset.tone = what === "done" ? "good" : "bad";
}

function show(row, at) {
  row.dataset.at = at ?? "";
  row.querySelector(".door__at").textContent = at ? time(at) : "";
  row.querySelector("button").hidden = Boolean(at);
}

function count() {
  const people = (some) => some.reduce((sum, row) => sum + Number(row.dataset.places), 0);
  document.getElementById("door-come").textContent = people(rows().filter((r) => r.dataset.at));
  document.getElementById("door-all").textContent = people(rows());
}

function checkIn(reference) {
  const row = rowOf(reference);
  if (row?.dataset.at) {
    say("already", reference, { time: time(row.dataset.at) });
    return;
  }
  const at = new Date(Date.now() + behind).toISOString();
  keep([...waiting(), { reference, at }]);
  if (row) {
    show(row, at);
    say("done", reference);
  } else unsaid.add(reference);
  count();
  send();
}

async function send() {
  if (busy) return;
  busy = true;
  const sent = waiting();
  let trouble = "";
  try {
    const answer = await fetch(sync, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-CSRFToken": OF_A_FORM,
        "X-Requested-With": "XMLHttpRequest", // Wagtail then refuses by 403, not by a redirect
      },
      signal: AbortSignal.timeout(PATIENCE),
      body: JSON.stringify({ check_ins: sent }),
    });
    if (answer.ok && !answer.redirected) take(await answer.json(), sent);
    else trouble = answer.status < 500 ? "refused" : "offline";
  } catch {
    trouble = "offline";
  }
  busy = false;
  const number = waiting().length;
  document.getElementById("door-waiting").textContent = trouble
    ? fill(door.dataset[trouble], { number })
    : "";
  if (number && !trouble) send(); // pressed meanwhile
}

function take({ results, people }, sent) {
  const done = new Set(sent.map((each) => each.reference + each.at));
  keep(waiting().filter((each) => !done.has(each.reference + each.at)));
  renew(people);
  for (const { reference, outcome, at, reason } of results) {
    if (outcome === "already") say("already", reference, { time: time(at) });
    else if (outcome === "no-place") say("noPlace", reference, { reason });
    else if (outcome === "unknown") say("unknown", reference);
    else if (unsaid.delete(reference)) say("done", reference);
  }
}

// The list as the server has it, with what has been pressed since.
function renew(people) {
  const pressed = new Map(waiting().map(({ reference, at }) => [reference, at]));
  const old = new Map(rows().map((row) => [row.dataset.reference, row]));
  const template = document.getElementById("door-row").content.firstElementChild;
  const fresh = people.map((person) => {
    const row = old.get(person.reference) ?? template.cloneNode(true);
    Object.assign(row.dataset, { reference: person.reference, words: person.words });
    row.dataset.places = person.more + 1;
    row.querySelector(".door__name").textContent = person.name;
    row.querySelector(".door__more").textContent = person.more ? `+${person.more}` : "";
    row.querySelector(".running-small").textContent = person.reference;
    row.querySelector("button").value = person.reference;
    show(row, person.at ?? pressed.get(person.reference));
    return row;
  });
  const focused = document.activeElement;
  list.replaceChildren(...fresh);
  if (list.contains(focused)) focused.focus();
  count();
  filter();
}

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function filter() {
  const words = fold(find.value).split(/\s+/);
  for (const row of rows()) row.hidden = !words.every((word) => row.dataset.words.includes(word));
}

async function scan() {
  const video = document.getElementById("door-video");
  try {
    const facing = { video: { facingMode: "environment" } };
    video.srcObject = await navigator.mediaDevices.getUserMedia(facing);
    await video.play();
  } catch {
    say("noCamera", "");
    return;
  }
  video.hidden = false;
  document.getElementById("door-scan").hidden = true;
  const reader = new BarcodeDetector({ formats: ["qr_code"] });
  let last = "";
  const look = async () => {
    const [code] = await reader.detect(video).catch(() => []);
    const reference = code?.rawValue.match(/\/check-in\/(\w+)\/?$/)?.[1];
    if (reference && reference !== last && code.rawValue.includes(key)) checkIn(reference);
    last = reference ?? last;
    setTimeout(look, 250);
  };
  look();
}

document.getElementById("door-form").addEventListener("submit", (event) => {
  event.preventDefault();
  checkIn(event.submitter.value);
});
find.form.addEventListener("submit", (event) => {
  event.preventDefault();
  const shown = rows().filter((row) => !row.hidden);
  if (shown.length === 1) checkIn(shown[0].dataset.reference);
});
find.addEventListener("input", filter);
if ("BarcodeDetector" in window) {
  const button = document.getElementById("door-scan");
  button.hidden = false;
  button.addEventListener("click", scan);
}
addEventListener("online", send);
setInterval(() => waiting().length && send(), AGAIN);
setInterval(() => document.hidden || send(), RENEW);
for (const { reference, at } of waiting()) if (rowOf(reference)) show(rowOf(reference), at);
send(); // what an earlier visit has left
