// Click-to-load frames: nothing is asked of another site before the reader clicks.

/** Turn each `[data-embed]` button within `root` into a loader of its frame. */
export function openOnClick(root) {
  for (const button of root.querySelectorAll("button[data-embed]")) {
    button.hidden = false;
    button.addEventListener("click", () => open(button));
  }
}

function open(button) {
  const frame = document.createElement("iframe");
  frame.className = "embed__frame";
  frame.src = button.dataset.embed;
  frame.title = button.dataset.title;
  frame.allow = "fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  const box = button.closest(".embed");
  box.replaceChildren(frame);
  box.classList.add("embed--open");
  frame.focus();
}
