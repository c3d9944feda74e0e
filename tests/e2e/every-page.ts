import { routes } from "../../src/features/routes.ts";
import type { Route } from "../../src/http/route.ts";
import { abilities } from "../../src/policies/abilities.ts";
import type { Who } from "../../src/policies/roles.ts";
import { settingNames } from "../../src/words/my-settings.ts";
import type { World } from "../world/world.ts";
import { castDay } from "../world/cast.ts";
import type { LivedIn } from "./lived-in.ts";

/** GET routes that answer with something else than a page of their own, and what. */
export const noPages: Readonly<Record<string, string>> = {
  "/": "leads on",
  "/account/passkeys/options": "JSON",
  "/attachments/:attachmentId": "a file",
  "/calendar/:file": "a calendar",
  "/days": "leads on",
  "/demo/:token": "only in a demo",
  "/me/assessment/next": "leads on",
  "/paper-batches/:batchId/file": "a file",
  "/papers/:paperId/pdf": "a file",
  "/people/import/sample": "a file",
  "/people/search": "leads on",
  "/plans/:planId/papers/:kind/pdf": "a file",
  "/programmes/draft": "leads on",
  "/reflect/:experienceId": "leads on",
  "/sign-in/faces/:attachmentId": "a file",
  "/sign-in/passkey": "JSON",
  "/today/pack": "JSON",
};

const readers: readonly Route[] = routes.filter(({ method }) => method === "GET");

export const pageRoutes = readers.filter(({ path }) => noPages[path] === undefined);

/** The addresses of a page, with the ids of the lived-in world and what its address asks for. */
export function addressesOf(path: string, w: World, lived: LivedIn): string[] {
  const ids: Readonly<Record<string, string>> = {
    participantId: path.includes(":roundId") ? w.id.ito : w.id.aoki,
    roundId: lived.roundId,
    item: "rhythm.morning",
    experienceId: w.id.aokiToday,
    programmeId: w.id.boxes,
    staffId: w.id.ohno,
    reflectionId: path.startsWith("/reflections") ? lived.waitingReflectionId : lived.reflectionId,
    feedbackId: lived.feedbackId,
    hopeId: lived.hopeId,
    noteId: lived.noteId,
    cardId: lived.cardId,
    versionId: lived.partId,
    shareId: lived.shareId,
    kind: "hard",
    part: "coping",
    goalId: lived.goalId,
    readingId: lived.readingId,
    area: "work",
    day: castDay,
    position: "1",
    version: "1",
    planId: path.endsWith("/edit")
      ? lived.plans.draftPlanId
      : path.includes(":goalId")
        ? lived.plans.askedPlanId
        : lived.papers.planId,
    ...(path.includes("paper") ? lived.papers : {}),
  };
  const filled = path.replaceAll(/:([a-zA-Z]+)/g, (all, name: string) => ids[name] ?? all);
  if (filled.endsWith(":question")) {
    return ["did", "felt", "next"].map((one) => filled.replace(":question", one));
  }
  if (filled.endsWith(":setting")) {
    return Object.keys(settingNames).map((one) => filled.replace(":setting", one));
  }
  if (/^\/people\/:participantId\/plan\/./.test(path)) {
    return [`${filled}?plan=${lived.plans.askedPlanId}&corrects=${lived.plans.eventId}`];
  }
  const asked = queries[path];
  return asked === undefined ? [filled] : asked.map((query) => filled + query);
}

const queries: Readonly<Record<string, readonly string[]>> = {
  "/days/:day": ["", "?kept=1"],
  "/days/:day/preview": [`?way=copyDay&from=${castDay}`],
  "/feedback/:feedbackId": ["", "?thanks=1"],
  "/people": ["", "?left=1"],
  "/people/:participantId": ["", "?kind=reflection"],
  "/signs/sharing/new": ["?what=cards", "?what=colours&with=supporters"],
  "/waiting": ["", "?days=1"],
};

/** Whether this role is one of those the route is for. Who is signed in is led on from signing in. */
export function opens({ for: audience, can }: Route, role: Who): boolean {
  const allowed: readonly Who[] = abilities[can];
  if (role === "visitor") return audience === "anyone" || audience === "visitor";
  const kind = role === "participant" ? "participant" : "staff";
  return (audience === kind || audience === "signedIn") && allowed.includes(role);
}
