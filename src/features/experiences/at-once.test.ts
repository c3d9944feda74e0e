import { expect, test } from "vitest";

import { actorTransaction, type Tx } from "../../db/actor-transaction.ts";
import { world } from "../../../tests/world/world.ts";
import { experienceDetail } from "./experience-queries.ts";
import { layOut } from "./lay-out.ts";
import { markSteps } from "./mark-steps.ts";

const w = await world();
const scope = {
  operatorId: w.id.hidamarikai,
  officeId: w.id.hidamari,
  role: "supporter",
  personId: w.id.ohno,
};
const inTransaction = (work: (tx: Tx) => Promise<void>) =>
  actorTransaction(w.services.pools.app, scope, work);

/** The second begins while the first has written and not yet committed; it ends, or waits for a lock. */
async function atOnce(first: (tx: Tx) => Promise<void>, second: (tx: Tx) => Promise<void>) {
  let commit: () => void = () => undefined;
  const may = new Promise<void>((resolve) => (commit = resolve));
  let written: () => void = () => undefined;
  const hasWritten = new Promise<void>((resolve) => (written = resolve));
  const one = inTransaction(async (tx) => {
    await first(tx);
    written();
    await may;
  });
  await hasWritten;
  const ended = { yet: false };
  const two = inTransaction(second).finally(() => (ended.yet = true));
  while (!ended.yet && !(await somebodyWaits())) await new Promise((next) => setTimeout(next, 10));
  commit();
  await Promise.all([one, two]);
}

async function somebodyWaits(): Promise<boolean> {
  const waiting = await w.sql("select from pg_locks where locktype = 'advisory' and not granted");
  return waiting.length > 0;
}

test("二人が同じ日を同時に計画しても、予定は一つずつ", async () => {
  const lay = async (tx: Tx) => {
    const source = { way: "copyDay", from: "2026-11-20" } as const;
    await layOut(tx, "2026-11-24", source, [], w.id.ohno);
  };
  await atOnce(lay, lay);
  const rows = await w.sql<{ participant_id: string }>(
    "select participant_id from experience where office_id = $1 and day = '2026-11-24'",
    [w.id.hidamari],
  );
  expect(rows.map((row) => row.participant_id).toSorted()).toEqual([
    w.id.aoki,
    w.id.ito,
    w.id.ueda,
  ]);
});

test("二人が同じ体験に同時に印をつけても、数は両方の印を数える", async () => {
  const mark = (position: number) => async (tx: Tx) => {
    const experience = await experienceDetail(tx, w.id.aokiToday);
    if (experience === null) throw new Error("the cast has it");
    const marks = [{ stepId: w.stepId("boxes", position), level: "I" as const }];
    await markSteps(tx, experience, marks, w.id.ohno, "2026-11-20");
  };
  await atOnce(mark(1), mark(2));
  const [result] = await w.sql("select staff_attempted, staff_alone from session_result");
  expect(result).toEqual({ staff_attempted: 2, staff_alone: 2 });
});
