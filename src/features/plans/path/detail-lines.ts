import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { absenceReasons, type ConsentMethod, type PlanEvent } from "../../../domain/plan/event.ts";

const methodWords: Record<ConsentMethod, string> = {
  signature: "画面で署名",
  paper: "紙に署名",
  voice: "声",
  witnessed: "立ち会いのもとで紙に",
};

const meansWords = { paper: "紙", electronic: "画面" } as const;
const scopeWords = { consent: "同意", delivery: "交付" } as const;
const outcomeWords = {
  change: "計画を変える",
  newPlan: "新しい計画を作る",
} as const;
const reasonWords = {
  left: "退所",
  serviceChanged: "サービスの変更",
  dropped: "原案を取り下げた",
  replaced: "次の計画に替わった",
} as const;
const understandingWords = {
  understood: "わかった",
  withHelp: "手伝いがあってわかった",
  hard: "むずかしかった",
} as const;

/** What an entry says beside who, when and where. */
export function detailLines(event: PlanEvent): string[] {
  switch (event.kind) {
    case "electronicMeansAgreed":
      return [`${scopesOf(event)}を${event.means}で`];
    case "electronicMeansWithdrawn":
      return [`${scopesOf(event)}は紙で`];
    case "assessmentInterview":
      return [
        event.purposeExplained ? "目的を説明して理解を得た" : "目的の説明の記録なし",
        `本人の理解：${understandingWords[event.understanding]}`,
        ...(event.decisionSupport === null ? [] : [`意思のくみとり：${event.decisionSupport}`]),
      ];
    case "meeting":
      return meetingLines(event);
    case "consent":
      return consentLines(event);
    case "consentWithdrawn":
    case "retraction":
      return [event.because];
    case "deliveryToPerson":
      return [`${meansWords[event.means]}で`];
    case "deliveryToConsultation":
      return [`${event.addressee}へ、${meansWords[event.means]}で`];
    case "monitoringInterview":
      return event.held ? ["本人と面接"] : [`面接できなかった事情：${event.circumstances}`];
    case "conclusion":
      return [
        event.outcome === "continue"
          ? `${formatWareki(event.until)}まで続ける`
          : outcomeWords[event.outcome],
      ];
    case "withdrawal":
      return [reasonWords[event.reason]];
    case "contract":
    case "draft":
    case "selfPlanNoted":
    case "inForce":
    case "monitoringResult":
      return [];
  }
}

type Of<Kind extends PlanEvent["kind"]> = Extract<PlanEvent, { kind: Kind }>;

function meetingLines({ person, attendees, personsWords, minutes }: Of<"meeting">): string[] {
  const presence = person.present
    ? person.by === "video"
      ? "本人は画面越しに出席"
      : "本人が出席"
    : `本人は欠席（${absenceReasons[person.reason].words}）：${person.because}`;
  return [
    presence,
    `出席：${attendees.join("、")}`,
    ...(personsWords === "" ? [] : [`本人の言葉：「${personsWords}」`]),
    ...(minutes === undefined || minutes === "" ? [] : [minutes]),
  ];
}

function consentLines(event: Of<"consent">): string[] {
  const { method, explainedOn, consentedBy, witness, signedName } = event;
  return [
    `${methodWords[method]}・説明 ${formatWareki(explainedOn)}`,
    consentedBy.who === "self" ? "本人" : `代理人 ${consentedBy.name}（${consentedBy.relation}）`,
    ...(witness === null ? [] : [`立ち会い：${witness}`]),
    ...(signedName === undefined ? [] : [`書いた名前：${signedName}`]),
  ];
}

const scopesOf = ({ scope }: { readonly scope: readonly (keyof typeof scopeWords)[] }): string =>
  scope.map((one) => scopeWords[one]).join("と");
