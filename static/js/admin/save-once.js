// In the editor: a save asked for while the page saves itself waits for that to end.
// Wagtail's first autosave of a new page makes the page and moves the form to the address
// of the page. A form sent meanwhile to the old address would make a second page.
(() => {
  const EDITOR = "form[data-edit-form]";
  let saving = false; // from Wagtail's w-autosave:save until its success or its error
  let sent = false; // on the way to the answer, when nothing is to be saved any more
  let waiting; // the form to send, once nothing is saving

  document.addEventListener("w-autosave:save", (event) => {
    if (waiting || sent) event.preventDefault();
    else saving = !event.defaultPrevented;
  });

  for (const end of ["w-autosave:success", "w-autosave:error"]) {
    document.addEventListener(end, () => {
      saving = false;
      const form = waiting;
      waiting = undefined;
      form?.requestSubmit();
    });
  }

  document.addEventListener(
    "submit",
    (event) => {
      if (!saving || !event.target.matches(EDITOR)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (waiting) return;
      waiting = event.target;
      keep(waiting, event.submitter);
    },
    { capture: true },
  );

  document.addEventListener("submit", (event) => {
    sent = event.target.matches(EDITOR) && !event.defaultPrevented;
  });

  // Wagtail disables the button, and puts another in its place when the page has been made.
  function keep(form, button) {
    if (!button?.name) return;
    const field = Object.assign(document.createElement("input"), {
      type: "hidden",
      name: button.name,
      value: button.value,
    });
    form.append(field);
  }

  // A page that the browser brings back may be sent again.
  window.addEventListener("pageshow", () => {
    sent = false;
  });
})();
