import type pg from "pg";

import { newId } from "../domain/ids.ts";
import { ok, refuse, type Result } from "../domain/result.ts";
import type { Services } from "../http/services.ts";
import { hashPassword } from "./password.ts";
import { checkPassword, type PasswordProblem } from "./password-rules.ts";

export type AccountProblem =
  | PasswordProblem
  | ({ readonly code: "account.emailTaken" } & Record<string, unknown>);

export type StaffAccount = {
  readonly operatorId: string;
  readonly staffId: string;
  readonly email: string;
  readonly password: string;
};

/**
 * Gives a staff member an address and a password. Refuses with a `password.*` problem, or
 * `account.emailTaken` when somebody else signs in with this address.
 */
export async function createStaffAccount(
  services: Pick<Services, "pools">,
  account: StaffAccount,
): Promise<Result<{ staffId: string }, AccountProblem>> {
  const { operatorId, staffId, password } = account;
  const email = emailOf(account.email);
  const names = await namesAround(services.pools.auth, operatorId, staffId);
  const checked = await checkPassword(password, [...names, email]);
  if (!checked.ok) return checked;
  const hash = await hashPassword(password);
  return withAuthTransaction(services.pools.auth, (client) =>
    keepAccount(client, { operatorId, staffId, email, hash }),
  );
}

export const emailOf = (typed: string): string => typed.normalize("NFKC").trim().toLowerCase();

export async function namesAround(
  pool: pg.Pool,
  operatorId: string,
  staffId: string,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ names: string[] }>(
    "select auth.names_around($1, $2) as names",
    [operatorId, staffId],
  );
  return rows[0]?.names ?? [];
}

export async function keepAccount(
  client: pg.PoolClient,
  account: { operatorId: string; staffId: string; email: string; hash: string },
): Promise<Result<{ staffId: string }, AccountProblem>> {
  const { operatorId, staffId, email, hash } = account;
  // Two people given the same address at once: the second waits here and then sees the first.
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 71072))", [email]);
  const taken = await client.query("select from auth.login where email = $1 and id <> $2", [
    email,
    staffId,
  ]);
  if (taken.rowCount !== 0) return refuse({ code: "account.emailTaken" });
  await client.query(
    `insert into auth.login (id, operator_id, kind, email) values ($1, $2, 'staff', $3)
     on conflict (id) do update set email = excluded.email, updated_at = now()`,
    [staffId, operatorId, email],
  );
  await client.query(
    `insert into auth.account (id, user_id, account_id, provider_id, password)
     values ($1, $2::uuid, $2::uuid::text, 'credential', $3)
     on conflict (user_id, provider_id) do update set password = excluded.password, updated_at = now()`,
    [newId(), staffId, hash],
  );
  return ok({ staffId });
}

/** A refused result is rolled back like a thrown error. */
export async function withAuthTransaction<R extends Result<unknown>>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<R>,
): Promise<R> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query(result.ok ? "commit" : "rollback");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
