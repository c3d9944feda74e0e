import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Placement } from "../../domain/experience/lay-out-day.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { placementKey, type SourceForm } from "./day-form.ts";
import { dayExperiences, dayPeople, openProgrammes, type OpenProgramme } from "./day-queries.ts";
import { previewDay } from "./preview-day.ts";

/** What the source would add, from the facts as they stand. */
export async function readPreview(tx: Tx, day: PlainDay, source: SourceForm) {
  const people = await dayPeople(tx, day);
  const already = await dayExperiences(tx, day);
  const copied = source.way === "byGroup" ? [] : await dayExperiences(tx, source.from);
  const programmes = await openProgrammes(tx);
  const preview = previewDay(source, { day, people, already, copied, programmes });
  const names = new Map([...copied, ...already].map((one) => [one.programmeId, one.programmeName]));
  for (const programme of programmes) names.set(programme.programmeId, programme.name);
  return { preview, people, programmes, names };
}

/** Lays out the day from its source, without what was ticked out; returns how many were added. */
export async function layOut(
  tx: Tx,
  day: PlainDay,
  source: SourceForm,
  without: readonly string[],
  staffId: string,
): Promise<number> {
  await lockDay(tx, day);
  const { preview, programmes } = await readPreview(tx, day, source);
  const wanted = preview.planned.filter((one) => !without.includes(placementKey(one)));
  await addExperiences(tx, day, wanted, programmes, staffId);
  return wanted.length;
}

/** One hand at a time on a day of the office: what a second one reads is what the first one wrote. */
export const lockDay = (tx: Tx, day: PlainDay): Promise<unknown> =>
  tx.rows(lock, [`${tx.scope.officeId} ${day}`]);

const lock = statement<unknown>(
  "day-lock",
  "select pg_advisory_xact_lock(hashtextextended('day ' || $1, 0))",
);

/** Every placement becomes an experience of its programme's current version. */
export async function addExperiences(
  tx: Tx,
  day: PlainDay,
  placements: readonly Placement[],
  programmes: readonly OpenProgramme[],
  staffId: string,
): Promise<void> {
  const versions = new Map(programmes.map((one) => [one.programmeId, one.version]));
  const column = (of: (placement: Placement) => unknown) => placements.map(of);
  await tx.rows(insert, [
    tx.scope.operatorId,
    tx.scope.officeId,
    day,
    staffId,
    column(newId),
    column((one) => one.participantId),
    column((one) => one.period),
    column((one) => one.kind),
    column((one) => one.programmeId),
    column((one) => versions.get(one.programmeId)),
    column((one) => one.legalClass),
    column((one) => one.place),
  ]);
}

const insert = statement<unknown>(
  "experiences-add",
  `insert into experience (operator_id, office_id, day, recorded_by, experience_id,
     participant_id, period, kind, programme_id, programme_version, legal_class, place)
   select $1, $2, $3, $4, * from unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[],
     $9::uuid[], $10::integer[], $11::text[], $12::text[])`,
);
