import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { hiragana } from "../kana.ts";

export type Shown = "here" | "left" | "all";

export type PeopleFilter = {
  readonly shown: Shown;
  readonly groupId: string | null;
  /** Part of a name or reading, as typed. */
  readonly sought: string;
};

export type ListedPerson = {
  readonly participantId: string;
  readonly name: string;
  readonly kana: string;
  readonly groupName: string | null;
  readonly enrolledOn: PlainDay | null;
  readonly leftOn: PlainDay | null;
  readonly lastFeedbackOn: PlainDay | null;
};

/** Rows of one answer; one more is read, to know whether there are others. */
export const listLimit = 200;

// One office's people are a few hundred rows under one key: reading them all is faster than an index of trigrams.
const people = statement<ListedPerson>(
  "people-list",
  `select p.participant_id as "participantId", p.name, p.kana, g.name as "groupName",
     s.enrolled_on as "enrolledOn", s.left_on as "leftOn", s.last_feedback_on as "lastFeedbackOn"
   from participant p
   join participant_standing s using (operator_id, office_id, participant_id)
   left join participant_group g using (operator_id, office_id, group_id)
   where p.operator_id = $1 and p.office_id = $2
     and ($3 = 'all' or ($3 = 'left') = (s.left_on is not null and s.left_on <= $4))
     and ($5::uuid is null or p.group_id = $5)
     and (translate(lower(p.name), ' 　', '') like $6 or translate(p.kana, ' ', '') like $7)
   order by p.kana, p.name, p.participant_id
   limit ${listLimit + 1}`,
);

/** The office's people in the order of their readings. */
export const listPeople = (
  tx: Tx,
  filter: PeopleFilter,
  today: PlainDay,
): Promise<ListedPerson[]> =>
  tx.rows(people, [
    tx.scope.operatorId,
    tx.scope.officeId,
    filter.shown,
    today,
    filter.groupId,
    pattern(filter.sought.normalize("NFKC").toLowerCase()),
    pattern(hiragana(filter.sought)),
  ]);

const pattern = (text: string): string =>
  `%${text.replaceAll(/\s/g, "").replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
