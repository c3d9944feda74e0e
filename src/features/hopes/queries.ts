import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import {
  hopesNow,
  type HopeArea,
  type HopeRest,
  type HopeVersion,
} from "../../domain/hope/hope.ts";
import { mostNow, type MostNow } from "../../domain/hope/most-now.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";
import { givenAs } from "../saying/given.ts";
import { saidIn, type Columns } from "../saying/keep.ts";

/** A version as it is shown: the domain's, with the name of whoever helped. */
export type SaidHope = HopeVersion & { readonly helperName: string | null };

export type Hopes = {
  /** Every version ever said, oldest first. */
  readonly versions: readonly SaidHope[];
  /** The newest version of each wish that is not laid aside, newest first. */
  readonly now: readonly SaidHope[];
  readonly resting: readonly SaidHope[];
  /** Which of them the person put first, and when. */
  readonly most: { readonly hope: SaidHope; readonly markedOn: PlainDay } | null;
};

/** All the wishes of one person with everything that was said of them. */
export async function hopesOf(tx: Tx, participantId: string): Promise<Hopes> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  const versions = (await tx.rows(said, whose)).map(saidHope);
  const rested = await tx.rows(rests, whose);
  const marked = (await tx.rows(marks, whose)).map(markOf);
  const now = ownFirst(versions, rested);
  const known = new Set(now.map(({ hopeId }) => hopeId));
  const first = mostNow(now, marked);
  const hope = now.find(({ hopeId }) => hopeId === first?.hopeId);
  const markedOn = marked.at(-1)?.markedOn;
  return {
    versions,
    now,
    resting: ownFirst(versions, []).filter(({ hopeId }) => !known.has(hopeId)),
    most: hope === undefined || markedOn === undefined ? null : { hope, markedOn },
  };
}

/** hopesNow gives back the very versions it was given. */
const ownFirst = (versions: readonly SaidHope[], rested: readonly HopeRest[]): SaidHope[] => {
  const ids = hopesNow(versions, rested).map(({ versionId }) => versionId);
  return ids.flatMap((id) => versions.filter(({ versionId }) => versionId === id));
};

type Row = Columns & {
  version_id: string;
  hope_id: string;
  area: HopeArea;
  given_how: HowGiven;
  helped_by: string | null;
  helper_name: string | null;
  occurred_on: PlainDay;
  recorded_at: Date;
};

const saidHope = (row: Row): SaidHope => ({
  versionId: row.version_id,
  hopeId: row.hope_id,
  area: row.area,
  ...saidIn(row),
  provenance: givenAs(row.given_how, row.helped_by),
  givenOn: row.occurred_on,
  recordedAt: row.recorded_at,
  helperName: row.helper_name,
});

type Mark = {
  hope_id: string | null;
  given_how: HowGiven;
  helped_by: string | null;
  occurred_on: PlainDay;
  recorded_at: Date;
};

const markOf = (row: Mark): MostNow => ({
  hopeId: row.hope_id,
  markedOn: row.occurred_on,
  recordedAt: row.recorded_at,
  provenance: givenAs(row.given_how, row.helped_by),
});

const said = statement<Row>(
  "hopes-said",
  `select v.version_id, v.hope_id, h.area, v.words, v.card, v.photo_id, v.voice_id, v.given_how,
     v.helped_by, s.name as helper_name, v.occurred_on, v.recorded_at
   from hope_version v
   join hope h on h.operator_id = $1 and h.office_id = $2 and h.hope_id = v.hope_id
   left join staff_member s on s.operator_id = $1 and s.staff_id = v.helped_by
   where v.operator_id = $1 and v.office_id = $2 and v.participant_id = $3
   order by v.recorded_at, v.version_id`,
);

const rests = statement<HopeRest>(
  "hopes-rests",
  `select hope_id as "hopeId", kind, recorded_at as "recordedAt" from hope_rest
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at, rest_id`,
);

const marks = statement<Mark>(
  "hopes-marks",
  `select hope_id, given_how, helped_by, occurred_on, recorded_at from hope_most
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at, mark_id`,
);
