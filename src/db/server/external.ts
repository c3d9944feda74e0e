import { Client, type ClientConfig } from "pg";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { type OwnerConnection, versionOf, withOwner } from "./ask.ts";
import { oldestMajor } from "./binaries.ts";
import type { ServerProblem } from "./problem.ts";

/** Uses a server that others run: checks that it is new enough and can search Japanese, manages nothing. */
export async function openExternal(
  databaseUrl: string,
): Promise<Result<{ owner: OwnerConnection; version: string }, ServerProblem>> {
  try {
    const owner = readUrl(databaseUrl);
    const version = await versionOf(owner);
    if (Number.parseInt(version, 10) < oldestMajor) {
      return refuse({ code: "database.serverTooOld", version });
    }
    const blind = await whyNoTrigrams(owner);
    if (blind !== undefined) return refuse({ code: "database.noJapaneseSearch", detail: blind });
    return ok({ owner, version });
  } catch (error) {
    return refuse({ code: "database.unreachable", detail: withoutSecret(error, databaseUrl) });
  }
}

/** The driver reads the URL, so that every form it knows (sslmode, socket folders) works here too. */
function readUrl(databaseUrl: string): OwnerConnection {
  const read = new Client({ connectionString: databaseUrl });
  // Declared a boolean, but holds the certificate options when the URL names them.
  const ssl = read.ssl as NonNullable<ClientConfig["ssl"]>;
  return {
    host: read.host,
    port: read.port,
    user: read.user ?? "postgres",
    password: read.password ?? "",
    database: read.database ?? "postgres",
    ...(ssl ? { ssl } : {}),
  };
}

/** Tried in a transaction that is rolled back: the server is left as it was found. */
function whyNoTrigrams(owner: OwnerConnection): Promise<string | undefined> {
  return withOwner(owner, async (client) => {
    await client.query("begin");
    try {
      await client.query("create extension if not exists pg_trgm");
      const { rows } = await client.query<{ blind: boolean; ctype: string }>(
        `select cardinality(show_trgm('日本語')) = 0 as blind, datctype as ctype
           from pg_database where datname = current_database()`,
      );
      return rows[0]?.blind === false ? undefined : `LC_CTYPE is ${rows[0]?.ctype}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      await client.query("rollback");
    }
  });
}

function withoutSecret(error: unknown, databaseUrl: string): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replaceAll(databaseUrl, "(DATABASE_URL)");
}
