import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth";

import { hashOf } from "./secrets.ts";

/**
 * The library stores session tokens as they are; a stolen backup would then be a bunch of keys.
 * This stands between it and the database: it writes and looks for SHA-256 of the token, and hands
 * back the token that was asked for. Lists give hashes, which open nothing.
 */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...hashing(adapter),
    transaction: (work) => adapter.transaction((inner) => work(hashing(inner))),
  };
}

type Call = {
  readonly model: string;
  readonly where?: readonly Where[];
  readonly data?: Record<string, unknown>;
  readonly update?: Record<string, unknown>;
};

type Operation = (call: Call) => Promise<unknown>;

const operations = [
  "create",
  "findOne",
  "findMany",
  "count",
  "update",
  "updateMany",
  "delete",
  "deleteMany",
  "consumeOne",
  "incrementOne",
] as const;

function hashing<A extends DBAdapter | DBTransactionAdapter>(adapter: A): A {
  const wrapped = operations.map((name) => {
    // Every operation takes one object with a model; the library's types differ only in the rest.
    const operation = (adapter[name] as unknown as Operation).bind(adapter);
    return [name, (call: Call) => hashed(operation, call)];
  });
  return { ...adapter, ...Object.fromEntries(wrapped) } as A;
}

async function hashed(operation: Operation, call: Call): Promise<unknown> {
  if (call.model !== "session") return operation(call);
  const given = new Map<string, string>();
  const hide = (token: unknown): unknown => {
    if (Array.isArray(token)) return token.map(hide);
    if (typeof token !== "string") return token;
    given.set(hashOf(token), token);
    return hashOf(token);
  };
  const hideIn = (row: Record<string, unknown> | undefined) =>
    row !== undefined && "token" in row ? { ...row, token: hide(row["token"]) } : row;
  const where = call.where?.map((clause) =>
    clause.field === "token" ? { ...clause, value: hide(clause.value) } : clause,
  );
  const result = await operation({
    ...call,
    ...(where === undefined ? {} : { where: where as Where[] }),
    ...(call.data === undefined ? {} : { data: hideIn(call.data) ?? {} }),
    ...(call.update === undefined ? {} : { update: hideIn(call.update) ?? {} }),
  });
  const show = (row: unknown): unknown =>
    isSession(row) ? { ...row, token: given.get(row.token) ?? row.token } : row;
  return Array.isArray(result) ? result.map(show) : show(result);
}

const isSession = (row: unknown): row is { token: string } =>
  typeof row === "object" && row !== null && "token" in row && typeof row.token === "string";
