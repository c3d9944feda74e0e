import { formatWareki } from "../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { achievementWords, type Achievement } from "../../domain/plan/achievement.ts";
import type { PlanGoal } from "../../domain/plan/content.ts";
import type { PlanEvent } from "../../domain/plan/event.ts";
import { orDash, type Block, type PaperModel } from "../kit/model.ts";
import { periodText } from "../kit/period-text.ts";

export type MonitoringData = {
  readonly officeName: string;
  readonly participantName: string;
  readonly participantKana: string;
  readonly goals: readonly PlanGoal[];
  readonly interview: PlanEvent<"monitoringInterview"> | null;
  readonly result: {
    readonly on: PlainDay;
    readonly since: PlainDay;
    readonly by: string;
    readonly satisfaction: string;
    readonly changes: string;
    readonly goals: readonly {
      readonly goalId: string;
      readonly achievement: Achievement;
      /** With the days it cites. */
      readonly words: string;
    }[];
  };
  readonly conclusion: PlanEvent<"conclusion"> | null;
};

/** モニタリング票: the interview, goal by goal what became of it, and how it goes on. */
export function monitoringPaper(data: MonitoringData): PaperModel {
  const { result, officeName } = data;
  return {
    form: "ippo.paper.1",
    kind: "monitoring",
    title: "モニタリング票",
    madeOn: result.on,
    landscape: true,
    easy: false,
    foot: `${officeName}　モニタリング票　${formatWareki(result.on)}`,
    blocks: [
      headerFacts(data),
      {
        kind: "table",
        caption: "目標ごとの様子",
        columns: [
          { head: "目標", width: 4 },
          { head: "本人の言葉で", width: 3 },
          { head: "達成の状況", width: 2 },
          { head: "様子と、もとになった記録", width: 8 },
        ],
        rows: data.goals.map((goal) => goalRow(goal, result.goals)),
      },
      { kind: "heading", level: 2, text: "本人の満足・感想" },
      { kind: "text", text: orDash(result.satisfaction) },
      { kind: "heading", level: 2, text: "生活や状況の変化" },
      { kind: "text", text: orDash(result.changes) },
      { kind: "heading", level: 2, text: "これから" },
      { kind: "text", text: conclusionText(data.conclusion) },
    ],
  };
}

function headerFacts({ interview, result, ...data }: MonitoringData): Block {
  return {
    kind: "facts",
    across: 2,
    rows: [
      { label: "利用者氏名", value: [[data.participantName, data.participantKana]] },
      { label: "事業所", value: data.officeName },
      { label: "対象の期間", value: periodText({ from: result.since, until: result.on }) },
      { label: "結果を書いた日", value: `${formatWareki(result.on)}　${result.by}` },
      { label: "面接の日", value: interview === null ? "未" : formatWareki(interview.occurredOn) },
      { label: "面接の場所", value: interviewText(interview) },
    ],
  };
}

function interviewText(interview: MonitoringData["interview"]): string {
  if (interview === null) return "―";
  return interview.held
    ? orDash(interview.place)
    : `面接していない。事情：${interview.circumstances}`;
}

function goalRow(goal: PlanGoal, results: MonitoringData["result"]["goals"]): string[] {
  const found = results.find(({ goalId }) => goalId === goal.goalId);
  return [
    orDash(goal.wording),
    orDash(goal.ownWords),
    found === undefined ? "―" : achievementWords[found.achievement],
    orDash(found?.words ?? null),
  ];
}

function conclusionText(conclusion: MonitoringData["conclusion"]): string {
  if (conclusion === null) return "まだ決めていない";
  switch (conclusion.outcome) {
    case "continue":
      return `いまの計画を ${formatWareki(conclusion.until)} まで続ける`;
    case "change":
      return "計画を変える";
    case "newPlan":
      return "新しい計画を作る";
  }
}
