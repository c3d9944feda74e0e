import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { addDays } from "../../domain/calendar/day.ts";
import type { DueThing } from "../../domain/deadlines/due.ts";
import { dueThings } from "../../domain/deadlines/due-things.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { hasEnded } from "../../domain/plan/cycle.ts";
import { standing } from "../../domain/plan/event.ts";
import { viewCycle } from "../../domain/plan/view.ts";
import { certificateDays, newestCertificates, type Certificate } from "../certificates/queries.ts";
import { contextOf, noPlanYet, planFactsOfOffice, type PlanFacts } from "../plans/queries.ts";

export type DueOfPerson = {
  readonly participantId: string;
  readonly name: string;
  readonly kana: string;
  readonly thing: DueThing;
};

/** Everything with a last day in the office, earliest first; five queries whatever the number of people. */
export async function duesOfOffice(tx: Tx, today: PlainDay): Promise<DueOfPerson[]> {
  const people = await planFactsOfOffice(tx);
  const certificates = await newestCertificates(tx);
  return people
    .flatMap((facts) => duesOf(facts, certificates.get(facts.participantId) ?? null, today))
    .sort((a, b) => compare(a.thing.dueOn, b.thing.dueOn) || compare(a.kana, b.kana));
}

/** Of one person; nothing before their first day and after their last. */
export function duesOf(
  facts: PlanFacts,
  certificate: Certificate | null,
  today: PlainDay,
): DueOfPerson[] {
  if (facts.enrolledOn === null) return [];
  const { participantId, name, kana } = facts;
  const events = standing(facts.events);
  const plans = facts.plans
    .map((plan) => ({ plan, context: contextOf(facts, plan, today) }))
    .filter(({ plan, context }) => !hasEnded(viewCycle(events, plan, context)));
  const things = dueThings(
    {
      plans,
      context: contextOf(facts, noPlanYet(facts), today),
      events,
      certificate: certificate === null ? null : certificateDays(certificate),
    },
    today,
  );
  return things.map((thing) => ({ participantId, name, kana, thing }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many deadlines came near or passed in the seven days up to today, as the morning's job noted them. */
export async function newReminders(tx: Tx, today: PlainDay): Promise<number> {
  const since = addDays(today, -6);
  const [row] = await tx.rows(noted, [tx.scope.operatorId, tx.scope.officeId, since, today]);
  return row?.count ?? 0;
}

const noted = statement<{ count: number }>(
  "reminders-new",
  `select count(*) as count from reminder
   where operator_id = $1 and office_id = $2 and reminded_on between $3 and $4`,
);
