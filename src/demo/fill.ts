import { setImmediate } from "node:timers/promises";

import { Client, type ClientConfig } from "pg";

import type { DemoPerson } from "../auth/demo-links.ts";
import type { PlainDay } from "../domain/ids.ts";
import type { AttachmentStore } from "../features/attachments/store.ts";
import { writeAudit, type AuditEvent } from "./audit.ts";
import { visitedPeople } from "./cast.ts";
import { close } from "./closing.ts";
import { liveDay } from "./day.ts";
import { idAt } from "./ids.ts";
import { monthsBefore } from "./months.ts";
import { openOffice } from "./opening.ts";
import { welcome } from "./people.ts";
import { keepPictures } from "./pictures.ts";
import { demoOffices, type OfficePlan } from "./plan.ts";
import { livePlans } from "./planning/live-plans.ts";
import { randomOf } from "./random.ts";
import { newBook } from "./tables.ts";

export type FillOptions = {
  /** The last day; nothing lies after it. */
  readonly until: PlainDay;
  /** What time it is on that day; half past one where nobody says. */
  readonly now?: Date;
  readonly offices?: readonly OfficePlan[];
  readonly seed?: number;
  /** Where photos and voices go; without it nobody added any. */
  readonly attachments?: AttachmentStore;
};

export type Filled = { readonly rows: number; readonly offices: number };

/** Fills an empty, migrated database with the same lives each time for the same options. */
export async function fillDemo(owner: ClientConfig, options: FillOptions): Promise<Filled> {
  const client = new Client(owner);
  await client.connect();
  try {
    await withoutChecks(client);
    let rows = 0;
    const plans = options.offices ?? demoOffices;
    for (const [, group] of Map.groupBy(plans, ({ operator }) => operator.key)) {
      rows += await fillOperator(client, group, options);
    }
    // Sets the visibility map, too, without which an index-only scan still visits every row.
    await client.query("vacuum (analyze)");
    return { rows, offices: plans.length };
  } finally {
    await client.end();
  }
}

/** A superuser may leave out foreign keys row by row: the tests hold the demo to them as a whole. */
async function withoutChecks(client: Client): Promise<void> {
  const { rows } = await client.query<{ super: string }>(
    "select current_setting('is_superuser') as super",
  );
  if (rows[0]?.super === "on") await client.query("set session_replication_role = replica");
  // The demo can be made again; only its last word has to be on disk.
  await client.query("set synchronous_commit = off");
}

async function fillOperator(
  client: Client,
  plans: readonly OfficePlan[],
  options: FillOptions,
): Promise<number> {
  const { until, now, seed = 20_260_401, attachments } = options;
  const [plan] = plans;
  if (plan === undefined) return 0;
  const founded = new Date(`${monthsBefore(until, 160)}T00:00:00Z`);
  const operatorId = idAt(founded, randomOf(seed, plan.operator.key));
  const book = newBook();
  book.add("operator", operatorId, plan.operator.name, founded);
  const pictures = attachments === undefined ? null : await keepPictures(attachments, operatorId);
  const events: AuditEvent[] = [];
  let rows = 0;
  let stored: Promise<number> = Promise.resolve(0);
  const store = async () => {
    rows += await stored;
    stored = book.store(client);
    // A refusal is met at the next await; until then it must not end the process.
    stored.catch(() => undefined);
  };
  for (const one of plans) {
    const office = openOffice({ plan: one, operatorId, book, until, now, seed, pictures });
    const people = welcome(office, seed);
    await stored;
    await actAs(client, operatorId, office.officeId);
    for (const [index, day] of office.openDays.entries()) {
      liveDay(office, day, people);
      // The database stores one part while the next is being lived.
      await setImmediate();
      if (index % 30 === 29) await store();
    }
    close(office, people);
    livePlans(office, people, seed);
    events.push(...office.audit);
    await store();
  }
  writeAudit(book, operatorId, events);
  await store();
  return rows + (await stored);
}

/** Row-level security is forced on the owner too where the owner is no superuser. */
const actAs = (client: Client, operatorId: string, officeId: string) =>
  client.query(
    `select set_config('ippo.operator', $1, false), set_config('ippo.office', $2, false),
       set_config('ippo.role', 'officeManager', false)`,
    [operatorId, officeId],
  );

export type DemoEntry = {
  readonly role: "participant" | "supporter" | "serviceManager" | "officeManager";
  readonly name: string;
  readonly person: DemoPerson;
};

/** Whom a visitor of the demo signs in as: two people of different needs, and one of each role. */
export async function demoPeople(owner: ClientConfig): Promise<DemoEntry[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    const office = demoOffices[0].name;
    const { rows: people } = await client.query<FoundPerson>(visited, [office, visitedPeople]);
    const { rows: staff } = await client.query<FoundPerson>(oneOfEachRole, [office]);
    return [...people, ...staff].map(({ role, name, operator_id, office_id, id }) => ({
      role,
      name,
      person: {
        kind: role === "participant" ? "participant" : "staff",
        operatorId: operator_id,
        officeId: office_id,
        personId: id,
      },
    }));
  } finally {
    await client.end();
  }
}

type FoundPerson = {
  role: DemoEntry["role"];
  name: string;
  operator_id: string;
  office_id: string;
  id: string;
};

// They came first of all, see cast.ts; ids follow the time at which people came.
const visited = `
  select 'participant' as role, p.name, p.operator_id, p.office_id, p.participant_id as id
  from office o
  join participant p using (operator_id, office_id)
  where o.name = $1
  order by p.participant_id
  limit $2`;

const oneOfEachRole = `
  select distinct on (array_position('{supporter,serviceManager,officeManager}'::text[], p.role))
    p.role, s.name, p.operator_id, p.office_id, s.staff_id as id
  from office o
  join staff_post p using (operator_id, office_id)
  join staff_member s on s.operator_id = p.operator_id and s.staff_id = p.staff_id
  where o.name = $1
  order by array_position('{supporter,serviceManager,officeManager}'::text[], p.role), s.staff_id`;
