// The editor of translations: goes along the sentences by keyboard, and shows what stands beside.
import { dress, put, wrap } from "./translate-field.js";
import { ask, dirtyRows, fieldOf, part, save, saveAll, say, watch } from "./translate-save.js";

const desk = document.getElementById("tr-desk");
const side = document.getElementById("tr-side");
const keys = document.getElementById("tr-keys");
const narrow = matchMedia("(max-width: 80rem)");
const rows = [...desk.querySelectorAll(".tr-row")];
const writable = rows.filter(fieldOf);
let current = null;
let asked = null; // the row whose side is shown, or on its way
let coming = Promise.resolve();

function go(row) {
  if (!row) {
    say(desk.dataset.end);
    return;
  }
  row.closest("details").open = true;
  const field = fieldOf(row) ?? part(row, "beside");
  field.focus({ preventScroll: true });
  row.scrollIntoView({ block: "center" });
}

function next(step, wanted = () => true) {
  const at = rows.indexOf(current);
  const start = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  for (let i = start; i >= 0 && i < rows.length; i += step) if (wanted(rows[i])) return rows[i];
}

const isLeft = (row) => row.dataset.state !== "done";

function nextLeft() {
  const row = next(1, isLeft) ?? rows.find((other) => other !== current && isLeft(other));
  if (row) go(row);
  else say(desk.dataset.done);
}

async function accept() {
  const row = current;
  if (!row || !fieldOf(row)) return;
  const wanted = isLeft(row) && Boolean(fieldOf(row).value.trim());
  if (await save(row, { accept: wanted })) nextLeft();
}

function showBeside(row) {
  if (asked !== row) {
    asked = row;
    coming = fetchBeside(row);
  }
  return coming;
}

async function fetchBeside(row) {
  try {
    const answer = await fetch(part(row, "beside").href, {
      headers: { "X-Requested-With": "XMLHttpRequest" },
    });
    if (!answer.ok || asked !== row) return;
    fill(await answer.text());
    place(row);
  } catch {
    asked = null;
  }
}

// Where there is no room beside, within the row.
function place(row) {
  const room = !narrow.matches && !document.body.classList.contains("tr-with-preview");
  (room || !row ? desk : row).append(side);
}

function fill(html) {
  side.innerHTML = html;
}

async function insert(number) {
  if (!current || !fieldOf(current)) return;
  await showBeside(current);
  const form = side.querySelector(`[data-number="${number}"]`);
  if (form) put(fieldOf(current), form.elements.words.value);
}

async function remark() {
  if (!current) return;
  await showBeside(current);
  side.querySelector("#tr-remark")?.focus();
}

// Hand in, publish: what is typed is saved before.
async function step(form) {
  await saveAll();
  const [row] = dirtyRows();
  if (row) go(row);
  else form.submit();
}

const mainStep = () => document.querySelector("form[data-tr-main]");

const DO = {
  next: () => go(next(1)),
  previous: () => go(next(-1)),
  left: nextLeft,
  accept,
  source: () => current && fieldOf(current) && put(fieldOf(current), part(current, "source").dataset.text),
  remark,
  ask: () => current && fieldOf(current) && ask(current),
  preview: () => togglePreview(),
  step: () => mainStep() && step(mainStep()),
};

function shortcut(event) {
  if (event.key === "F2") return () => keys.showModal();
  if (event.key === "F8") return DO.left;
  if (event.altKey && event.key === "PageDown") return DO.next;
  if (event.altKey && event.key === "PageUp") return DO.previous;
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter")
    return event.shiftKey ? DO.step : DO.accept;
}

function run(button) {
  const number = button.dataset.insert;
  keys.addEventListener("close", () => (number ? insert(number) : DO[button.dataset.do]()), {
    once: true,
  });
  keys.close();
}

// The page as it will be, beside; loaded anew when something is saved.
let frame = null;
function togglePreview() {
  const button = document.getElementById("tr-beside-preview");
  frame?.remove();
  frame = frame ? null : document.createElement("iframe");
  if (frame) {
    frame.className = "tr-preview";
    frame.title = button.textContent;
    frame.src = document.getElementById("tr-preview").href;
    desk.after(frame);
  }
  button.setAttribute("aria-pressed", String(Boolean(frame)));
  document.body.classList.toggle("tr-with-preview", Boolean(frame));
  place(asked);
}

function reloadPreview() {
  if (!frame) return;
  const top = frame.contentWindow.scrollY;
  frame.addEventListener("load", () => frame?.contentWindow.scrollTo(0, top), { once: true });
  frame.contentWindow.location.reload();
}

for (const row of writable) {
  dress(fieldOf(row));
  part(row, "save").hidden = true;
  for (const button of row.querySelectorAll('[data-tr="mark"]')) {
    button.hidden = false;
    button.addEventListener("click", () => wrap(fieldOf(row), button.dataset.name));
  }
}
watch(writable);

desk.addEventListener("focusin", ({ target }) => {
  const row = target.closest(".tr-row");
  if (!row || side.contains(target)) return;
  if (current !== row) current?.classList.remove("tr-row--current");
  current = row;
  row.classList.add("tr-row--current");
  if (target === fieldOf(row)) showBeside(row);
});
desk.addEventListener("click", (event) => {
  const link = event.target.closest('[data-tr="beside"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  asked = null;
  showBeside(link.closest(".tr-row"));
});
desk.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  if (event.submitter?.dataset.tr === "ask") {
    await ask(form.closest(".tr-row"));
  } else if (form.dataset.tr === "form") {
    await accept();
  } else if (form.dataset.tr === "insert") {
    if (current) put(fieldOf(current), form.elements.words.value);
  } else if (["remark", "term"].includes(form.dataset.tr)) {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new FormData(form),
      headers: { "X-Requested-With": "XMLHttpRequest" },
    }).catch(() => null);
    if (answer?.ok) {
      fill(await answer.text());
      say(form.dataset.said ?? "");
    } else if (answer?.status === 422) say((await answer.json()).said);
    else say(answer ? desk.dataset.refused : desk.dataset.offline);
  }
});
desk.addEventListener("tr:saved", reloadPreview);
for (const form of document.querySelectorAll(".tr-steps form")) {
  form.addEventListener("submit", (event) => {
    if (!dirtyRows().length) return;
    event.preventDefault();
    step(form);
  });
}
document.addEventListener("keydown", (event) => {
  const wanted = keys.open ? null : shortcut(event);
  if (!wanted) return;
  event.preventDefault();
  wanted();
});
keys.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const button = keys.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!button) return;
  event.preventDefault();
  run(button);
});
keys.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-key]");
  if (button) run(button);
  else if (target.closest("[data-close]")) keys.close();
});
for (const id of ["tr-keys-open", "tr-beside-preview"]) document.getElementById(id).hidden = false;
document.getElementById("tr-keys-open").addEventListener("click", () => keys.showModal());
document.getElementById("tr-beside-preview").addEventListener("click", togglePreview);
const there = rows.find((row) => row.id === location.hash.slice(1));
if (there) go(there);
