// A field of words with marks such as ⟦a1⟧: a mark is shown as one thing, and goes as one thing.
const MARK = /⟦\/?[a-z]+\d*⟧/g;

const marksOf = (text) =>
  [...text.matchAll(MARK)].map((found) => [found.index, found.index + found[0].length]);

export const lengthOf = (text) => [...text.trim().replace(MARK, "")].length;

// Behind the field stands the same text with its marks set apart; it also gives the height.
function draw(field) {
  const mirror = field.previousElementSibling;
  const parts = [];
  let at = 0;
  for (const [start, end] of marksOf(field.value)) {
    const mark = document.createElement("mark");
    mark.textContent = field.value.slice(start, end);
    parts.push(field.value.slice(at, start), mark);
    at = end;
  }
  mirror.replaceChildren(...parts, `${field.value.slice(at)}\n`);
}

// A caret within a mark goes to its nearer side; a selection takes in the whole mark.
function keepOut(field) {
  let { selectionStart: start, selectionEnd: end, selectionDirection: way } = field;
  const caret = start === end;
  for (const [from, to] of marksOf(field.value)) {
    const near = start - from < to - start ? from : to;
    if (start > from && start < to) start = caret ? near : from;
    if (end > from && end < to) end = caret ? near : to;
  }
  if (start !== field.selectionStart || end !== field.selectionEnd)
    field.setSelectionRange(start, end, way);
}

// Where the other end of a mark stands, or nothing.
function otherEnd(text, [start, end]) {
  const mark = text.slice(start, end);
  const closes = mark[1] === "/";
  const wanted = closes ? `⟦${mark.slice(2)}` : `⟦/${mark.slice(1)}`;
  const at = closes ? text.lastIndexOf(wanted, start) : text.indexOf(wanted, end);
  return at < 0 ? null : [at, at + wanted.length];
}

// Whoever deletes one end of a mark deletes both; the words between stay.
function deleteMark(event) {
  const field = event.target;
  const { selectionStart: at, selectionEnd } = field;
  if (at !== selectionEnd || event.ctrlKey || event.metaKey || event.altKey) return;
  const backwards = event.key === "Backspace";
  if (!backwards && event.key !== "Delete") return;
  const mark = marksOf(field.value).find(([from, to]) => at === (backwards ? to : from));
  if (!mark) return;
  event.preventDefault();
  const ends = [mark, otherEnd(field.value, mark)].filter(Boolean).sort((a, b) => b[0] - a[0]);
  const caret = mark[0] - (ends.length > 1 && ends[0] === mark ? ends[1][1] - ends[1][0] : 0);
  for (const end of ends) {
    field.setSelectionRange(...end);
    document.execCommand("delete");
  }
  field.setSelectionRange(caret, caret);
}

// Arrows would stand still within a mark.
function passMark(event) {
  const field = event.target;
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  if (field.selectionStart !== field.selectionEnd) return;
  const forwards = (event.key === "ArrowRight") === (field.dir !== "rtl");
  const at = field.selectionStart;
  const mark = marksOf(field.value).find(([from, to]) => at === (forwards ? from : to));
  if (!mark) return;
  event.preventDefault();
  const to = mark[forwards ? 1 : 0];
  field.setSelectionRange(to, to);
}

export function dress(field) {
  draw(field);
  field.addEventListener("input", () => draw(field));
  field.addEventListener("keydown", deleteMark);
  field.addEventListener("keydown", passMark);
}

document.addEventListener("selectionchange", () => {
  const field = document.activeElement;
  if (field?.matches?.(".tr-field textarea")) keepOut(field);
});

// Typing by script, which "undo" takes back as if it was typed by hand.
function type(field, text) {
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

export function put(field, text) {
  field.focus();
  field.select();
  if (text) type(field, text);
  else document.execCommand("delete");
}

// The chosen words between the two ends of a mark.
export function wrap(field, name) {
  field.focus();
  const { selectionStart: start, selectionEnd: end } = field;
  const chosen = field.value.slice(start, end);
  type(field, `⟦${name}⟧${chosen}⟦/${name}⟧`);
  if (!chosen) {
    const between = start + name.length + 2;
    field.setSelectionRange(between, between);
  }
}
