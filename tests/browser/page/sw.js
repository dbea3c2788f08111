// The fetch rule of the existing client's worker for `/api/`: network first, every 2xx GET is kept, and the kept
// answer is given when the network fails. Whether it is given to somebody else depends on `Vary` alone.
"use strict";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).pathname.includes("/api/")) event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open("api");
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch {
    const kept = await cache.match(request);
    const nothing = JSON.stringify({ error: "offline", offline: true, retry: true });
    return kept ?? new Response(nothing, { status: 503, headers: { "Content-Type": "application/json" } });
  }
}
