import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanFooter } from "../../../domain/plan/footer.ts";

const methods = {
  signature: "画面で署名",
  paper: "紙に署名",
  voice: "声",
  witnessed: "立ち会いのもとで紙に",
} as const;

/** Explained, consented, handed over: read from the entries, so it cannot say anything else. */
export function FooterShown({ footer }: { footer: PlanFooter }) {
  const { consentedBy, method, deliveredToConsultation: delivered } = footer;
  const giver =
    consentedBy === null
      ? ""
      : consentedBy.who === "self"
        ? "本人"
        : `代理人 ${consentedBy.name}（${consentedBy.relation}）`;
  const consultation =
    delivered === null
      ? "まだです"
      : delivered.kind === "selfPlan"
        ? "セルフプランのため交付先なし"
        : `${dayOr(delivered.on)} ${delivered.addressee}（${delivered.means === "paper" ? "紙" : "画面"}）`;
  const lines: readonly (readonly [string, string])[] = [
    ["説明日", dayOr(footer.explainedOn)],
    ["同意日", dayOr(footer.consentedOn)],
    ["同意者・方法", method === null ? "まだです" : `${giver}・${methods[method]}`],
    ["交付日（本人）", dayOr(footer.deliveredToPersonOn)],
    ["交付（相談支援）", consultation],
    ["次回モニタリング", dayOr(footer.nextMonitoringOn)],
  ];
  return (
    <>
      <h2>説明・同意・交付</h2>
      <dl class="plan-facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const dayOr = (day: PlainDay | null): string => (day === null ? "まだです" : formatWareki(day));
