// What is typed is saved by itself. Until the server has it, it waits in this browser.
import { lengthOf } from "./translate-field.js";

const desk = document.getElementById("tr-desk");
const told = document.getElementById("tr-said");
const STORE = `translate-${desk.dataset.translation}`;
const PAUSE = 1_500; // milliseconds after the last key
const AGAIN = 10_000; // until what could not be sent is tried again
const PATIENCE = 20_000; // for one answer
const MACHINE = 60_000; // for one that a machine is asked for

export const part = (row, name) => row.querySelector(`[data-tr="${name}"]`);
export const fieldOf = (row) => row.querySelector(".tr-field textarea");
const formOf = (row) => part(row, "form");
const seen = (row) => formOf(row).elements.seen_at;
const kept = new Map(); // row: its text as the server has it, or as it came
const timers = new Map();
const sending = new Map();
const stopped = new Set(); // rows that wait for a person: a conflict, or a refusal
let memory = {}; // where the browser keeps nothing

export const isDirty = (row) => kept.has(row) && fieldOf(row).value !== kept.get(row);
export const dirtyRows = () => [...kept.keys()].filter(isDirty);

export function say(text) {
  told.textContent = text;
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? memory;
  } catch {
    return memory;
  }
}

function store(row) {
  memory = stored();
  if (isDirty(row)) memory[row.id] = { words: fieldOf(row).value, seenAt: seen(row).value };
  else delete memory[row.id];
  try {
    localStorage.setItem(STORE, JSON.stringify(memory));
  } catch {} // private windows, full disks
}

function status(row, text) {
  part(row, "status").textContent = text;
}

function count(row) {
  const line = part(row, "length");
  if (!line) return;
  const field = fieldOf(row);
  const length = lengthOf(field.value);
  const { longest } = field.dataset;
  line.textContent = desk.dataset.length
    .replace("{length}", length)
    .replace("{longest}", longest);
  line.toggleAttribute("data-blocking", length > Number(longest));
}

function problems(row, found) {
  const lines = found.map(({ text, blocking }) => {
    const line = Object.assign(document.createElement("p"), {
      className: "tr-problem",
      textContent: text,
    });
    line.toggleAttribute("data-blocking", blocking);
    return line;
  });
  part(row, "problems").replaceChildren(...lines);
}

function conflict(row, { said, theirs, seen_at: seenAt }) {
  stopped.add(row);
  const field = fieldOf(row);
  const template = document.getElementById("tr-conflict").content.cloneNode(true);
  const box = template.firstElementChild;
  box.querySelector("[data-said]").textContent = said;
  Object.assign(box.querySelector("[data-theirs]"), {
    textContent: theirs,
    lang: field.lang,
    dir: field.dir,
  });
  const choose = (mine) => {
    seen(row).value = seenAt;
    stopped.delete(row);
    box.remove();
    if (!mine) {
      kept.set(row, theirs);
      field.value = theirs;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      status(row, "");
    }
    field.focus();
    if (mine) save(row);
  };
  box.querySelector("[data-mine]").addEventListener("click", () => choose(true));
  box.querySelector("[data-take]").addEventListener("click", () => choose(false));
  part(row, "problems").replaceChildren(box);
  status(row, desk.dataset.unsaved);
  say(said);
}

function take(row, words, answer) {
  kept.set(row, answer.words ?? words);
  if (answer.words && fieldOf(row).value === words) {
    fieldOf(row).value = answer.words; // nothing was typed while the machine was asked
    fieldOf(row).dispatchEvent(new Event("input", { bubbles: true }));
  }
  seen(row).value = answer.seen_at;
  row.dataset.state = answer.state;
  part(row, "state").textContent = answer.label;
  part(row, "by").textContent = answer.by;
  document.getElementById("tr-left").textContent = answer.left;
  if (answer.state === "done") part(row, "accept")?.remove();
  else if (part(row, "accept")) part(row, "accept").textContent = answer.accepts;
  part(row, "ask")?.toggleAttribute("hidden", !answer.without);
  problems(row, answer.problems);
  status(row, answer.said);
  say(answer.said);
  row.dispatchEvent(new CustomEvent("tr:saved", { bubbles: true }));
}

function refuse(row, said, asks) {
  if (!asks) stopped.add(row);
  problems(row, [{ text: said, blocking: true }]);
  status(row, isDirty(row) ? desk.dataset.unsaved : "");
  say(said);
}

async function send(row, { accept, asks }) {
  const body = new FormData(formOf(row));
  if (accept) body.set("accept", "1");
  const words = fieldOf(row).value;
  status(row, asks ? desk.dataset.asking : desk.dataset.saving);
  let answer;
  try {
    answer = await fetch(asks ? part(row, "ask").formAction : formOf(row).action, {
      method: "POST",
      body,
      headers: { "X-Requested-With": "XMLHttpRequest" },
      redirect: "manual",
      signal: AbortSignal.timeout(asks ? MACHINE : PATIENCE),
    });
    if (answer.status >= 500) throw new Error(answer.status);
    const json = [200, 409, 422].includes(answer.status) ? await answer.json() : {};
    if (answer.status === 200) take(row, words, json);
    else if (answer.status === 409) conflict(row, json);
    else refuse(row, json.said ?? desk.dataset.refused, asks);
  } catch {
    status(row, desk.dataset.offline);
    say(desk.dataset.offline);
  }
  store(row);
  return answer?.status === 200;
}

// Resolves to whether the server has what stands in the field. One request a row at a time.
export async function save(row, { accept = false, asks = false } = {}) {
  clearTimeout(timers.get(row));
  while (sending.has(row)) await sending.get(row);
  if ((stopped.has(row) && !asks) || !(accept || asks || isDirty(row))) return !isDirty(row);
  const request = send(row, { accept, asks });
  sending.set(row, request);
  const done = await request;
  sending.delete(row);
  if (done && isDirty(row)) timers.set(row, setTimeout(save, PAUSE, row)); // typed meanwhile
  return done;
}

// A machine suggests words for the sentence, once what was typed is kept.
export async function ask(row) {
  fieldOf(row).focus(); // the button hides
  if (await save(row)) await save(row, { asks: true });
}

export const saveAll = () => Promise.all(dirtyRows().map((row) => save(row)));

function typed(row) {
  if (!row.querySelector(".tr-conflict")) stopped.delete(row);
  count(row);
  store(row);
  status(row, isDirty(row) ? desk.dataset.unsaved : "");
  clearTimeout(timers.get(row));
  timers.set(row, setTimeout(save, PAUSE, row));
}

// What an earlier visit has left unsent goes back to its field, and is sent.
function restore(rows) {
  const left = stored();
  const shown = new URLSearchParams(location.search).get("show");
  if (Object.keys(left).some((id) => !document.getElementById(id)) && shown !== "all") {
    location.replace("?show=all");
    return;
  }
  for (const row of rows) {
    const { words, seenAt } = left[row.id] ?? {};
    if (words === undefined || words === fieldOf(row).value) continue;
    seen(row).value = seenAt;
    fieldOf(row).value = words;
    fieldOf(row).dispatchEvent(new Event("input", { bubbles: true }));
    say(desk.dataset.restored);
  }
}

export function watch(rows) {
  for (const row of rows) {
    const field = fieldOf(row);
    // What the server could not keep, and shows again, is not saved.
    kept.set(row, row.querySelector(".tr-problems [data-unsaved]") ? null : field.value);
    field.addEventListener("input", () => typed(row));
    field.addEventListener("blur", () => save(row));
  }
  restore(rows);
  const again = () => saveAll();
  addEventListener("online", again);
  setInterval(again, AGAIN);
  addEventListener("beforeunload", (event) => {
    if (dirtyRows().length || sending.size) event.preventDefault();
  });
}
