import { statusOf } from "../deadlines/due.ts";
import type { ParticipantId } from "../ids.ts";
import { notApplicable, type EvidenceLink, type Judgement, type PersonFacts } from "./facts.ts";
import type { ReadinessReason } from "./reasons.ts";

/** Item 8: whatever is used stands in the plan. */
export function planCovers({ used, written }: PersonFacts): Judgement {
  if (used.length === 0) return notApplicable;
  const missing = used.filter(({ kind }) => !written.includes(kind));
  const shown = missing.length > 0 ? missing : used;
  return {
    state: missing.length > 0 ? "overdue" : "ok",
    evidence: shown.map(({ recordId }) => ({ kind: "record", id: recordId })),
    reasons: missing.length > 0 ? ["readiness.notInPlan"] : [],
  };
}

/** Item 9: nobody's goal is word for word another's. Numbers and punctuation do not make it one's own. */
export function ownGoals(people: readonly PersonFacts[]): (facts: PersonFacts) => Judgement {
  const owners = new Map<string, Map<ParticipantId, string>>();
  for (const { participantId, goals } of people) {
    for (const { goalId, wording } of goals) {
      const text = bare(wording);
      if (text === "") continue;
      const sharing = owners.get(text) ?? new Map<ParticipantId, string>();
      owners.set(text, sharing.set(participantId, goalId));
    }
  }
  return ({ goals }) => {
    if (goals.length === 0) return notApplicable;
    const shared = goals
      .map(({ wording }) => owners.get(bare(wording)))
      .filter((one) => (one?.size ?? 0) > 1);
    if (shared.length === 0) return { state: "ok", evidence: goalLinks(goals), reasons: [] };
    const ids = shared.flatMap((one) => Array.from(one?.values() ?? []));
    return {
      state: "overdue",
      evidence: [...new Set(ids)].map((id) => ({ kind: "goal", id })),
      reasons: ["readiness.sameGoal"],
    };
  };
}

/** Item 10: 重要事項説明書, 契約書 and 個人情報の同意 are signed. */
export function papersSigned({ papers }: PersonFacts): Judgement {
  const { importantMatters, contract, privacy } = papers;
  const reasons: ReadinessReason[] = [];
  if (importantMatters === null) reasons.push("readiness.importantMattersMissing");
  if (contract === null) reasons.push("readiness.contractMissing");
  if (privacy === null) reasons.push("readiness.privacyMissing");
  const evidence = [importantMatters, contract, privacy]
    .filter((paper) => paper !== null)
    .map(({ documentId }): EvidenceLink => ({ kind: "document", id: documentId }));
  return { state: reasons.length > 0 ? "overdue" : "ok", evidence, reasons };
}

/** Item 11: a copy of the 受給者証 is kept and it has not run out. */
export function certificateKept({ certificate, context }: PersonFacts): Judgement {
  if (certificate?.copyId == null) {
    return { state: "overdue", evidence: [], reasons: ["readiness.certificateMissing"] };
  }
  const evidence: EvidenceLink[] = [{ kind: "certificate", id: certificate.copyId }];
  const status = statusOf(certificate.until, context.today);
  if (status === "overdue")
    return { state: "overdue", evidence, reasons: ["readiness.certificateOver"] };
  return status === "within30"
    ? { state: "dueSoon", evidence, reasons: ["readiness.certificateSoon"] }
    : { state: "ok", evidence, reasons: [] };
}

const goalLinks = (goals: PersonFacts["goals"]): EvidenceLink[] =>
  goals.map(({ goalId }) => ({ kind: "goal", id: goalId }));

const bare = (wording: string): string => wording.normalize("NFKC").replaceAll(/[^\p{L}]/gu, "");
