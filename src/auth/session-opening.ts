import type { Opening } from "../db/actor-transaction.ts";
import { statement } from "../db/statement.ts";
import type { Services } from "../http/services.ts";
import { scopeOf, type SignedIn } from "../policies/actor.ts";
import { readSigned } from "./cookies.ts";
import { hashOf } from "./secrets.ts";

/** Who a session was when it was last looked up: an expectation, never an authority. */
export type Remembered = {
  readonly actor: SignedIn;
  /** The database's words about the session, which must be the same today. */
  readonly row: string;
  readonly at: number;
};

/** By the hash of the session's token. */
export type RememberedSessions = Map<string, Remembered>;

/** The lookup that notes when a session was last used comes by at least this often (milliseconds). */
const freshFor = 30_000;
const most = 2000;

export function remember(sessions: RememberedSessions, hash: string, one: Remembered): void {
  sessions.delete(hash);
  sessions.set(hash, one);
  const [oldest] = sessions.keys();
  if (sessions.size > most && oldest !== undefined) sessions.delete(oldest);
}

/**
 * The actor of a page as we expect them, and the transaction's opening in which the database itself
 * looks the session up and sets the scope by what it finds. It holds only when that is exactly what
 * was expected; after a revocation, a leaving or a change of role it does not. Null when we have
 * nothing to expect.
 */
export function openingBySession(
  { auth, now }: Pick<Services, "auth" | "now">,
  request: Request,
): { readonly actor: SignedIn; readonly opening: Opening } | null {
  const token = readSigned(request.headers.get("cookie"), auth.cookies.session, auth.keys.session);
  const hash = token === null ? "" : hashOf(token);
  const expected = auth.remembered.get(hash);
  const instant = now();
  if (expected === undefined) return null;
  if (Math.abs(instant.getTime() - expected.at) > freshFor) {
    auth.remembered.delete(hash);
    return null;
  }
  const { actor, row } = expected;
  const opening: Opening = {
    scope: scopeOf(actor),
    statement: enter,
    values: [hash, instant],
    forReading: true,
    holds: ([found]) => {
      const same = JSON.stringify(found) === row;
      if (!same) auth.remembered.delete(hash);
      return same;
    },
  };
  return { actor, opening };
}

const enter = statement<unknown>("enter", "select * from enter($1, $2)");
