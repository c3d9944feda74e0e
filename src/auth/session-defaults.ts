import type pg from "pg";

import { after, lifetimes } from "./lifetimes.ts";

type NewSession = Record<string, unknown> & { readonly userId: string };

/**
 * Fills in what the library does not know when it starts a staff session after a password, code or
 * passkey: the office where the person works today. No running post, no session.
 */
export const sessionDefaults =
  (pool: pg.Pool, now: () => Date) =>
  async (session: NewSession): Promise<false | { data: Record<string, unknown> }> => {
    // Started by startSession, or taken over from the session that this one replaces.
    if (typeof session["officeId"] === "string") return { data: {} };
    const { rows } = await pool.query<{ operator_id: string; office_id: string }>(
      `select l.operator_id, o.office_id
       from auth.login l, auth.offices_of(l.operator_id, l.id, $2) o
       where l.id = $1 and l.kind = 'staff' limit 1`,
      [session.userId, now()],
    );
    const [office] = rows;
    if (office === undefined) return false;
    return {
      data: {
        operatorId: office.operator_id,
        officeId: office.office_id,
        kind: "staff",
        ...clock("staff", now()),
      },
    };
  };

export const clock = (kind: keyof typeof lifetimes, instant: Date) => ({
  startedAt: instant,
  seenAt: instant,
  endsAt: after(instant, lifetimes[kind].whole),
  idleSeconds: lifetimes[kind].idle,
});
