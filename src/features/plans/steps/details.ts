import { parseDay } from "../../../domain/calendar/wareki.ts";
import type { PlanEventKind, StepDetails } from "../../../domain/plan/event.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { EnteredKind } from "./kinds.ts";
import type { SentStep } from "./form.ts";

type Said = {
  [Kind in EnteredKind & PlanEventKind]: { readonly kind: Kind } & StepDetails[Kind];
}[EnteredKind & PlanEventKind];

/** What a sent form says in the terms of the rules. Refuses with a field where one depends on another. */
export function detailsOf(sent: SentStep): Result<Said> {
  switch (sent.kind) {
    case "electronicMeansAgreed":
      return ok({ kind: sent.kind, scope: sent.scope, means: sent.means });
    case "electronicMeansWithdrawn":
      return ok({ kind: sent.kind, scope: sent.scope });
    case "assessmentInterview":
      return ok({
        kind: sent.kind,
        purposeExplained: sent.purposeExplained === "yes",
        understanding: sent.understanding,
        decisionSupport: sent.decisionSupport === "" ? null : sent.decisionSupport,
      });
    case "meeting":
      return ok({ kind: sent.kind, ...meetingOf(sent) });
    case "consent":
      return consentOf(sent);
    case "consentWithdrawn":
    case "retraction":
      return ok({ kind: sent.kind, because: sent.because });
    case "deliveryToPerson":
      return ok({ kind: sent.kind, means: sent.means });
    case "deliveryToConsultation":
      return ok({ kind: sent.kind, means: sent.means, addressee: sent.addressee });
    case "monitoringInterview":
      return ok(
        sent.held === "yes"
          ? { kind: sent.kind, held: true }
          : { kind: sent.kind, held: false, circumstances: sent.circumstances },
      );
    case "conclusion":
      return conclusionOf(sent);
    case "withdrawal":
      return ok({ kind: sent.kind, reason: sent.reason });
    case "contract":
    case "selfPlanNoted":
    case "inForce":
      return ok({ kind: sent.kind });
  }
}

type Sent<Kind extends EnteredKind> = Extract<SentStep, { kind: Kind }>;

function meetingOf(sent: Sent<"meeting">): StepDetails["meeting"] {
  const { presence, because, personsWords, minutes } = sent;
  const attendees = sent.attendees.split(/[、,\n]/u).map((name) => name.trim());
  const person =
    presence === "inPerson" || presence === "video"
      ? ({ present: true, by: presence } as const)
      : ({ present: false, reason: presence, because } as const);
  return { person, attendees: attendees.filter((name) => name !== ""), personsWords, minutes };
}

function consentOf(sent: Sent<"consent">): Result<Said> {
  const { method, versionHash, explainedOn, who, proxyName, relation, witness } = sent;
  if (who === "proxy" && proxyName === "") {
    return refuse({ code: "form.missing", field: "proxyName" });
  }
  if (who === "proxy" && relation === "") {
    return refuse({ code: "form.missing", field: "relation" });
  }
  return ok({
    kind: sent.kind,
    method,
    versionHash,
    explainedOn,
    consentedBy: who === "self" ? { who } : { who, name: proxyName, relation },
    witness: witness === "" ? null : witness,
  });
}

function conclusionOf({ kind, outcome, until }: Sent<"conclusion">): Result<Said> {
  if (outcome !== "continue") return ok({ kind, outcome });
  if (until === "") return refuse({ code: "form.missing", field: "until" });
  const read = parseDay(until);
  return read.ok
    ? ok({ kind, outcome, until: read.value })
    : refuse({ code: "form.date", field: "until" });
}
