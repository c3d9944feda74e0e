import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlanFooter } from "../../../domain/plan/footer.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";
import { reviewRuleOn } from "../../../domain/plan/service-rules.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { Pieces } from "../../shown/pieces.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import { MonitoringsShown } from "../monitoring/shown.tsx";
import type { MonitoringRow } from "../monitoring/queries.ts";
import type { StoredVersion } from "../queries.ts";
import { FooterShown } from "./footer-shown.tsx";
import { WorkRowsShown } from "./work-rows-shown.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly version: StoredVersion;
  readonly footer: PlanFooter;
  readonly monitorings: readonly MonitoringRow[];
};

/** One frozen version as it was finished, with the footer its entries make. */
export function VersionPage({ actor, facts, plan, version, footer, monitorings }: Props) {
  const { content } = version;
  const base = `/people/${facts.participantId}`;
  const { planName } = reviewRuleOn(content.header.serviceType, content.header.period.from);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${planName} 第${plan.number}回 第${version.number}版`}
      here="people"
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${facts.name}さん` },
        { href: `${base}/plan?plan=${plan.planId}`, text: "個別支援計画" },
      ]}
    >
      <Versions plan={plan} shown={version.number} />
      <Head content={content} />
      <h2>本人の意向</h2>
      {content.wishes.person.map(({ hopeId, words, givenOn }) => (
        <p key={hopeId}>
          <span class="own-words">{words}</span> <small>{formatWareki(givenOn)}</small>
        </p>
      ))}
      {content.wishes.family !== "" && (
        <>
          <h2>家族の意向</h2>
          <p>{content.wishes.family}</p>
        </>
      )}
      <h2>総合的な支援の方針</h2>
      <p>{content.policy}</p>
      <GoalsTable content={content} />
      <RowsTable content={content} />
      <WorkRowsShown rows={content.workRows} />
      <FooterShown footer={footer} />
      <MonitoringsShown rows={monitorings} goals={content.goals} />
    </StaffPage>
  );
}

/** The versions finished before this one stay as they were. */
function Versions({ plan, shown }: { plan: PlanHere; shown: number }) {
  const newest = plan.finished?.number ?? shown;
  if (newest < 2) return null;
  const others = Array.from({ length: newest }, (_, index) => index + 1).filter(
    (number) => number !== shown,
  );
  return (
    <p class="row">
      ほかの版：
      {others.map((number) => (
        <a key={number} href={`/plans/${plan.planId}?version=${number}`}>
          第{number}版
        </a>
      ))}
    </p>
  );
}

function Head({ content: { header } }: { content: PlanContent }) {
  const facts: readonly (readonly [string, string])[] = [
    ["事業所", header.officeName],
    ["氏名", `${header.participantName}（${header.participantKana}）`],
    ["生年月日", header.birthday === "" ? "登録されていません" : formatWareki(header.birthday)],
    ["受給者証番号", header.certificateNumber],
    ["作成日", formatWareki(header.madeOn)],
    ["期間", `${formatWareki(header.period.from)}から${formatWareki(header.period.until)}まで`],
    ["サービス管理責任者", header.serviceManagerName],
  ];
  return (
    <dl class="plan-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const GoalsTable = ({ content }: { content: PlanContent }) => (
  <Table
    caption="目標"
    rows={content.goals}
    rowKey={({ goalId }) => goalId}
    columns={[
      {
        key: "term",
        head: "長期・短期",
        cell: (goal) => (goal.term === "longTerm" ? "長期" : "短期"),
      },
      { key: "own", head: "本人の言葉", cell: (goal) => goal.ownWords },
      { key: "wording", head: "目標", cell: (goal) => goal.wording },
      {
        key: "until",
        head: "達成時期",
        cell: (goal) => formatWareki(goal.period.until),
      },
    ]}
  />
);

const RowsTable = ({ content }: { content: PlanContent }) => (
  <Table
    caption="課題と支援の内容"
    rows={content.rows.toSorted((a, b) => a.priority - b.priority)}
    rowKey={({ rowId }) => rowId}
    columns={[
      { key: "priority", head: "優先", cell: (row) => row.priority, numeric: true },
      { key: "need", head: "課題・ニーズ", cell: (row) => row.need },
      { key: "target", head: "到達目標", cell: (row) => row.target },
      { key: "part", head: "本人の役割", cell: (row) => row.personsPart },
      {
        key: "support",
        head: "支援の内容",
        cell: ({ support: { method, frequency, time, place } }) => (
          <Pieces of={[method, frequency, time, place]} />
        ),
      },
      { key: "until", head: "達成時期", cell: (row) => formatWareki(row.period.until) },
      { key: "who", head: "担当", cell: (row) => row.who },
      { key: "care", head: "留意事項", cell: (row) => row.care },
    ]}
  />
);
