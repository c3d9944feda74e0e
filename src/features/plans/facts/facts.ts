import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";
import type { Consultation, Plan, ServiceManagerPost } from "../../../domain/plan/context.ts";
import type { PlanEvent } from "../../../domain/plan/event.ts";
import { defaultForm, type PlanForm } from "../../../domain/plan/sections.ts";
import {
  defaultPlanRules,
  type OfficePlanRules,
  type ServiceType,
} from "../../../domain/plan/service-rules.ts";
import { eventOfRow } from "./event-of-row.ts";
import { planHere } from "./plan-of-row.ts";
import { ofOffice, ofPerson, officeOfPlans, type PersonRow } from "./rows.ts";
import type { EventRow, OfficeRow, PlanRow } from "./rows.ts";

/** One plan as it stands, with its draft while that is open. */
export type PlanHere = Plan & {
  readonly draft: { readonly content: PlanContent; readonly version: number } | null;
  /** The version finished last; what a consent can be given to. */
  readonly finished: { readonly number: number; readonly hash: string } | null;
  /** The draft says something else than the version finished last. */
  readonly editedSince: boolean;
};

export type OfficeOfPlans = {
  readonly name: string;
  readonly serviceType: ServiceType;
  readonly form: PlanForm;
  readonly rules: OfficePlanRules;
  /** 0 while the office has kept no form of its own. */
  readonly formVersion: number;
  readonly serviceManagers: readonly ServiceManagerPost[];
};

export type PlanFacts = {
  readonly participantId: string;
  readonly name: string;
  readonly kana: string;
  readonly birthday: PlainDay | null;
  readonly certificateNumber: string;
  readonly enrolledOn: PlainDay | null;
  readonly leftOn: PlainDay | null;
  readonly firstServiceOn: PlainDay | null;
  readonly services: readonly { readonly serviceType: ServiceType; readonly from: PlainDay }[];
  readonly consultation: Consultation;
  readonly office: OfficeOfPlans;
  readonly plans: readonly PlanHere[];
  readonly events: readonly PlanEvent[];
  /** Names of the staff in the entries, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** Everything the rules of a plan ask for about one person; null for nobody of this office. */
export async function planFacts(tx: Tx, participantId: string): Promise<PlanFacts | null> {
  const scope = [tx.scope.operatorId, tx.scope.officeId];
  const [person] = await tx.rows(ofPerson.people, [...scope, participantId]);
  if (person === undefined) return null;
  const office = await officeForPlans(tx);
  const plans = await tx.rows(ofPerson.plans, [...scope, participantId]);
  const events = await tx.rows(ofPerson.events, [...scope, participantId]);
  return factsOf(person, office, plans, events);
}

/** The same for everybody of the office, in four queries whatever their number. */
export async function planFactsOfOffice(tx: Tx): Promise<PlanFacts[]> {
  const scope = [tx.scope.operatorId, tx.scope.officeId];
  const office = await officeForPlans(tx);
  const people = await tx.rows(ofOffice.people, scope);
  const plans = Map.groupBy(await tx.rows(ofOffice.plans, scope), (row) => row.participant_id);
  const events = Map.groupBy(await tx.rows(ofOffice.events, scope), (row) => row.participant_id);
  return people.map((person) => {
    const id = person.participant_id;
    return factsOf(person, office, plans.get(id) ?? [], events.get(id) ?? []);
  });
}

export async function officeForPlans(tx: Tx): Promise<OfficeOfPlans> {
  const [row] = await tx.rows(officeOfPlans, [tx.scope.operatorId, tx.scope.officeId]);
  if (row === undefined) throw new Error("an actor without an office asked for plans");
  return officeOf(row);
}

const officeOf = (row: OfficeRow): OfficeOfPlans => ({
  name: row.name,
  serviceType: row.service_type,
  form: row.sections ?? defaultForm,
  rules: row.rules ?? defaultPlanRules,
  formVersion: row.form_version,
  serviceManagers: row.service_managers ?? [],
});

function factsOf(
  person: PersonRow,
  office: OfficeOfPlans,
  plans: readonly PlanRow[],
  events: readonly EventRow[],
): PlanFacts {
  const entries = events.map(eventOfRow);
  return {
    participantId: person.participant_id,
    name: person.name,
    kana: person.kana,
    birthday: person.birth_date,
    certificateNumber: person.recipient_number,
    enrolledOn: person.enrolled_on,
    leftOn: person.left_on,
    firstServiceOn: person.first_service_on,
    services: servicesOf(person, office),
    consultation: consultationOf(person),
    office,
    plans: plans.map((row) => planHere(row, plans, entries)),
    events: entries,
    names: new Map(events.map((row) => [row.done_by, row.by_name ?? person.name])),
  };
}

/** The office's own service until a change is kept. */
function servicesOf(person: PersonRow, office: OfficeOfPlans): PlanFacts["services"] {
  const from = person.enrolled_on ?? "0001-01-01";
  const changes = person.services ?? [];
  return changes.some((change) => change.from <= from)
    ? changes
    : [{ serviceType: office.serviceType, from }, ...changes];
}

const consultationOf = ({ consultation }: PersonRow): Consultation =>
  consultation === null
    ? { kind: "unknown" }
    : consultation.kind === "selfPlan"
      ? { kind: "selfPlan" }
      : { kind: "office", name: consultation.name };
