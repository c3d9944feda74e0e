import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { paperKinds, paperNames } from "../../../reports/kit/model.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { PlanFacts } from "../../plans/queries.ts";
import { staffFrame } from "../../frames/staff.ts";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { PaperLine } from "../queries.ts";

export type PapersPageProps = {
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly kept: readonly PaperLine[];
};

/** Every paper of one person: what was kept as confirmed, and what each plan can print now. */
export function PapersPage({ actor, facts, kept }: PapersPageProps) {
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${facts.name}さんの書類`}
      here="people"
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${facts.participantId}`, text: `${facts.name}さん` },
      ]}
    >
      <h2>確定した書類</h2>
      <Table
        caption="確定した書類"
        hideCaption
        rows={kept}
        rowKey={({ paper_id }) => paper_id}
        empty="確定した書類はまだありません。"
        columns={[
          {
            key: "kind",
            head: "書類",
            cell: ({ paper_id, kind }) => <a href={`/papers/${paper_id}`}>{paperNames[kind]}</a>,
          },
          { key: "day", head: "日", cell: ({ occurred_on }) => formatWareki(occurred_on) },
          {
            key: "kept",
            head: "残した時刻・人",
            cell: ({ recorded_at, by_name }) => `${momentInWords(recorded_at)}　${by_name}`,
          },
          {
            key: "pdf",
            head: "PDF",
            cell: ({ paper_id, kind }) => (
              <a href={`/papers/${paper_id}/pdf`} aria-label={`${paperNames[kind]}の PDF`}>
                PDF
              </a>
            ),
          },
        ]}
      />
      {facts.plans.toReversed().map((plan) => (
        <section key={plan.planId} aria-labelledby={`plan-${plan.planId}`}>
          <h2 id={`plan-${plan.planId}`}>
            第{plan.number}回の計画（{formatWareki(plan.period.from)}から）
          </h2>
          <ul>
            {paperKinds.map((kind) => (
              <li key={kind}>
                <a href={`/plans/${plan.planId}/papers/${kind}`}>{paperNames[kind]}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {facts.plans.length === 0 && <p>個別支援計画はまだありません。</p>}
    </StaffPage>
  );
}
