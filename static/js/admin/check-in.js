// At the door: find, press, scan. What is pressed waits in this phone, with its time, until
// the server has it; the page goes on without a connection, and opens without one: it keeps a
// copy of itself for check_in_worker.js. Without this script, forms do it.
// Of a series the list is about one date: data-day. Where the address names it (data-asked),
// what is pressed is for that date; else the server files it by its time.
const door = document.getElementById("door");
const list = document.getElementById("door-list");
const find = document.getElementById("door-find");
const { key, sync, now, zone, keep: until } = door.dataset;
const STORE = `check-in-${key}`;
const COPY = `${STORE}-${until}`; // the cache; without a time, nothing is kept
const HERE = location.pathname;
const PEOPLE = `${HERE}people`; // in the cache alone: the list as the server gave it last
const AGAIN = 10_000; // milliseconds until what waits is tried again
const RENEW = 60_000; // until the list is asked for, which other phones change too
const PATIENCE = 20_000; // for one answer
const OF_A_FORM = document.querySelector("#door-form [name=csrfmiddlewaretoken]").value;
let behind = Date.parse(now) - Date.now(); // a phone's clock may be wrong
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

// What waits and shows in this list: of a series, what was pressed in a list of its date.
const waitingHere = () => waiting().filter(({ on = "" }) => on === door.dataset.day);

function keep(pressed) {
  memory = pressed;
  try {
    if (pressed.length) localStorage.setItem(STORE, JSON.stringify(pressed));
    else localStorage.removeItem(STORE);
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

function say(...sentences) {
  const said = document.getElementById("door-said");
  said.textContent = sentences
    .map(([what, reference, values]) =>
      fill(door.dataset[what], { name: nameOf(reference), ...values }),
    )
    .join(" ");
  said.dataset.tone = sentences.every(([what]) => what === "done") ? "good" : "bad";
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
    say(["already", reference, { time: time(row.dataset.at) }]);
    return;
  }
  press({ reference, ...moment() });
  if (row) say(["done", reference]);
  else unsaid.add(reference);
}

const moment = () => ({
  at: new Date(Date.now() + behind).toISOString(),
  date: door.dataset.asked || undefined,
  on: door.dataset.day || undefined,
});

function press(pressed) {
  keep([...waiting(), pressed]);
  const row = rowOf(pressed.reference);
  if (row) show(row, pressed.at);
  count();
  send();
}

// Somebody who has not registered. The number is made here: sent twice, it is taken in once.
function walkIn(form) {
  const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // as in events.models.registration
  const random = crypto.getRandomValues(new Uint32Array(8));
  const reference = [...random].map((number) => letters[number % letters.length]).join("");
  const values = Object.fromEntries(new FormData(form));
  delete values.csrfmiddlewaretoken;
  list.append(rowFor(personOf({ reference, ...values })));
  say(["done", reference]);
  press({ ...values, reference, ...moment() });
  form.reset();
}

const personOf = ({ reference, name, places }) => ({
  reference,
  name,
  more: Number(places) - 1,
  words: fold(`${name} ${reference}`),
});

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
      body: JSON.stringify({
        date: door.dataset.asked,
        check_ins: sent.filter(({ name }) => name === undefined),
        walk_ins: sent.filter(({ name }) => name !== undefined),
      }),
    });
    if (answer.ok && !answer.redirected) await take(await answer.json(), sent);
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

async function take({ results, people, date }, sent) {
  const done = new Set(sent.map((each) => each.reference + each.at));
  keep(waiting().filter((each) => !done.has(each.reference + each.at)));
  const names = new Map(sent.map(({ reference, name }) => [reference, name]));
  renew(people, date);
  const told = results.map(({ reference, outcome, at, reason }) => {
    const name = names.get(reference) ? { name: names.get(reference) } : {};
    if (outcome === "already") return ["already", reference, { ...name, time: time(at) }];
    if (outcome === "no-place") return ["noPlace", reference, { ...name, reason }];
    if (outcome === "unknown") return ["unknown", reference];
    return unsaid.delete(reference) && ["done", reference];
  });
  if (told.some(Boolean)) say(...told.filter(Boolean));
  await hold(people, date);
}

// The list as the server has it, with what has been pressed since. While a page is open, the
// next date of its series may come.
function renew(people, date) {
  if (date) {
    Object.assign(door.dataset, { day: date.day, asked: date.asked });
    document.getElementById("door-about").textContent = date.about;
  }
  const pressed = new Map(waitingHere().map(({ reference, at }) => [reference, at]));
  const known = new Set(people.map(({ reference }) => reference));
  const walkedIn = waiting().filter(({ name, reference }) => name && !known.has(reference));
  const focused = document.activeElement;
  const fresh = [...people, ...walkedIn.map(personOf)].map((person) => {
    const row = rowFor(person);
    show(row, person.at ?? pressed.get(person.reference));
    return row;
  });
  list.replaceChildren(...fresh);
  if (list.contains(focused)) focused.focus();
  count();
  filter();
}

function rowFor(person) {
  const template = document.getElementById("door-row").content.firstElementChild;
  const row = rowOf(person.reference) ?? template.cloneNode(true);
  Object.assign(row.dataset, { reference: person.reference, words: person.words });
  row.dataset.places = person.more + 1;
  row.querySelector(".door__name").textContent = person.name;
  row.querySelector(".door__more").textContent = person.more ? `+${person.more}` : "";
  const one = row.querySelector(".door__one"); // says more of the person, and takes back
  one.textContent = person.reference;
  const query = door.dataset.asked && `?date=${door.dataset.asked}`;
  if ("at" in person) one.href = `${HERE}${person.reference}/${query}`; // the server knows them
  row.querySelector(".door__unsure").textContent = person.unsure ?? "";
  row.querySelector("button").value = person.reference;
  return row;
}

// What this phone keeps, until the event is over ------------------------------------------------

const cached = () => (until && "caches" in window ? caches.open(COPY) : null);

let copied = now; // by the server's clock, when the copy of this page was made

async function hold(people, date) {
  const cache = await cached();
  const held = JSON.stringify({ copied, behind, people, date });
  await cache?.put(PEOPLE, new Response(held)).catch(() => {}); // full disks
}

// This page, its scripts and styles, and who stands by when there is no connection.
async function keepCopy() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`${STORE}-`) && name !== COPY) await caches.delete(name);
  }
  const cache = await cached();
  if (!cache) return;
  const page = await fetch(HERE);
  if (!page.ok || page.redirected) return;
  [, copied] = (await page.clone().text()).match(/data-now="([^"]+)"/);
  await hold();
  await cache.put(HERE, page);
  const parts = document.querySelectorAll("link[rel=stylesheet][href], script[src]");
  const addresses = new Set([...parts].map((part) => part.href ?? part.src));
  await cache.addAll([...addresses].filter((address) => address.startsWith(location.origin)));
  await navigator.serviceWorker.register(`${HERE}worker.js`, { updateViaCache: "none" });
}

// A copy of this page was opened without a connection: its time and list are not of today.
async function begin() {
  const cache = await cached();
  const held = await (await cache?.match(PEOPLE))?.json();
  if (held?.copied === now) {
    behind = held.behind;
    if (held.people) renew(held.people, held.date);
  } else if ("serviceWorker" in navigator && !door.dataset.asked) await keepCopy();
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
    say(["noCamera", ""]);
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
document.getElementById("door-walk-in").addEventListener("submit", (event) => {
  event.preventDefault();
  walkIn(event.target);
});
if ("BarcodeDetector" in window) {
  const button = document.getElementById("door-scan");
  button.hidden = false;
  button.addEventListener("click", scan);
}
addEventListener("online", send);
setInterval(() => waiting().length && send(), AGAIN);
setInterval(() => document.hidden || send(), RENEW);
for (const pressed of waiting()) {
  if (pressed.name && !rowOf(pressed.reference)) list.append(rowFor(personOf(pressed)));
}
for (const { reference, at } of waitingHere()) if (rowOf(reference)) show(rowOf(reference), at);
find.value = new URLSearchParams(location.search).get("q") ?? find.value; // also in a copy
filter();
begin()
  .catch(() => {}) // no room, no worker: the page goes on without a copy
  .then(send); // what an earlier visit has left
