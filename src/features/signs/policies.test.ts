import { Pool } from "pg";
import { afterAll, describe, expect, test } from "vitest";

import { officeOf } from "../../../tests/world/cast.ts";
import { testSecret } from "../../../tests/world/names.ts";
import { world } from "../../../tests/world/world.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { asRole } from "../../db/connection.ts";
import { newId } from "../../domain/ids.ts";
import {
  askedOn,
  exampleKinds,
  shareOf,
  sharingExamples,
  tellingOf,
  things,
  type ExampleReader,
  type ExampleThing,
} from "../../domain/sign/sharing.examples.ts";

const w = await world();
const pool = new Pool(asRole(w.owner, testSecret, "ippo_app", w.owner.database));
afterAll(() => pool.end());

const office = officeOf("hidamari");
const whose = [office.operatorId, office.officeId, w.id.aoki];
const roles = { ohno: "supporter", hayashi: "supporter", ishii: "serviceManager" } as const;
const readers = ["ohno", "hayashi", "ishii"] as const;

/** The same cards, colours and number for every example; the ids are what the examples call them. */
const ids: Readonly<Record<ExampleThing, string>> = {
  careCard: newId(),
  hardCard: newId(),
  colour: newId(),
  earlierColour: newId(),
  contacts: newId(),
};

for (const card of ["careCard", "hardCard"] as const) {
  await w.sql(
    "insert into sign_card (operator_id, office_id, participant_id, card_id, kind) values ($1, $2, $3, $4, $5)",
    [...whose, ids[card], exampleKinds[card]],
  );
  await w.sql(
    `insert into sign_card_part (operator_id, office_id, participant_id, version_id, card_id, part,
       words, given_how, occurred_on) values ($1, $2, $3, $4, $5, 'sign', 'だまる', 'alone', $6)`,
    [...whose, newId(), ids[card], askedOn],
  );
}
for (const colour of ["colour", "earlierColour"] as const) {
  await w.sql(
    `insert into day_colour (operator_id, office_id, participant_id, colour_id, colour, given_how,
       occurred_on) values ($1, $2, $3, $4, 'care', 'alone', $5)`,
    [...whose, ids[colour], askedOn],
  );
}
await w.sql(
  `insert into crisis_contact (operator_id, office_id, participant_id, contact_id, name, phone,
     entered_by) values ($1, $2, $3, $4, 'あに', '0901', 'self')`,
  [...whose, ids.contacts],
);

describe("データベースも、同じきまりを守る", () => {
  test.each(sharingExamples)("$what", async ({ shares = [], tellings = [], sees }) => {
    await w.sql("truncate sign_share_end, sign_share, colour_telling_end, colour_telling cascade");
    for (const share of shares.map(shareOf)) await grant(share);
    for (const telling of tellings.map(tellingOf)) await tellOne(telling);
    for (const thing of things) {
      const seen: ExampleReader[] = [];
      for (const reader of readers) if (await isSeen(reader, thing)) seen.push(reader);
      expect(seen, thing).toEqual(sees[thing] ?? []);
    }
  });
});

test("見えない職員には、見せた相手も、つたえた相手も、やめたことも見えない", async () => {
  await w.sql("truncate sign_share_end, sign_share, colour_telling_end, colour_telling cascade");
  await grant({ ...shareOf({ what: "cards", staffId: "ohno" }), isEnded: true });
  await tellOne({ ...tellingOf({ withCards: true }), isWithdrawn: true });
  for (const table of ["sign_share", "sign_share_end", "colour_telling", "colour_telling_end"]) {
    expect(await rowsSeen("hayashi", table), table).toBe(0);
    expect(await rowsSeen("ohno", table), table).toBe(1);
  }
});

test("ほかの事業所の職員には、支援員みんなに見せたカードも見えない", async () => {
  await w.sql("truncate sign_share_end, sign_share, colour_telling_end, colour_telling cascade");
  await grant(shareOf({ what: "cards" }));
  const scope = { ...officeOf("minato"), role: "supporter", personId: w.id.kato };
  const seen = await actorTransaction(pool, scope, (tx) =>
    tx.rows({ name: "", text: "select 1 from sign_card" }),
  );
  expect(seen).toEqual([]);
});

async function grant(share: ReturnType<typeof shareOf>): Promise<void> {
  const id = newId();
  const cardId = share.cardId === null ? null : ids[share.cardId as ExampleThing];
  const staffId = share.staffId === null ? null : w.id[share.staffId as ExampleReader];
  await w.sql(
    `insert into sign_share (operator_id, office_id, participant_id, share_id, what, card_id,
       staff_id, until_on, given_how, occurred_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'alone', '2026-11-01')`,
    [...whose, id, share.what, cardId, staffId, share.untilOn],
  );
  if (!share.isEnded) return;
  await w.sql(
    "insert into sign_share_end (operator_id, office_id, participant_id, share_id) values ($1, $2, $3, $4)",
    [...whose, id],
  );
}

async function tellOne(telling: ReturnType<typeof tellingOf>): Promise<void> {
  const id = newId();
  await w.sql(
    `insert into colour_telling (operator_id, office_id, participant_id, telling_id, colour_id,
       staff_id, colour, with_cards, occurred_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...whose,
      id,
      ids.colour,
      w.id[telling.staffId as ExampleReader],
      telling.colour,
      telling.withCards,
      telling.toldOn,
    ],
  );
  if (!telling.isWithdrawn) return;
  await w.sql(
    "insert into colour_telling_end (operator_id, office_id, participant_id, telling_id) values ($1, $2, $3, $4)",
    [...whose, id],
  );
}

const scopeOfStaff = (reader: ExampleReader) => ({
  ...office,
  role: roles[reader],
  personId: w.id[reader],
});

const tables = {
  careCard: ["sign_card_part", "card_id"],
  hardCard: ["sign_card_part", "card_id"],
  colour: ["day_colour", "colour_id"],
  earlierColour: ["day_colour", "colour_id"],
  contacts: ["crisis_contact", "contact_id"],
} as const;

async function isSeen(reader: ExampleReader, thing: ExampleThing): Promise<boolean> {
  const [table, column] = tables[thing];
  return actorTransaction(pool, scopeOfStaff(reader), async (tx) => {
    await tx.rows({ name: "", text: `select set_config('ippo.day', '${askedOn}', true)` });
    const rows = await tx.rows({ name: "", text: `select 1 from ${table} where ${column} = $1` }, [
      ids[thing],
    ]);
    return rows.length === 1;
  });
}

async function rowsSeen(reader: ExampleReader, table: string): Promise<number> {
  const rows = await actorTransaction(pool, scopeOfStaff(reader), (tx) =>
    tx.rows({ name: "", text: `select 1 from ${table}` }),
  );
  return rows.length;
}
