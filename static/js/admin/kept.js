// What check-in.js keeps in this phone goes when its time is over, and when its owner signs out.
// On a page where nobody is signed in, all of it goes, but for what has not been sent yet.
const signedIn = document.querySelector("script[data-signed-in]");
const WEEK = 7 * 24 * 3600 * 1000;

async function forget(over) {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) {
    if (name.startsWith("check-in-") && over(name)) await caches.delete(name);
  }
  const kept = (await caches.keys()).filter((name) => name.startsWith("check-in-"));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const worker of workers) {
    const key = new URL(worker.scope).pathname.match(/([^/]+)\/check-in\/$/)?.[1];
    if (key && !kept.some((name) => name.includes(key))) await worker.unregister();
  }
}

// What nobody has sent for a week is too old to count, and has names in it.
function forgetUnsent() {
  for (const store of Object.keys(localStorage)) {
    if (!store.startsWith("check-in-")) continue;
    const waits = JSON.parse(localStorage.getItem(store)) ?? [];
    const fresh = waits.filter(({ at }) => Date.now() - Date.parse(at) < WEEK);
    if (fresh.length < waits.length) localStorage.setItem(store, JSON.stringify(fresh));
    if (!fresh.length) localStorage.removeItem(store);
  }
}

const leaves = (address) => address?.endsWith("/logout/");
const all = () => forget(() => true);
addEventListener("submit", ({ target }) => leaves(target.getAttribute("action")) && all(), true);
addEventListener("click", ({ target }) => leaves(target.closest("a")?.href) && all(), true);
forget((name) => !signedIn || Number(name.split("-").at(-1)) < Date.now());
try {
  forgetUnsent();
} catch {} // private windows
