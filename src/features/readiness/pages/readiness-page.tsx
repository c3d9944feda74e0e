import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { readinessNote, type ReadinessLine } from "../../../domain/readiness/evaluate.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { ItemShown, stateWords, type About } from "./item-shown.tsx";

export type ReadinessPageProps = About & {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly lines: readonly ReadinessLine[];
};

/** 運営指導の確認: what an inspection would ask of the plans, with the proof beside each answer. */
export function ReadinessPage({ actor, today, lines, ...about }: ReadinessPageProps) {
  const open = lines.filter(({ state }) => state === "overdue" || state === "dueSoon");
  return (
    <StaffPage {...staffFrame(actor)} title="運営指導の確認（計画と契約）" here="readiness">
      <Notice>
        助けであり、証明ではありません。{readinessNote}
        「要確認」の項目は、もとになる文書を指定権者に確かめてください。
      </Notice>
      <p>
        {formatWareki(today)}の記録から数えました。
        {open.length === 0
          ? "いま直すことはありません。"
          : `${open.length}項目に、直すことか近い期限があります。`}
      </p>
      <nav aria-label="項目">
        <ol class="readiness-items">
          {lines.map(({ number, title, state }) => (
            <li key={number}>
              <a href={`#item-${number}`}>{title}</a>　<strong>{stateWords[state]}</strong>
            </li>
          ))}
        </ol>
      </nav>
      {lines.map((line) => (
        <ItemShown key={line.number} line={line} {...about} />
      ))}
    </StaffPage>
  );
}
