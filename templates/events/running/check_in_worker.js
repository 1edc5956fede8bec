// Opens the list at the door without a connection. It stands for the pages of one event's
// check-in alone, and keeps nothing by itself: the page does (js/admin/check-in.js), under the
// name check-in-<event>-<until, in milliseconds>, and js/admin/kept.js takes it away.
const VERSION = 1; // to be raised with each change: it makes browsers take the new one
const DOOR = new URL("./", self.location).pathname;
const KEY = DOOR.split("/").at(-3);
const PATIENCE = 5_000; // milliseconds for a connection that is there, but hardly

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  if (event.request.mode === "navigate") event.respondWith(page(event.request));
  else event.respondWith(part(event.request));
});

async function page(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    const refused = answer.type === "opaqueredirect" || [403, 404].includes(answer.status);
    if (refused) await forget(); // signed out, or no right any more
    return answer;
  } catch {
    const [, reference] = new URL(request.url).pathname.split(DOOR);
    const held = await find(DOOR);
    if (held && reference) return Response.redirect(`${DOOR}?q=${reference.replace("/", "")}`);
    return held ?? Response.error();
  }
}

// Scripts and styles: their names change with what is in them, but not in development.
async function part(request) {
  try {
    return await fetch(request);
  } catch {
    return (await find(request)) ?? Response.error();
  }
}

const names = async () => (await caches.keys()).filter((n) => n.startsWith(`check-in-${KEY}-`));

async function find(request) {
  for (const name of await names()) {
    if (Number(name.split("-").at(-1)) < Date.now()) await caches.delete(name);
    else {
      const cache = await caches.open(name);
      const held = await cache.match(request, { ignoreSearch: request === DOOR, ignoreVary: true });
      if (held) return held;
    }
  }
}

async function forget() {
  for (const name of await names()) await caches.delete(name);
}
