import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import { type Pool, type PoolClient, escapeLiteral } from "pg";

import type { DB } from "./schema.ts";
import type { Statement } from "./statement.ts";

/** Who the transaction acts for. The database shows only what this scope may see. */
export type Scope = {
  readonly operatorId: string;
  readonly officeId: string | null;
  readonly role: string;
  readonly personId: string | null;
};

/** What happened, for the audit log; body must hold no more than the log needs. */
export type AuditFact = {
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly officeId: string | null;
  readonly participantId: string | null;
  readonly body: string;
};

export type Tx = {
  readonly scope: Scope;
  /** Typed queries inside this transaction. */
  readonly q: Kysely<DB>;
  /** A prepared statement inside this transaction. */
  rows<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
  /** Appended to the audit log just before the commit, where its lock is held shortest. */
  audit(fact: AuditFact): void;
};

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
export async function actorTransaction<T>(
  pool: Pool,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  keep: (value: T) => boolean = () => true,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin(scope));
    const facts: AuditFact[] = [];
    const value = await work(transaction(client, scope, facts));
    if (!keep(value)) throw new Abandoned(value);
    await client.query(facts.map(append).join("") + "commit");
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

function transaction(client: PoolClient, scope: Scope, facts: AuditFact[]): Tx {
  let queries: Kysely<DB> | undefined;
  return {
    scope,
    get q() {
      queries ??= new Kysely<DB>({ dialect: new PostgresDialect({ pool: onlyClient(client) }) });
      return queries;
    },
    async rows<Row>(prepared: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
      const result = await client.query({
        name: prepared.name,
        text: prepared.text,
        values: [...values],
      });
      // Statement<Row> is where the author states the row's type.
      return result.rows as Row[];
    },
    audit: (fact) => void facts.push(fact),
  };
}

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

const text = (value: string | null): string => (value === null ? "''" : escapeLiteral(value));
const nullable = (value: string | null): string => (value === null ? "null" : escapeLiteral(value));

/** One round trip opens the transaction and says who acts. */
const begin = (scope: Scope): string =>
  `begin; select set_config('ippo.operator', ${text(scope.operatorId)}, true),` +
  ` set_config('ippo.office', ${text(scope.officeId)}, true),` +
  ` set_config('ippo.role', ${text(scope.role)}, true),` +
  ` set_config('ippo.person', ${text(scope.personId)}, true)`;

const append = (fact: AuditFact): string =>
  `select audit_append(${text(fact.body)}, ${text(fact.actorKind)}, ${nullable(fact.actorId)},` +
  ` ${nullable(fact.officeId)}, ${text(fact.action)}, ${nullable(fact.participantId)}); `;
