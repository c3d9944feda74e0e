import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlanContent, PlanGoal, PlanRow } from "../../../domain/plan/content.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Pieces } from "../../shown/pieces.tsx";
import { WorkRowShown } from "./work-row-shown.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { say, type Words } from "../../../words/pair.ts";
import { planWords } from "../../../words/plan.ts";
import { planMeans } from "../../../words/plan-terms.ts";
import type { PersonSettings } from "../../../words/settings.ts";

type Props = { readonly content: PlanContent; readonly settings: PersonSettings };

/** The same content as the formal plan, the person's own words first, each part with its picture. */
export function ContentShown({ content, settings }: Props) {
  const text = (words: Words) => say(words, settings);
  const { header, wishes, policy, goals, rows, workRows } = content;
  const { from, until } = header.period;
  return (
    <>
      <Card id="plan-when" heading={text(planWords.untilWhen)}>
        <p>
          <Pictogram name="calendar" /> {dayAndYearInWords(from)} → {dayAndYearInWords(until)}
        </p>
        <p>
          <span>{header.officeName}</span>・<span>{header.serviceManagerName}</span>
        </p>
        <p class="soft">{text(planMeans.serviceManager)}</p>
        <Speak of="plan-when" settings={settings} about={text(planWords.untilWhen)} />
      </Card>
      <Card id="plan-wishes" tone="words" heading={text(planWords.wishes)}>
        {wishes.person.map(({ hopeId, words }) => (
          <p key={hopeId} class="own-words">
            {words}
          </p>
        ))}
        {wishes.family !== "" && (
          <p>
            {text(planWords.family)}：<span>{wishes.family}</span>
          </p>
        )}
        <Speak of="plan-wishes" settings={settings} about={text(planWords.wishes)} />
      </Card>
      {policy !== "" && (
        <Card id="plan-policy" heading={text(planWords.policy)}>
          <p class="soft">{text(planMeans.policy)}</p>
          <p>{policy}</p>
          <Speak of="plan-policy" settings={settings} about={text(planWords.policy)} />
        </Card>
      )}
      {goals.map((goal) => (
        <GoalShown
          key={goal.goalId}
          {...{ goal, settings, text }}
          rows={rows.filter(({ goalId }) => goalId === goal.goalId)}
        />
      ))}
      {workRows.map((row, index) => (
        <WorkRowShown key={index} {...{ row, settings, text }} id={`plan-other-${index}`} />
      ))}
    </>
  );
}

type GoalProps = {
  readonly goal: PlanGoal;
  readonly rows: readonly PlanRow[];
  readonly settings: PersonSettings;
  readonly text: (words: Words) => string;
};

function GoalShown({ goal, rows, settings, text }: GoalProps) {
  const id = `plan-goal-${goal.goalId}`;
  const own = goal.ownWords === "" ? goal.wording : goal.ownWords;
  const label = text(goal.term === "longTerm" ? planWords.longGoal : planWords.shortGoal);
  return (
    <Card id={id} tone="next" heading={own} aside={label}>
      <p>
        <Pictogram name={goal.term === "longTerm" ? "hope" : "first"} />{" "}
        {dayAndYearInWords(goal.period.until)}
      </p>
      <p class="soft">
        {text(goal.term === "longTerm" ? planMeans.longGoal : planMeans.shortGoal)}
      </p>
      {goal.ownWords !== "" && (
        <dl>
          <div>
            <dt>{text(planWords.formal)}</dt>
            <dd>
              {goal.wording}
              <br />
              <small>{text(planMeans.formal)}</small>
            </dd>
          </div>
        </dl>
      )}
      {rows.map((row) => (
        <dl key={row.rowId}>
          {partsOf(row).map(([words, said]) =>
            said.length === 0 ? null : (
              <div key={words.std}>
                <dt>{text(words)}</dt>
                <dd>
                  <Pieces of={said} />
                </dd>
              </div>
            ),
          )}
        </dl>
      ))}
      <Speak of={id} settings={settings} about={own} />
    </Card>
  );
}

type Part = readonly [Words, readonly string[]];

const partsOf = (row: PlanRow): readonly Part[] => {
  const { method, frequency, time, place } = row.support;
  const parts: readonly Part[] = [
    [planWords.myPart, [row.personsPart]],
    [planWords.support, [method, frequency, time, place]],
    [planWords.who, [row.who]],
    [planWords.need, [row.need]],
    [planWords.target, [row.target]],
    [planWords.care, [row.care]],
  ];
  return parts.map(([words, said]) => [words, said.filter((one) => one.trim() !== "")]);
};
