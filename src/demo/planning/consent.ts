import type { PlainDay } from "../../domain/ids.ts";
import type { PlanEvent } from "../../domain/plan/event.ts";
import { idAt } from "../ids.ts";
import { attach } from "../pictures.ts";
import { enter, type Life } from "./happened.ts";
import type { Contracted } from "./held.ts";
import type { CycleDays } from "./story.ts";

/** On the screen where that was agreed to, else on paper whose copy is kept. */
export function consentTo(
  life: Life,
  on: PlainDay,
  planId: string,
  versionHash: string,
  { electronic }: Contracted,
): void {
  const { person, serviceManager } = life;
  const explained = { explainedOn: on, explainedBy: serviceManager.id };
  const consentedBy = { who: "self" } as const;
  const given = { versionHash, ...explained, consentedBy, witness: null };
  const step = {
    kind: "consent",
    planId,
    on,
    minute: 875,
    place: "相談室",
    byPerson: true,
  } as const;
  if (electronic) {
    enter(life, { ...step, details: { ...given, method: "signature", signedName: person.name } });
    return;
  }
  const evidence = paperOf(life, on);
  enter(life, { ...step, evidence, details: { ...given, method: "paper" } });
}

function paperOf(life: Life, on: PlainDay): PlanEvent["evidence"] {
  const { office, person, random } = life;
  const kept = office.pictures?.consent;
  if (kept === undefined) throw new Error("Without pictures everybody consents on the screen");
  const at = office.clock(on, 874);
  const by = { id: idAt(at, random), personId: person.id, alt: "署名した計画書", at };
  return [{ attachmentId: attach(office, kept, by), hash: kept.sha256 }];
}

/** To the person on the day of the consent, to the consultation office some days later. */
export function deliver(
  life: Life,
  { consentOn, deliveredOn }: CycleDays,
  planId: string,
  { consultation }: Contracted,
): void {
  const toPerson = { kind: "deliveryToPerson", planId, on: consentOn, minute: 885 } as const;
  enter(life, { ...toPerson, details: { means: "paper" } });
  const on = { planId, on: deliveredOn, minute: 900 };
  if (consultation === null) enter(life, { kind: "selfPlanNoted", ...on, details: {} });
  else {
    const details = { means: "paper", addressee: consultation } as const;
    enter(life, { kind: "deliveryToConsultation", ...on, details });
  }
}
