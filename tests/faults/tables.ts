import type { World } from "../world/world.ts";

/** Written also when a call is refused: the log of refusals, counted tries, sessions that were touched. */
const alsoWhenRefused = new Set([
  "audit_entry",
  "audit_head",
  "auth.attempt_limit",
  "auth.event",
  "auth.session",
  "auth.verification",
]);

type Table = { readonly name: string };

async function tablesOf(w: World): Promise<string[]> {
  const rows = await w.sql<Table>(
    `select case schemaname when 'public' then '' else schemaname || '.' end || tablename as name
     from pg_tables where schemaname in ('public', 'auth') order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !alsoWhenRefused.has(name));
}

/** Every table's rows as one hash each: two are equal when nothing was added, changed or removed. */
export async function everything(w: World): Promise<Record<string, string>> {
  const parts = (await tablesOf(w)).map(
    (name) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as rows from ${name} t`,
  );
  const rows = await w.sql<Table & { rows: string }>(parts.join(" union all "));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}

/** How many rows each table holds; quick enough to be asked after every call, since it is planned once. */
export async function rowCounter(w: World): Promise<() => Promise<string>> {
  const parts = (await tablesOf(w)).map((name) => `(select count(*) from ${name})`);
  // An array holds more than the hundred that a function takes.
  const counts = `array_to_string(array[${parts.join(", ")}], ' ')`;
  await w.sql(
    `create function row_counts() returns text language plpgsql as 'begin return ${counts.replaceAll("'", "''")}; end'`,
  );
  return async () =>
    (await w.sql<{ counts: string }>("select row_counts() as counts"))[0]?.counts ?? "";
}
