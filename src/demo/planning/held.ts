import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { addMonths, monthOf } from "../../domain/plan/months.ts";
import { idAt } from "../ids.ts";
import { addTo, type Office } from "../office.ts";
import { attach } from "../pictures.ts";
import { enter, type Life } from "./happened.ts";
import type { Situation } from "./story.ts";

export type Contracted = { readonly consultation: string | null; readonly electronic: boolean };

const consultations = [
  "相談支援センターつむぎ",
  "ひなた相談支援事業所",
  "相談室みずうみ",
  null,
] as const;

/** Contract, its papers, who makes the 計画相談支援, whether steps on the screen are agreed to, and the 受給者証. */
export function contract(life: Life, on: PlainDay, situation: Situation | null): Contracted {
  const { office, person, serviceManager, random } = life;
  const add = addTo(office);
  const at = office.clock(on, 600);
  enter(life, { kind: "contract", planId: null, on, minute: 600, place: "相談室", details: {} });
  for (const kind of ["importantMatters", "contract", "privacy"]) {
    const id = idAt(at, random);
    add("signed_document", id, person.id, kind, on, null, serviceManager.id, at);
  }
  const consultation = random.pick(consultations);
  const kind = consultation === null ? "selfPlan" : "office";
  const id = idAt(at, random);
  const name = consultation ?? "";
  add("participant_consultation", id, person.id, kind, name, serviceManager.id, at);
  const electronic = office.pictures === null || random.chance(0.7);
  if (electronic) {
    const details = { scope: ["consent", "delivery"], means: "事業所のタブレットの画面" } as const;
    const agreed = { kind: "electronicMeansAgreed", planId: null, on, details } as const;
    enter(life, { ...agreed, minute: 605, byPerson: true });
  }
  seeCertificate(life, on, situation);
  return { consultation, electronic };
}

/** Copied at the contract and once more when a new one came, each part with its own end. */
function seeCertificate(life: Life, on: PlainDay, situation: Situation | null): void {
  const { office, random } = life;
  const { until } = office;
  const soon = situation === "certificateSoon";
  const end = soon ? addDays(until, 21) : addDays(until, random.between(75, 520));
  const parts = {
    certificate: end,
    decision: end,
    disabilityClass: addMonths(end, 12),
    paymentCap:
      situation === "capRunOut" ? addDays(until, -6) : addDays(until, random.between(65, 330)),
    consultationPayment: addMonths(end, 1),
  };
  keepCertificate(life, on, parts);
}

function keepCertificate(
  { office, person, serviceManager, random }: Life,
  on: PlainDay,
  parts: Readonly<Record<string, PlainDay>>,
): void {
  const add = addTo(office);
  const at = office.clock(on, 620);
  const certificateId = idAt(at, random);
  const months = [3, 9].map((ahead) => monthOf(addMonths(on, ahead)));
  const copy = copyOf(office, person.id, idAt(at, random), at);
  const days = random.pick([null, 20, 22, 23]);
  const numbers = [person.certificateNumber, days, months, copy] as const;
  add("recipient_certificate", certificateId, person.id, ...numbers, on, serviceManager.id, at);
  for (const [part, until] of Object.entries(parts)) {
    const from = addMonths(until, -36);
    add("recipient_certificate_part", certificateId, person.id, part, from, until);
  }
}

function copyOf(office: Office, personId: string, id: string, at: Date): string | null {
  const copy = office.pictures?.certificate;
  if (copy === undefined) return null;
  return attach(office, copy, { id, personId, alt: "受給者証の写し", at });
}
