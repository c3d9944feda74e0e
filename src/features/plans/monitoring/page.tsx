import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { achievements, achievementWords } from "../../../domain/plan/achievement.ts";
import type { PlanGoal } from "../../../domain/plan/content.ts";
import type { Problem } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { wordsOfProblem } from "../../../words/problems.ts";
import { staffFrame } from "../../frames/staff.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { evidencePath } from "../evidence/page.tsx";
import { EvidenceShown } from "../evidence/shown.tsx";
import { SentencesShown } from "../evidence/sentences-shown.tsx";
import type { MonitoringContent } from "./content.ts";
import type { MonitoringWork } from "./routes.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly work: MonitoringWork;
  readonly content: MonitoringContent;
  readonly raw: RawForm;
  readonly today: PlainDay;
  readonly problems: readonly Problem[];
};

/** The review of a plan: each goal with a text drafted from its records, to be changed by whoever knows better. */
export function MonitoringPage(page: Props) {
  const { actor, work, content, raw, today } = page;
  const { facts, plan, goals, version } = work;
  const base = `/people/${facts.participantId}`;
  const problems = told(page.problems);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${facts.name}さんのモニタリング`}
      here="people"
      problems={problems}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${facts.name}さん` },
        { href: `${base}/plan?plan=${plan.planId}`, text: "個別支援計画" },
      ]}
    >
      <p>
        文は、つながった記録から作った下書きです。書きかえられます。記録のない文には「根拠なし」と出ます。
      </p>
      <Form
        action={`/plans/${plan.planId}/monitoring`}
        version={version}
        autosave={{ words: "std" }}
        label="モニタリング"
      >
        <button class="unseen" type="submit" name="act" value="save" tabIndex={-1}>
          保存する
        </button>
        {goals.map((goal) => (
          <GoalReview key={goal.goalId} {...{ page, goal, problemOf }} />
        ))}
        <TextArea
          name="satisfaction"
          label="本人の満足・思い（本人の言葉で）"
          required
          value={inTextArea(content.satisfaction)}
          problem={problemOf("satisfaction")}
        />
        <TextArea name="changes" label="状況の変化" value={inTextArea(content.changes)} />
        <DateField
          name="occurredOn"
          label="結果をまとめた日"
          required
          value={firstOf(raw, "occurredOn") || formatWareki(today)}
          problem={problemOf("occurredOn")}
        />
        <Field name="place" label="場所" value={firstOf(raw, "place")} />
        <p class="row">
          <Button name="act" value="finish">
            モニタリングの結果を記録する
          </Button>
          <Button kind="secondary" name="act" value="save">
            書きかけを保存する
          </Button>
        </p>
      </Form>
    </StaffPage>
  );
}

type GoalProps = {
  readonly page: Props;
  readonly goal: PlanGoal;
  readonly problemOf: (name: string) => string | undefined;
};

function GoalReview({ page, goal, problemOf }: GoalProps) {
  const { goalId, ownWords, wording } = goal;
  const { evidence, since } = page.work;
  const lived = evidence.get(goalId) ?? [];
  const { words = "", achievement = "" } = page.content.goals[goalId] ?? {};
  return (
    <Card heading={ownWords === "" ? wording : ownWords}>
      <p>{wording}</p>
      <div class="beside-evidence">
        <div class="fields">
          <TextArea
            name={`words-${goalId}`}
            label="このあいだのこと"
            rows={8}
            value={inTextArea(words)}
            problem={problemOf(`words-${goalId}`)}
          />
          <SentencesShown text={words} evidence={lived} />
          <RadioCards
            name={`achievement-${goalId}`}
            label="達成の状況"
            value={achievement}
            problem={problemOf(`achievement-${goalId}`)}
            options={achievements.map((value) => ({ value, text: achievementWords[value] }))}
          />
        </div>
        <EvidenceShown
          evidence={lived}
          since={since}
          act={(day) => `cite:${goalId}:${day}`}
          all={evidencePath(page.work.plan.planId, goalId)}
        />
      </div>
    </Card>
  );
}

const told = (problems: readonly Problem[]): FieldProblem[] =>
  problems.map((problem) => {
    const field = typeof problem["field"] === "string" ? problem["field"] : undefined;
    const [name = ""] = (field ?? "").split("-");
    const text = wordsOfProblem({ ...problem, label: labels[name] ?? "" }).std;
    return field === undefined ? { text } : { field, text };
  });

const labels: Readonly<Record<string, string>> = {
  words: "このあいだのこと",
  achievement: "達成の状況",
  satisfaction: "本人の満足・思い",
  occurredOn: "結果をまとめた日",
};
