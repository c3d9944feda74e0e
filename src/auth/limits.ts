import type { Services } from "../http/services.ts";
import { keyedHash } from "./secrets.ts";

/** Tries in a window of seconds; counted in the database, so that many processes count together. */
export type Limit = { readonly purpose: string; readonly most: number; readonly seconds: number };

/** Per address and device: a stranger who guesses shuts out strangers, not the office's own tablet. */
export const passwordLimit: Limit = { purpose: "password", most: 10, seconds: 15 * 60 };
/** Per person and device; the fifth wrong picture begins a pause of five minutes. */
export const pictureLimit: Limit = { purpose: "picture", most: 5, seconds: 5 * 60 };
/** Per device. */
export const cardLimit: Limit = { purpose: "card", most: 30, seconds: 5 * 60 };
/** A code of the authenticator app counts once (RFC 6238 §5.2); it lives for three steps of 30 s. */
export const codeOnce: Limit = { purpose: "code", most: 1, seconds: 120 };
/** Per address of a calendar: programs ask every few minutes at most. */
export const feedLimit: Limit = { purpose: "calendar", most: 60, seconds: 60 * 60 };
/** Per invitation link. */
export const invitationLimit: Limit = { purpose: "invitation", most: 20, seconds: 60 * 60 };

type Needs = Pick<Services, "auth" | "pools" | "now">;

/** Counts this try; how many there are with it. More than `limit.most` is too many. */
export async function take(services: Needs, limit: Limit, subject: string): Promise<number> {
  const { rows } = await services.pools.auth.query<{ count: number }>({
    name: "auth-take",
    text: "select auth.take($1, $2, $3, $4) as count",
    values: [keyOf(services, limit, subject), limit.most, limit.seconds, services.now()],
  });
  return rows[0]?.count ?? Number.POSITIVE_INFINITY;
}

/** After success: the next mistake is the first again. */
export async function release(services: Needs, limit: Limit, subject: string): Promise<void> {
  await services.pools.auth.query("delete from auth.attempt_limit where key = $1", [
    keyOf(services, limit, subject),
  ]);
}

/** The table tells nobody whose tries were counted. */
const keyOf = ({ auth }: Needs, limit: Limit, subject: string): string =>
  keyedHash(auth.keys.limit, `${limit.purpose} ${subject}`);
