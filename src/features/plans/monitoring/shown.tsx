import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { achievementWords } from "../../../domain/plan/achievement.ts";
import type { PlanGoal } from "../../../domain/plan/content.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import type { MonitoringRow } from "./queries.ts";

type Props = {
  readonly rows: readonly MonitoringRow[];
  readonly goals: readonly PlanGoal[];
};

/** The written results of every review of the plan. */
export function MonitoringsShown({ rows, goals }: Props) {
  return (
    <>
      <h2 id="monitorings">モニタリングの結果</h2>
      {rows.length === 0 && <p>モニタリングの結果はまだありません。</p>}
      {rows.map((row) => (
        <Card key={row.event_id} level={3} heading={formatWareki(row.occurred_on)}>
          {row.results.map(({ goalId, achievement, words, evidence }) => (
            <div key={goalId}>
              <h4>{goals.find((goal) => goal.goalId === goalId)?.wording ?? "終わった目標"}</h4>
              <p>
                <strong>{achievementWords[achievement]}</strong>・もとになった記録{evidence.length}
                件
              </p>
              <p class="own-words">{words}</p>
            </div>
          ))}
          <p>本人の満足・思い：{row.satisfaction}</p>
          {row.changes !== "" && <p>状況の変化：{row.changes}</p>}
        </Card>
      ))}
    </>
  );
}
