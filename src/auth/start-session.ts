import type { Services } from "../http/services.ts";
import { setCookie, signed } from "./cookies.ts";
import { lifetimes, type LoginKind } from "./lifetimes.ts";
import { clock } from "./session-defaults.ts";

export type NewSession = {
  readonly kind: LoginKind;
  readonly operatorId: string;
  readonly officeId: string;
  readonly personId: string;
  readonly deviceId?: string;
  readonly cardId?: string;
  readonly userAgent?: string;
};

/** Starts a session for somebody who has just shown who they are; the Set-Cookie header's value. */
export async function startSession(
  services: Pick<Services, "auth" | "pools" | "now">,
  session: NewSession,
): Promise<string> {
  const { kind, operatorId, officeId, personId } = session;
  // A participant has no address and no password; the row is where sessions hang.
  await services.pools.auth.query(
    "insert into auth.login (id, operator_id, kind, email) values ($1, $2, $3, $4) on conflict (id) do nothing",
    [personId, operatorId, kind, `${personId}@${kind}.invalid`],
  );
  const context = await (await services.auth.library()).$context;
  const started = await context.internalAdapter.createSession(personId, false, {
    operatorId,
    officeId,
    kind,
    deviceId: session.deviceId ?? null,
    cardId: session.cardId ?? null,
    userAgent: (session.userAgent ?? "").slice(0, 300),
    ...clock(kind, services.now()),
  });
  const { cookies, keys } = services.auth;
  const value = signed(keys.session, started.token);
  return setCookie(cookies, cookies.session, value, lifetimes[kind].whole);
}
