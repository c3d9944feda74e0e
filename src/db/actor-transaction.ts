import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import { type Pool, type PoolClient } from "pg";

import { commitLogged, type AuditFact } from "./commit-logged.ts";
import { inOnePacket } from "./one-packet.ts";
import type { DB } from "./schema.ts";
import type { Statement } from "./statement.ts";

export type { AuditFact } from "./commit-logged.ts";

/** Who the transaction acts for. The database shows only what this scope may see. */
export type Scope = {
  readonly operatorId: string;
  readonly officeId: string | null;
  readonly role: string;
  readonly personId: string | null;
};

export type Tx = {
  readonly scope: Scope;
  /** Typed queries inside this transaction. */
  readonly q: Kysely<DB>;
  /** A prepared statement inside this transaction. */
  rows<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
  /** Every answer of `rows` so far; null once `q` was used, whose answers are not known here. */
  seen(): readonly unknown[] | null;
  /** Appended to the audit log just before the commit, where its lock is held shortest. */
  audit(fact: AuditFact): void;
};

/**
 * What opens a transaction: the statement that sets its scope, sent together with what the work asks
 * first. `holds` looks at its answer; where it does not hold, nothing of the work is used.
 */
export type Opening<Row = unknown> = {
  readonly scope: Scope;
  readonly statement: Statement<Row>;
  readonly values: readonly unknown[];
  /** Asked for a page: the answer does not wait for the end, unless the work wrote after all. */
  readonly forReading: boolean;
  holds(rows: readonly Row[]): boolean;
};

/** The opening of a transaction turned out to be for somebody else, or for nobody. */
export class NotHeld extends Error {}

/** Thrown to leave a transaction without saving while keeping the value to answer with. */
class Abandoned<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super("transaction abandoned");
    this.value = value;
  }
}

/**
 * Runs `work` in one transaction under row-level security for `scope`. `keep` decides from the
 * result whether it is committed; what is not kept is rolled back and still returned.
 */
export const actorTransaction = <T>(
  pool: Pool,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  keep: (value: T) => boolean = () => true,
): Promise<T> => openedTransaction(pool, saying(scope), work, keep);

/** The same with an opening of its own; throws `NotHeld` when that does not hold. */
export async function openedTransaction<T, Row>(
  pool: Pool,
  opening: Opening<Row>,
  work: (tx: Tx) => Promise<T>,
  keep: (value: T) => boolean,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const done: Done = { facts: [], wrote: !opening.forReading, seen: [] };
    const opened = open(client, opening);
    const value = await heldBy(opened, work(transaction(client, opening.scope, done)));
    if (!keep(value)) throw new Abandoned(value);
    if (done.facts.length > 0) await commitLogged(client, done.facts);
    else if (done.wrote) await client.query(commit);
    // Nothing hangs on the end of a transaction that only read; whatever comes next is sent after it.
    else client.query(commit).catch(() => undefined);
    return value;
  } catch (error) {
    await client.query("rollback").catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    // The value was put there by this call of `work`, so it is a T.
    if (error instanceof Abandoned) return error.value as T;
    throw error;
  } finally {
    client.release(broken);
  }
}

const begin = { name: "begin", text: "begin" };
const commit = { name: "commit", text: "commit" };

/** What the work has done so far that its end must know of. */
type Done = { readonly facts: AuditFact[]; wrote: boolean; seen: unknown[] | null };

/** Sends the beginning and goes on: the client keeps the order, so the work's statements come after it. */
async function open<Row>(client: PoolClient, opening: Opening<Row>): Promise<void> {
  const { statement, values } = opening;
  inOnePacket(client);
  const begun = client.query(begin);
  const said = client.query({ ...statement, values: [...values] });
  const [, { rows }] = await Promise.all([begun, said]);
  // Statement<Row> is where the author states the row's type.
  if (!opening.holds(rows as Row[])) throw new NotHeld("The transaction was not opened");
}

/** The work's own failure counts only where the opening held: without its scope it had to fail. */
async function heldBy<T>(opened: Promise<void>, work: Promise<T>): Promise<T> {
  const [opening, worked] = await Promise.allSettled([opened, work]);
  if (opening.status === "rejected") throw opening.reason;
  if (worked.status === "rejected") throw worked.reason;
  return worked.value;
}

function transaction(client: PoolClient, scope: Scope, done: Done): Tx {
  let queries: Kysely<DB> | undefined;
  return {
    scope,
    get q() {
      done.wrote = true;
      done.seen = null;
      queries ??= new Kysely<DB>({ dialect: new PostgresDialect({ pool: onlyClient(client) }) });
      return queries;
    },
    async rows<Row>(prepared: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
      done.wrote ||= !onlyLooks.test(prepared.text);
      const result = await client.query({
        name: prepared.name,
        text: prepared.text,
        values: [...values],
      });
      done.seen?.push(prepared.name, result.rows);
      // Statement<Row> is where the author states the row's type.
      return result.rows as Row[];
    },
    seen: () => done.seen,
    audit: (fact) => void done.facts.push(fact),
  };
}

/** `with` may hold an insert. */
const onlyLooks = /^\s*select\s/i;

/** A pool of exactly the client that holds the transaction: kysely cannot step outside of it. */
function onlyClient(client: PoolClient) {
  // Asked through the client itself: a query on an object derived from it would keep the client's
  // queue in two places.
  const borrowed: PostgresPoolClient = new Proxy(client, {
    get: (_, name) => {
      if (name === "release") return () => undefined;
      const value: unknown = Reflect.get(client, name);
      return typeof value === "function" ? value.bind(client) : value;
    },
  });
  return { connect: async () => borrowed, end: async () => undefined, options: {} };
}

const sayScope: Statement<unknown> = {
  name: "say-scope",
  text:
    "select set_config('ippo.operator', $1, true), set_config('ippo.office', $2, true)," +
    " set_config('ippo.role', $3, true), set_config('ippo.person', $4, true)",
};

/** Says who acts; it has been found out before. */
const saying = (scope: Scope): Opening => ({
  scope,
  statement: sayScope,
  values: [scope.operatorId, scope.officeId ?? "", scope.role, scope.personId ?? ""],
  forReading: false,
  holds: () => true,
});
