import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { Cycle } from "../../../domain/plan/cycle.ts";
import type { Finding } from "../../../domain/plan/finding.ts";
import type { Severity } from "../../../domain/plan/finding-kinds.ts";
import type { MonthAtRisk } from "../../../domain/plan/reduction.ts";
import { planRules } from "../../../domain/plan/rules.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { wordsOfProblem } from "../../../words/problems.ts";

const severityWords: Record<Severity, string> = {
  blocks: "このままでは本計画にできません",
  late: "期限を過ぎています",
  warns: "確かめてください",
};

/** Everything late, missing or improper, each with its rule, its money and the way to put it right. */
export function FindingsShown({ found }: { found: Cycle }) {
  if (found.findings.length === 0) return <p>手順に気がかりはありません。</p>;
  return (
    <section class="plan-part" aria-labelledby="findings">
      <h2 id="findings">気がかり {found.findings.length}件</h2>
      {found.atRisk.length > 0 && (
        <p>
          <strong>未作成減算のおそれ：</strong>
          {monthsInWords(found.atRisk)}（この人の基本報酬だけにかかります）
        </p>
      )}
      <div class="stack">
        {found.findings.map((finding) => (
          <FindingShown
            key={`${finding.code} ${JSON.stringify(finding.facts)}`}
            finding={finding}
          />
        ))}
      </div>
    </section>
  );
}

function FindingShown({ finding }: { finding: Finding }) {
  const { code, severity, facts, rule, source, needsCheck, atRisk, repair } = finding;
  return (
    <Card
      level={3}
      heading={wordsOfProblem({ code, ...facts }).std}
      aside={severityWords[severity]}
    >
      <dl class="plan-facts">
        <div>
          <dt>きまり</dt>
          <dd>
            {planRules[rule].says}
            {needsCheck && <strong>（要確認）</strong>}
            <br />
            <small>
              {source.name}（{formatWareki(source.asOf)}時点）
            </small>
          </dd>
        </div>
        {atRisk.length > 0 && (
          <div>
            <dt>減算のおそれ</dt>
            <dd>{monthsInWords(atRisk)}</dd>
          </div>
        )}
        <div>
          <dt>直し方</dt>
          <dd>
            <ol>
              {repair.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
    </Card>
  );
}

/** 「2026年5月 ×70/100、2026年6月 ×70/100（今月中に直せば避けられます）」 */
const monthsInWords = (months: readonly MonthAtRisk[]): string =>
  months
    .map(
      ({ month, percent, avoidable }) =>
        `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月 ×${percent}/100${avoidable ? "（今月中に直せば避けられます）" : ""}`,
    )
    .join("、");
