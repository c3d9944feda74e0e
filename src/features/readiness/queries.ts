import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { PlanContent } from "../../domain/plan/content.ts";
import { hasEnded } from "../../domain/plan/cycle.ts";
import { viewCycle } from "../../domain/plan/view.ts";
import type { Paper, PersonFacts } from "../../domain/readiness/facts.ts";
import {
  newestCertificates,
  signedDocuments,
  type Certificate,
  type SignedDocument,
} from "../certificates/queries.ts";
import { contextOf, noPlanYet, planFactsOfOffice, type PlanFacts } from "../plans/queries.ts";

export type PersonReady = { readonly name: string; readonly facts: PersonFacts };

/** How far back the use of a service is looked for. */
const lookBackDays = 90;

/** What the office holds about everybody, for items 1 to 11; eight queries whatever the number of people. */
export async function readinessFacts(tx: Tx, today: PlainDay): Promise<PersonReady[]> {
  const people = await planFactsOfOffice(tx);
  const certificates = await newestCertificates(tx);
  const documents = Map.groupBy(await signedDocuments(tx), (one) => one.participant_id);
  const scope = [tx.scope.operatorId, tx.scope.officeId];
  const contents = new Map(
    // The body is the canonical text of a PlanContent, held to its hash by the table.
    (await tx.rows(newestContents, scope)).map(({ plan_id, body }) => [
      plan_id,
      (JSON.parse(body) as { content: PlanContent }).content,
    ]),
  );
  const outside = Map.groupBy(
    await tx.rows(outsideUse, [...scope, addDays(today, -lookBackDays), today]),
    (one) => one.participant_id,
  );
  return people.map((person) => {
    const id = person.participantId;
    const facts = factsOf(person, today, {
      certificate: certificates.get(id) ?? null,
      documents: documents.get(id) ?? [],
      contents,
      used: outside.get(id) ?? [],
    });
    return { name: person.name, facts };
  });
}

type Held = {
  readonly certificate: Certificate | null;
  readonly documents: readonly SignedDocument[];
  readonly contents: ReadonlyMap<string, PlanContent>;
  readonly used: readonly UsedRow[];
};

function factsOf(person: PlanFacts, today: PlainDay, held: Held): PersonFacts {
  const plan =
    person.plans.findLast(
      (one) => !hasEnded(viewCycle(person.events, one, contextOf(person, one, today))),
    ) ?? null;
  const content =
    plan === null ? undefined : (held.contents.get(plan.planId) ?? plan.draft?.content);
  return {
    participantId: person.participantId,
    context: contextOf(person, plan ?? noPlanYet(person), today),
    events: person.events,
    plan,
    goals: content?.goals ?? [],
    used: held.used.map(({ kind, record_id }) => ({ kind, recordId: record_id })),
    written: content?.workRows.map(({ kind }) => kind) ?? [],
    papers: {
      importantMatters: paperOf(held.documents, "importantMatters"),
      contract: paperOf(held.documents, "contract"),
      privacy: paperOf(held.documents, "privacy"),
    },
    certificate: certificateOf(held.certificate),
  };
}

function paperOf(documents: readonly SignedDocument[], kind: SignedDocument["kind"]): Paper | null {
  const found = documents.find((one) => one.kind === kind);
  return found ? { documentId: found.document_id, signedOn: found.signed_on } : null;
}

/** The first part that ends is where the certificate stops being good. */
function certificateOf(certificate: Certificate | null): PersonFacts["certificate"] {
  if (certificate === null) return null;
  const { parts, attachment_id } = certificate;
  const until = parts?.certificate?.until ?? parts?.decision?.until ?? earliestEnd(certificate);
  return until === null ? null : { copyId: attachment_id, until };
}

const earliestEnd = ({ parts }: Certificate): PlainDay | null =>
  Object.values(parts ?? {})
    .map(({ until }) => until)
    .toSorted()[0] ?? null;

const newestContents = statement<{ plan_id: string; body: string }>(
  "readiness-contents",
  `select distinct on (plan_id) plan_id, body from plan_version
   where operator_id = $1 and office_id = $2 order by plan_id, number desc`,
);

type UsedRow = {
  readonly participant_id: string;
  readonly kind: "outsideWork" | "outsideSupport";
  readonly record_id: string;
};

/** Each person's newest occasion of either class: one record shows that it is used. */
const outsideUse = statement<UsedRow>(
  "readiness-outside-use",
  `select distinct on (e.participant_id, e.legal_class)
     e.participant_id, e.legal_class as kind, e.experience_id as record_id
   from experience e
   where e.operator_id = $1 and e.office_id = $2 and e.day between $3 and $4 and e.legal_class <> 'none'
     and not exists (select from experience_withdrawal x
       where x.operator_id = $1 and x.office_id = $2 and x.experience_id = e.experience_id)
   order by e.participant_id, e.legal_class, e.day desc`,
);
