import { Fragment } from "preact";
import type { ReadinessLine } from "../../../domain/readiness/evaluate.ts";
import type { EvidenceLink, PersonLine, ReadinessState } from "../../../domain/readiness/facts.ts";
import { reasonTexts, type Found } from "../reason-text.ts";

export const stateWords: Record<ReadinessState, string> = {
  overdue: "直すことがあります",
  dueSoon: "もうすぐ期限",
  ok: "整っています",
  notApplicable: "対象なし",
};

const byUrgency: readonly ReadinessState[] = ["overdue", "dueSoon", "ok", "notApplicable"];

export type About = { readonly names: ReadonlyMap<string, string>; readonly found: Found };

/** One item: who needs something first, everybody else folded away. */
export function ItemShown({ line, ...about }: About & { line: ReadinessLine }) {
  const { number, title, state, source, needsCheck, people } = line;
  const id = `item-${number}`;
  const groups = Map.groupBy(people, (person) => person.state);
  return (
    <section class="plan-part" aria-labelledby={id}>
      <h2 id={id}>
        {number}　{title}：{stateWords[state]}
      </h2>
      <p>
        もと：{source.name}
        {needsCheck && <strong>（要確認）</strong>}
      </p>
      {people.length === 0 && <p>在籍している人はありません。</p>}
      {byUrgency.map((one) => {
        const lines = groups.get(one) ?? [];
        if (lines.length === 0) return null;
        const list = (
          <People {...about} lines={lines} place={number >= 10 ? "certificate" : "plan"} />
        );
        const head = `${stateWords[one]}（${lines.length}人）`;
        return one === "overdue" || one === "dueSoon" ? (
          <Fragment key={one}>
            <h3>{head}</h3>
            {list}
          </Fragment>
        ) : (
          <details key={one}>
            <summary>{head}</summary>
            {list}
          </details>
        );
      })}
    </section>
  );
}

type PeopleProps = About & {
  readonly lines: readonly PersonLine[];
  /** The page of a person where the item is put right. */
  readonly place: "plan" | "certificate";
};

const People = ({ lines, names, found, place }: PeopleProps) => (
  <ul class="readiness-items">
    {lines.map((line) => {
      const { participantId, evidence } = line;
      const reasons = reasonTexts(line, found);
      const name = names.get(participantId) ?? "";
      return (
        <li key={participantId}>
          <a href={`/people/${participantId}/${place}`}>{name}</a>
          {reasons.length > 0 && `：${reasons.join(" ")}`}
          {evidence.map((link, at) => (
            <Fragment key={link.id}>
              {" "}
              <a
                href={placeOf(participantId, link)}
                aria-label={`${evidenceWords[link.kind]}（${name}さんの証拠 ${at + 1}）`}
              >
                {evidenceWords[link.kind]}
              </a>
            </Fragment>
          ))}
        </li>
      );
    })}
  </ul>
);

const evidenceWords: Record<EvidenceLink["kind"], string> = {
  event: "手順の記録",
  plan: "計画",
  goal: "目標",
  record: "利用の記録",
  document: "書類",
  certificate: "写し",
};

function placeOf(participantId: string, { kind, id }: EvidenceLink): string {
  switch (kind) {
    case "plan":
      return `/people/${participantId}/plan?plan=${id}`;
    case "event":
    case "goal":
      return `/people/${participantId}/plan`;
    case "record":
      return `/experiences/${id}`;
    case "document":
      return `/people/${participantId}/certificate`;
    case "certificate":
      return `/attachments/${id}`;
  }
}
