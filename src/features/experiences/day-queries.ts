import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { ExperienceKind } from "../../domain/experience/kinds.ts";
import type { Placement } from "../../domain/experience/lay-out-day.ts";
import type { PlainDay } from "../../domain/ids.ts";

/** A placement on a day as it stands, under its programme's current name and kind. */
export type DayExperience = Placement & {
  readonly experienceId: string;
  readonly programmeName: string;
  /** The kind a new experience of this programme has today. */
  readonly currentKind: ExperienceKind;
  readonly programmeClosed: boolean;
  /** Marks or a reflection belong to it. */
  readonly begun: boolean;
};

/** What is planned or was held on a day, without what was withdrawn. */
export const dayExperiences = (tx: Tx, day: PlainDay): Promise<DayExperience[]> =>
  tx.rows(onDay, [tx.scope.operatorId, tx.scope.officeId, day]);

const onDay = statement<DayExperience>(
  "day-experiences",
  `select e.experience_id as "experienceId", e.participant_id as "participantId",
     e.programme_id as "programmeId", e.kind, e.period, e.legal_class as "legalClass", e.place,
     v.name_std as "programmeName", v.kind as "currentKind",
     coalesce(c.closed, false) as "programmeClosed",
     (exists (select from step_mark m where m.operator_id = $1 and m.office_id = $2
        and m.experience_id = e.experience_id)
      or exists (select from reflection r where r.operator_id = $1 and r.office_id = $2
        and r.experience_id = e.experience_id)) as begun
   from experience e
   join programme using (operator_id, office_id, programme_id)
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = programme.version
   left join lateral (select closed from programme_closure x where x.operator_id = $1
     and x.office_id = $2 and x.programme_id = e.programme_id
     order by recorded_at desc limit 1) c on true
   where e.operator_id = $1 and e.office_id = $2 and e.day = $3
     and not exists (select from experience_withdrawal w where w.operator_id = $1
       and w.office_id = $2 and w.experience_id = e.experience_id)
   order by case e.period when 'afternoon' then 1 else 0 end, e.experience_id`,
);

export type DayPerson = {
  readonly participantId: string;
  readonly name: string;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly startedOn: PlainDay;
  readonly leftOn: PlainDay | null;
  readonly status: string | null;
};

/** Everyone who ever enrolled, with the attendance known for that day, in order of kana. */
export const dayPeople = (tx: Tx, day: PlainDay): Promise<DayPerson[]> =>
  tx.rows(peopleOn, [tx.scope.operatorId, tx.scope.officeId, day]);

const peopleOn = statement<DayPerson>(
  "day-people",
  `select p.participant_id as "participantId", p.name, p.group_id as "groupId",
     g.name as "groupName", s.enrolled_on as "startedOn", s.left_on as "leftOn", a.status
   from participant_standing s
   join participant p using (operator_id, office_id, participant_id)
   left join participant_group g using (operator_id, office_id, group_id)
   left join (
     select distinct on (participant_id) participant_id, status from attendance
     where operator_id = $1 and office_id = $2 and day = $3
     order by participant_id, recorded_at desc
   ) a using (participant_id)
   where s.operator_id = $1 and s.office_id = $2 and s.enrolled_on is not null
   order by p.kana, p.participant_id`,
);

export type OpenProgramme = {
  readonly programmeId: string;
  readonly version: number;
  readonly kind: ExperienceKind;
  readonly name: string;
};

/** Programmes that can be planned today, each with its current version. */
export const openProgrammes = (tx: Tx): Promise<OpenProgramme[]> =>
  tx.rows(programmes, [tx.scope.operatorId, tx.scope.officeId]);

const programmes = statement<OpenProgramme>(
  "open-programmes",
  `select p.programme_id as "programmeId", p.version, v.kind, v.name_std as name
   from programme p
   join programme_version v using (operator_id, office_id, programme_id, version)
   left join lateral (select closed from programme_closure x where x.operator_id = $1
     and x.office_id = $2 and x.programme_id = p.programme_id
     order by recorded_at desc limit 1) c on true
   where p.operator_id = $1 and p.office_id = $2 and c.closed is not true
   order by v.name_std, p.programme_id`,
);

export type GroupChoice = { readonly groupId: string; readonly name: string };

export const groupChoices = (tx: Tx): Promise<GroupChoice[]> =>
  tx.rows(groups, [tx.scope.operatorId, tx.scope.officeId]);

const groups = statement<GroupChoice>(
  "group-choices",
  `select group_id as "groupId", name from participant_group
   where operator_id = $1 and office_id = $2 order by position, name`,
);

export type EarlierDays = { readonly last: PlainDay | null; readonly sameWeekday: PlainDay | null };

/** The latest day before `day` with a plan, and the latest of the same weekday in eight weeks. */
export async function earlierDays(tx: Tx, day: PlainDay): Promise<EarlierDays> {
  const [row] = await tx.rows(earlier, [tx.scope.operatorId, tx.scope.officeId, day]);
  return row ?? { last: null, sameWeekday: null };
}

/** From the day backwards until one is found: eight weeks hold thousands of occasions, the last day a few. */
const lastDay = (and: string) => `(select e.day from experience e
   where e.operator_id = $1 and e.office_id = $2 and e.day < $3 and e.day >= $3::date - 56 ${and}
     and not exists (select from experience_withdrawal w where w.operator_id = $1
       and w.office_id = $2 and w.experience_id = e.experience_id offset 0)
   order by e.day desc limit 1)`;

const earlier = statement<EarlierDays>(
  "day-earlier",
  `select ${lastDay("")} as last,
     ${lastDay("and ($3::date - e.day) % 7 = 0")} as "sameWeekday"`,
);
