import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { ExperienceKind } from "../../domain/experience/kinds.ts";

export type ListedProgramme = {
  readonly programmeId: string;
  readonly version: number;
  readonly kind: ExperienceKind;
  readonly name_std: string;
  readonly name_easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  readonly steps: number;
  readonly closed: boolean;
  readonly recordedAt: Date;
};

const list = statement<ListedProgramme>(
  "programmes-list",
  `select p.programme_id as "programmeId", p.version, v.kind, v.name_std, v.name_easy, v.pictogram,
     v.photo_id, v.recorded_at as "recordedAt", coalesce(c.closed, false) as closed,
     (select count(*)::int from programme_step s where s.operator_id = $1 and s.office_id = $2
        and s.programme_id = p.programme_id and s.version = p.version) as steps
   from programme p
   join programme_version v using (operator_id, office_id, programme_id, version)
   left join lateral (select closed from programme_closure x where x.operator_id = $1
     and x.office_id = $2 and x.programme_id = p.programme_id
     order by recorded_at desc, closure_id desc limit 1) c on true
   where p.operator_id = $1 and p.office_id = $2
   order by v.kind, v.name_std, p.programme_id`,
);

/** The office's programmes in their present versions, closed ones too. */
export const programmes = (tx: Tx): Promise<ListedProgramme[]> =>
  tx.rows(list, [tx.scope.operatorId, tx.scope.officeId]);

export type StoredStep = {
  readonly stepId: string;
  readonly std: string;
  readonly easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  /** What a member of the staff read aloud and recorded. */
  readonly voice_id: string | null;
};

export type ProgrammeVersion = {
  readonly programmeId: string;
  readonly version: number;
  /** The version that holds now. */
  readonly current: number;
  readonly kind: ExperienceKind;
  readonly nameStd: string;
  readonly nameEasy: string;
  readonly aboutStd: string;
  readonly aboutEasy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  readonly voice_id: string | null;
  readonly why: string;
  readonly closed: boolean;
  readonly steps: readonly StoredStep[];
};

const one = statement<ProgrammeVersion>(
  "programme-version",
  `select v.programme_id as "programmeId", v.version, p.version as current, v.kind,
     v.name_std as "nameStd", v.name_easy as "nameEasy", v.about_std as "aboutStd",
     v.about_easy as "aboutEasy", v.pictogram, v.photo_id, v.voice_id, v.why,
     coalesce((select x.closed from programme_closure x where x.operator_id = $1
       and x.office_id = $2 and x.programme_id = $3
       order by x.recorded_at desc, x.closure_id desc limit 1), false) as closed,
     coalesce((select jsonb_agg(jsonb_build_object('stepId', s.step_id, 'std', s.words_std,
         'easy', s.words_easy, 'pictogram', s.pictogram, 'photo_id', s.photo_id,
         'voice_id', s.voice_id) order by s.position)
       from programme_step s where s.operator_id = $1 and s.office_id = $2
         and s.programme_id = $3 and s.version = v.version), '[]') as steps
   from programme p
   join programme_version v using (operator_id, office_id, programme_id)
   where p.operator_id = $1 and p.office_id = $2 and p.programme_id = $3
     and v.version = coalesce($4::int, p.version)`,
);

/** One version of a programme with its steps, the present one without `version`. */
export async function programmeVersion(
  tx: Tx,
  programmeId: string,
  version: number | null = null,
): Promise<ProgrammeVersion | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(one, [operatorId, officeId, programmeId, version]);
  return row ?? null;
}

export type VersionNote = {
  readonly version: number;
  readonly why: string;
  readonly by: string;
  readonly recordedAt: Date;
};

const versions = statement<VersionNote>(
  "programme-versions",
  `select v.version, v.why, coalesce(m.name, '') as by, v.recorded_at as "recordedAt"
   from programme_version v
   left join staff_member m on m.operator_id = v.operator_id and m.staff_id = v.recorded_by
   where v.operator_id = $1 and v.office_id = $2 and v.programme_id = $3
   order by v.version desc`,
);

/** Every version of a programme with its reason, newest first. */
export const versionNotes = (tx: Tx, programmeId: string): Promise<VersionNote[]> =>
  tx.rows(versions, [tx.scope.operatorId, tx.scope.officeId, programmeId]);

/** Ids of every step this programme ever had. */
export async function knownSteps(tx: Tx, programmeId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.q
    .selectFrom("programme_step")
    .select("step_id")
    .distinct()
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("programme_id", "=", programmeId)
    .execute();
  return new Set(rows.map((row) => row.step_id));
}

/** Which of the ids are photos or voices of the office: what is a person's never becomes a programme's. */
export async function officeFiles(
  tx: Tx,
  kind: "image" | "audio",
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.q
    .selectFrom("attachment")
    .select("attachment_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("attachment_id", "in", ids)
    .where("participant_id", "is", null)
    .where("media_type", "like", `${kind}/%`)
    .execute();
  return new Set(rows.map((row) => row.attachment_id));
}
