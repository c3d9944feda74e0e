// Served at /sw.js. With it a person's day opens and can be written on without a network; see
// docs/decisions/0008-offline.md.
import { asset, dropOldAssets, isAsset, keepAssets } from "./assets.ts";
import { signOut } from "./leaving.ts";
import { answerFile, answerPage } from "./navigation.ts";
import { answerForm } from "./posts.ts";
import { scope } from "./scope.ts";
import { send } from "./sending.ts";
import { answerTo, type Question } from "./talk.ts";

scope.addEventListener("install", (event) =>
  event.waitUntil(keepAssets().then(() => scope.skipWaiting())),
);
scope.addEventListener("activate", (event) =>
  event.waitUntil(dropOldAssets().then(() => scope.clients.claim())),
);
scope.addEventListener("sync", (event) => event.waitUntil(sentAll()));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  const answer = way(request, pathname, (work) => event.waitUntil(work));
  if (answer !== null) event.respondWith(answer());
});

type Way = (() => Promise<Response>) | null;

/** Null for what goes the browser's own way. */
function way(request: Request, path: string, lasting: (work: Promise<unknown>) => void): Way {
  if (request.method === "POST") {
    return path === "/sign-out" ? signOut : () => answerForm(request);
  }
  if (request.method !== "GET") return null;
  if (isAsset(path)) return () => asset(request);
  if (request.mode === "navigate") return () => answerPage(request, lasting);
  return path.startsWith("/attachments/") ? () => answerFile(request) : null;
}

scope.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  // Only our own pages can send to this worker, and they send what talk.ts names.
  const asked = event.data as Question & { owner: string };
  event.waitUntil(
    answerTo(asked).then(
      (answer) => port.postMessage(answer),
      () => port.postMessage(null),
    ),
  );
});

/** Rejected when something is left, so that the browser wakes this worker again. */
async function sentAll(): Promise<void> {
  if ((await send()) === "unreached") throw new Error("still unreached");
}
