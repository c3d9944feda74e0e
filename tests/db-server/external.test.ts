import { expect, test } from "vitest";
import { withOwner } from "../../src/db/server/ask.ts";
import { openDatabaseServer, type OwnerConnection } from "../../src/db/server/open.ts";
import { freshFolder, one, opened, postmasterOf } from "./sandbox.ts";

const urlOf = (owner: OwnerConnection, database = "postgres"): string => {
  const login = `${owner.user}:${encodeURIComponent(owner.password)}`;
  return `postgres://${login}@/${database}?host=${encodeURIComponent(owner.host)}`;
};

const useUrl = (databaseUrl: string) =>
  openDatabaseServer({ databaseUrl, dataDir: "/nowhere", say: () => {} });

test("DATABASE_URLのサーバーは使うだけで、止めない", async () => {
  const server = await opened(await freshFolder());
  const used = await useUrl(urlOf(server.owner));
  expect(used).toMatchObject({ ok: true, value: { kind: "server", adopted: false } });
  if (!used.ok) return;
  const pid = await postmasterOf(server.home);
  await used.value.stop();
  expect(await postmasterOf(server.home)).toBe(pid);
  expect(await one(used.value.owner, "select 1 as it")).toBe(1);
  expect(await one(server.owner, extensions)).toBe(0);
});

test("日本語をさがせないサーバーは断る", async () => {
  const server = await opened(await freshFolder());
  await withOwner(server.owner, (client) => client.query(blind));
  expect(await useUrl(urlOf(server.owner, "blind"))).toMatchObject({
    ok: false,
    problem: { code: "database.noJapaneseSearch", detail: "LC_CTYPE is C" },
  });
});

test("届かないサーバーは断り、合い言葉を言わない", async () => {
  const refused = await useUrl("postgres://someone:himitsu@/x?host=/nowhere");
  expect(refused).toMatchObject({ ok: false, problem: { code: "database.unreachable" } });
  expect(JSON.stringify(refused)).not.toContain("himitsu");
});

const extensions = "select count(*)::int as it from pg_extension where extname = 'pg_trgm'";
const blind = `create database blind template template0 encoding 'UTF8'
  locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'`;
