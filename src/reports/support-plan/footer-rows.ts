import { formatWareki } from "../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { ConsentMethod } from "../../domain/plan/event.ts";
import type { PlanFooter } from "../../domain/plan/footer.ts";

/** The last lines of the form; a step that was not taken is 未, never empty. */
export const footerRows = (footer: PlanFooter): { label: string; value: string }[] => [
  { label: "説明日", value: dayOr(footer.explainedOn) },
  { label: "同意日", value: dayOr(footer.consentedOn) },
  { label: "同意した人", value: giverText(footer) },
  { label: "同意の方法", value: footer.method === null ? "未" : methodWords[footer.method] },
  { label: "本人への交付", value: dayOr(footer.deliveredToPersonOn) },
  { label: "相談支援へ", value: consultationText(footer) },
  {
    label: "次のモニタリング",
    value: footer.nextMonitoringOn === null ? "―" : `${formatWareki(footer.nextMonitoringOn)}まで`,
  },
];

const methodWords: Record<ConsentMethod, string> = {
  signature: "画面での署名",
  paper: "紙への署名",
  voice: "声",
  witnessed: "立会いのもとでの紙への署名",
};

const dayOr = (day: PlainDay | null): string => (day === null ? "未" : formatWareki(day));

function giverText({ consentedBy }: PlanFooter): string {
  if (consentedBy === null) return "未";
  return consentedBy.who === "self"
    ? "本人"
    : `代理人 ${consentedBy.name}（続柄 ${consentedBy.relation}）`;
}

function consultationText({ deliveredToConsultation: to }: PlanFooter): string {
  if (to === null) return "未";
  if (to.kind === "selfPlan") return `セルフプラン（${formatWareki(to.notedOn)}に確認）`;
  return `${formatWareki(to.on)}　${to.addressee}（${to.means === "paper" ? "紙" : "電磁的方法"}）`;
}
