// How far a long job is, asked for every two seconds until it has ended.
// Without this script, the link "Look again" does it.
(() => {
  const EVERY = 2_000; // milliseconds

  async function look() {
    const shown = document.getElementById("run");
    if (!("goesOn" in shown.dataset)) return;
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("run");
      if (fresh && fresh.innerHTML !== shown.innerHTML) shown.replaceWith(fresh);
    } catch {} // no connection: the next look may have one
    setTimeout(look, EVERY);
  }

  setTimeout(look, EVERY);
})();
