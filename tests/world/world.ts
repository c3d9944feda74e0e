import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Hono } from "hono";
import { Client, Pool, type QueryResultRow } from "pg";
import pino from "pino";
import { afterAll, inject } from "vitest";

import { createAuth } from "../../src/auth/auth.ts";
import { readConfig } from "../../src/config.ts";
import { asRole, type ConnectionParts } from "../../src/db/connection.ts";
import { openPools } from "../../src/db/pools.ts";
import { folderStore } from "../../src/features/attachments/store.ts";
import { createApp } from "../../src/http/app.ts";
import type { Services } from "../../src/http/services.ts";
import {
  cast,
  castDay,
  ids,
  officeOf,
  stepId,
  type ParticipantKey,
  type PersonKey,
  type StaffKey,
} from "./cast.ts";
import { browserOf, type Browser } from "./browser.ts";
import { testSecret } from "./names.ts";

export type World = {
  readonly app: Hono;
  readonly services: Services;
  readonly owner: ConnectionParts;
  readonly id: typeof ids;
  readonly stepId: typeof stepId;
  /** Signed in as a member of the cast; the same session each time. */
  as(person: PersonKey): Browser;
  visitor(): Browser;
  /** As the owner, outside row-level security, to look behind the pages. */
  sql<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  setNow(instant: string): void;
};

/** A world of its own for a test file: a clone of the template, closed when the file is done. */
export async function world(also: Partial<Services> = {}): Promise<World> {
  const template = inject("owner");
  const owner = await cloneOf(template);
  const folder = await mkdtemp(join(tmpdir(), "ippo-world-"));
  const direct = new Pool({ ...owner, max: 2 });
  direct.on("error", () => undefined);
  const log = pino({ level: "silent" });
  const pools = openPools(
    asRole(owner, testSecret, "ippo_app", owner.database),
    asRole(owner, testSecret, "ippo_auth", owner.database),
    6,
    () => undefined,
  );
  let now = new Date(`${castDay}T09:00:00+09:00`);
  const config = readConfig({ IPPO_PUBLIC_URL: "http://localhost" });
  const services: Services = {
    config,
    pools,
    auth: createAuth({ pools, config, secret: testSecret, now: () => now }),
    attachments: folderStore(folder, testSecret),
    log,
    secret: testSecret,
    now: () => now,
    demo: false,
    ...also,
  };
  const app = createApp(services);
  const sessions = new Map<PersonKey, Browser>();
  afterAll(async () => {
    await pools.close();
    await direct.end();
    await dropDatabase(template, owner.database);
    await rm(folder, { recursive: true, force: true });
  });
  return {
    app,
    services,
    owner,
    id: ids,
    stepId,
    as(person) {
      const known = sessions.get(person) ?? browserOf(app, services, sessionFor(person));
      sessions.set(person, known);
      return known;
    },
    visitor: () => browserOf(app, services, null),
    async sql<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await direct.query<Row>(text, [...values])).rows;
    },
    setNow(instant) {
      now = new Date(instant);
    },
  };
}

function sessionFor(person: PersonKey) {
  const isStaff = person in cast.staff;
  const office = isStaff
    ? cast.staff[person as StaffKey].office
    : cast.participants[person as ParticipantKey].office;
  return {
    kind: isStaff ? ("staff" as const) : ("participant" as const),
    ...officeOf(office),
    personId: ids[person],
  };
}

async function cloneOf(template: ConnectionParts): Promise<ConnectionParts> {
  const name = `${template.database}_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  // Copied as files: the template is small and nobody writes to it.
  await onMaintenance(
    template,
    `create database ${name} template ${template.database} strategy file_copy`,
  );
  return { ...template, database: name };
}

const dropDatabase = (owner: ConnectionParts, name: string) =>
  onMaintenance(owner, `drop database if exists ${name} with (force)`);

async function onMaintenance(owner: ConnectionParts, command: string): Promise<void> {
  const client = new Client({ ...owner, database: "postgres" });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
