import { randomUUID } from "node:crypto";

import { Client, escapeIdentifier } from "pg";
import { afterAll, expect, inject, test } from "vitest";

import { startSession } from "../../src/auth/accounts.ts";
import { createAuth } from "../../src/auth/auth.ts";
import { sessionActor } from "../../src/auth/session-actor.ts";
import { readConfig } from "../../src/config.ts";
import { asRole } from "../../src/db/connection.ts";
import { migrate, readMigrations } from "../../src/db/migrate.ts";
import { openPools } from "../../src/db/pools.ts";
import { castDay, ids, officeOf, seedCast } from "../world/cast.ts";
import { testSecret } from "../world/names.ts";

// On a hosted server the owner of the tables is no superuser and stands under row-level security
// itself: the functions of the schema auth must find their rows all the same.
const template = inject("owner");
const name = `ippo_plain_${randomUUID().slice(0, 8)}`;
const maintenance = new Client({ ...template, database: "postgres" });
await maintenance.connect();
const { rows: self } = await maintenance.query<{ rolsuper: boolean }>(
  "select rolsuper from pg_roles where rolname = current_user",
);
// A test server given by DATABASE_URL may have such an owner already.
const isSuperuser = self[0]?.rolsuper === true;
const plain = isSuperuser ? { user: name, password: name } : {};
const owner = { ...template, ...plain, database: name };
if (isSuperuser) {
  await maintenance.query(`create role ${name} login createrole password '${name}'`);
  await maintenance.query(`grant ippo_app, ippo_auth to ${name} with admin option, inherit false`);
}
await maintenance.query(
  `create database ${name} owner ${escapeIdentifier(owner.user)} encoding 'UTF8' template template0`,
);

const config = readConfig({});
const now = () => new Date(`${castDay}T09:00:00+09:00`);
await migrate(owner, await readMigrations("migrations"), testSecret);
const seeder = new Client({ ...template, database: name });
await seeder.connect();
await seedCast(seeder);
await seeder.end();
const pools = openPools(
  asRole(owner, testSecret, "ippo_app", name),
  asRole(owner, testSecret, "ippo_auth", name),
  2,
  () => undefined,
);
const services = {
  config,
  pools,
  now,
  auth: createAuth({ pools, config, secret: testSecret, now }),
};

afterAll(async () => {
  await pools.close();
  await maintenance.query(`drop database ${name} with (force)`);
  if (isSuperuser) {
    await maintenance.query(`drop owned by ${name}`);
    await maintenance.query(`drop role ${name}`);
  }
  await maintenance.end();
});

test.each([
  ["利用者", { kind: "participant" as const, personId: ids.aoki }],
  ["職員", { kind: "staff" as const, personId: ids.morita }],
])("持ち主が特権を持たないサーバーでも、%s のセッションが分かる", async (_, person) => {
  const cookie = await startSession(services, { ...person, ...officeOf("hidamari") });
  const request = new Request("http://localhost/", {
    headers: { cookie: cookie.split(";")[0] ?? "" },
  });
  expect(await sessionActor(services, request)).toMatchObject({
    kind: person.kind,
    officeName: "ひだまり作業所",
  });
});

test("配置のある事業所も、名前の言葉も見つかる", async () => {
  const { operatorId } = officeOf("hidamari");
  const offices = await pools.auth.query("select * from auth.offices_of($1, $2, $3)", [
    operatorId,
    ids.morita,
    now(),
  ]);
  expect(offices.rows).toEqual([
    { office_id: ids.hidamari, office_name: "ひだまり作業所", role: "officeManager" },
  ]);
  const names = await pools.auth.query<{ names: string[] }>(
    "select auth.names_around($1, $2) as names",
    [operatorId, ids.morita],
  );
  expect(names.rows[0]?.names).toContain("森田さくら");
  expect(names.rows[0]?.names).toContain("みなと作業所");
});
