import { randomUUID } from "node:crypto";

import {
  actorTransaction,
  openedTransaction,
  type Opening,
  type Tx,
} from "../db/actor-transaction.ts";
import { todayIn } from "../domain/calendar/day.ts";
import { newId } from "../domain/ids.ts";
import { secondsWaited } from "../domain/provenance/waited.ts";
import { ok } from "../domain/result.ts";
import { may } from "../policies/abilities.ts";
import { actorId, scopeOf, type Actor, type SignedIn } from "../policies/actor.ts";
import { auditFact } from "./audit-fact.ts";
import { emptyBody, firstOf, forSchema, readBody, type Body } from "./body.ts";
import { askEpoch, drawReply } from "./draw-reply.ts";
import { formProblems } from "./form-problems.ts";
import { onlyReads } from "./headers.ts";
import { claimOnce, placeOfOnce } from "./once.ts";
import { ownerMark } from "./owner-mark.ts";
import { readSoon } from "./read-soon.ts";
import { recordsAreThere } from "./records.ts";
import { isKept, notFound, problem, type Reply } from "./reply.ts";
import type { Ctx, Route } from "./route.ts";
import type { Services } from "./services.ts";

export type Call = {
  readonly route: Route;
  readonly services: Services;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly actor: Actor;
  /** Where the actor is only expected so far: the transaction's opening finds out. */
  readonly opening?: Opening;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One call of one route: who, what was sent, the rule, the answer, the log; in this order. */
export async function dispatch(call: Call): Promise<{ reply: Reply; body: Body }> {
  const { route, actor, request } = call;
  const body = onlyReads(request) ? ok(emptyBody) : await readBody(request);
  const sent = body.ok ? body.value : emptyBody;
  const answer = (reply: Reply) => ({ reply, body: sent });

  // On a shared tablet a page or a stored entry of the one before may still be sent: never as this one's.
  if (actor.kind !== "visitor" && !isOwn(actor, sent)) {
    return answer(problem({ code: "request.signedOut" }));
  }
  if (!isFor(route, actor) || !may(actor, route.can)) {
    if (actor.kind === "visitor") return answer(problem({ code: "request.signedOut" }));
    await auditRefusal(call, actor, "request.forbidden");
    return answer(problem({ code: "request.forbidden" }));
  }
  if (!body.ok) return answer(problem(body.problem));
  if (!idsAreIds(call.params)) {
    if (actor.kind !== "visitor") await auditRefusal(call, actor, "request.notFound");
    return answer(notFound());
  }
  return answer(
    actor.kind === "visitor" ? await openly(call, sent) : await asActor(call, actor, sent),
  );
}

/**
 * Whether a page may be begun for an actor who is only expected. What is refused is answered to
 * somebody who is known, and what touches sign-in itself is begun for nobody else.
 */
export const mayBeExpected = ({ route, params, actor }: Pick<Call, "route" | "params" | "actor">) =>
  route.for !== "anyone" &&
  !route.can.startsWith("session.") &&
  isFor(route, actor) &&
  may(actor, route.can) &&
  idsAreIds(params);

function isOwn(actor: SignedIn, body: Body): boolean {
  const owner = firstOf(body.raw, "_owner");
  return owner === "" || owner === ownerMark(actor);
}

const isFor = (route: Route, actor: Actor): boolean =>
  route.for === "anyone" ||
  route.for === actor.kind ||
  (route.for === "signedIn" && actor.kind !== "visitor");

const idsAreIds = (params: Readonly<Record<string, string>>): boolean =>
  Object.entries(params).every(([name, value]) => !name.endsWith("Id") || uuid.test(value));

/** A route open to visitors works through services alone; touching `tx` is a bug. */
function openly(call: Call, body: Body): Promise<Reply> {
  const none = new Proxy({} as Tx, {
    get: () => {
      throw new Error(`${call.route.path} is open to visitors and has no transaction`);
    },
  });
  return run(call, body, none, () => undefined);
}

async function asActor(call: Call, actor: SignedIn, body: Body): Promise<Reply> {
  const once = onceKey(body);
  // The second press of a button must not see what the first one made as somebody else's change.
  const before = async (): Promise<Reply | null> => {
    const to = once && (await placeOfOnce(call.services.pools.app, scopeOf(actor), once));
    return to ? { kind: "saved", to } : null;
  };
  try {
    const reply = await inTransaction(call, actor, body, once);
    if (isKept(reply)) {
      if (reply.kind === "saved") readSoon(call, actor, body.raw);
      return reply;
    }
    const earlier = await before();
    if (earlier !== null) return earlier;
    const code = reply.kind === "problem" ? reply.problem.code : "";
    if (code === "request.notFound" || code === "request.forbidden") {
      await auditRefusal(call, actor, code);
    }
    return reply;
  } catch (error) {
    const earlier = await before();
    if (earlier !== null) return earlier;
    throw error;
  }
}

function inTransaction(
  call: Call,
  actor: SignedIn,
  body: Body,
  once: string | null,
): Promise<Reply> {
  let about: string | null = actor.kind === "participant" ? actor.participantId : null;
  const inside = async (tx: Tx): Promise<Reply> => {
    const drawing = { ...call, actor };
    // The readings' number is asked for first: both questions go out in one packet.
    const epoch = askEpoch(drawing, tx);
    const [answer, known] = await Promise.all([run(call, body, tx, (id) => (about = id)), epoch]);
    const made = await drawReply(answer, drawing, tx, known);
    if (!isKept(made)) return (await recordsAreThere(tx, call.params)) ? made : notFound();
    if (
      once !== null &&
      made.kind === "saved" &&
      !(await claimOnce(tx, once, actorId(actor), made.to))
    ) {
      return { kind: "problem", problem: { code: "form.repeated" } };
    }
    if ("action" in call.route.audit)
      tx.audit(auditFact(actor, call.route.audit.action, about, call.params));
    return made;
  };
  const { app } = call.services.pools;
  return call.opening === undefined
    ? actorTransaction(app, scopeOf(actor), inside, isKept)
    : openedTransaction(app, call.opening, inside, isKept);
}

async function run(call: Call, body: Body, tx: Tx, about: (id: string) => void): Promise<Reply> {
  const { route, services } = call;
  const now = services.now();
  const ctx: Ctx<Actor, undefined> = {
    actor: call.actor,
    tx,
    services,
    params: call.params,
    query: call.query,
    form: undefined,
    raw: body.raw,
    uploads: body.uploads,
    now,
    today: todayIn(now, "Asia/Tokyo"),
    once: newId(),
    waited: secondsWaited(call.request.headers.get("ippo-waited")),
    request: call.request,
    about,
  };
  if (route.form === undefined) return route.handle(ctx as never);
  const parsed = route.form.safeParse(forSchema(body.raw));
  if (parsed.success) return route.handle({ ...ctx, form: parsed.data } as never);
  const problems = formProblems(parsed.error);
  return route.again === undefined ? problem(problems[0]) : route.again(ctx as never, problems);
}

function onceKey(body: Body): string | null {
  const key = firstOf(body.raw, "_once");
  return uuid.test(key) ? key : null;
}

async function auditRefusal(call: Call, actor: SignedIn, code: string): Promise<void> {
  const action = `refused:${code}:${call.route.method} ${call.route.path}`;
  await actorTransaction(call.services.pools.app, scopeOf(actor), async (tx) => {
    tx.audit(auditFact(actor, action, null, call.params));
  });
}

export const reference = (): string => randomUUID().slice(0, 8);
