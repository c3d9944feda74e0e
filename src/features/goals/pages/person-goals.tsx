import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { seenByStaff, staffMayRateGoal } from "../../../domain/gas/two-views.ts";
import { goalOutcomeWords, goalTerms, goalTermWords } from "../../../domain/goal/set-goal.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { Attainment } from "../attainment.ts";
import { noGas, type GoalGas } from "../queries/gas.ts";
import { isOpen, type GoalRow } from "../queries/goals.ts";
import { ratingInWords } from "./ratings.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly goals: readonly GoalRow[];
  readonly gas: ReadonlyMap<string, GoalGas>;
  readonly attainment: Attainment;
  readonly kept: boolean;
};

/** A person's goals for staff: what is open, how far each side sees it, and what has ended. */
export function PersonGoalsPage(page: Props) {
  const { actor, participantId, name, goals, gas } = page;
  const base = `/people/${participantId}`;
  const ended = goals.filter((goal) => !isOpen(goal));
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんの目標`}
      here="people"
      notice={page.kept ? "保存しました。" : undefined}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${name}さん` },
      ]}
    >
      <div class="row">
        {may(actor, "goal.set") && <ButtonLink href={`${base}/goals/new`}>目標を立てる</ButtonLink>}
        {may(actor, "goal.calibrate") && (
          <ButtonLink href="/goals/calibration" kind="quiet">
            目標の立て方の目安
          </ButtonLink>
        )}
      </div>
      {goalTerms.map((term) => (
        <Table
          key={term}
          caption={goalTermWords[term]}
          rows={goals.filter((goal) => isOpen(goal) && goal.term === term)}
          rowKey={(goal) => goal.goal_id}
          empty={`${goalTermWords[term]}はありません。`}
          columns={[
            {
              key: "goal",
              head: "目標",
              cell: (goal) => (
                <>
                  <a href={`${base}/goals/${goal.goal_id}`}>{goal.wording}</a>
                  {goal.own_words !== "" && <p class="own-words">{goal.own_words}</p>}
                  <small>{periodOf(goal)}</small>
                </>
              ),
            },
            { key: "person", head: "本人", cell: (goal) => newest(gas, goal, "self") },
            { key: "staff", head: "支援員", cell: (goal) => newest(gas, goal, "staff") },
          ]}
        />
      ))}
      <AttainmentShown attainment={page.attainment} />
      {ended.length > 0 && (
        <details>
          <summary>終えた目標（{ended.length}）</summary>
          <ul>
            {ended.map((goal) => (
              <li key={goal.goal_id}>
                <a href={`${base}/goals/${goal.goal_id}`}>{goal.wording}</a>
                {goal.outcome !== null && `（${goalOutcomeWords[goal.outcome]}）`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </StaffPage>
  );
}

export const periodOf = ({ starts_on, ends_on }: GoalRow): string =>
  `${dayAndYearInWords(starts_on)}〜${dayAndYearInWords(ends_on)}`;

function newest(gas: ReadonlyMap<string, GoalGas>, goal: GoalRow, rater: "self" | "staff"): string {
  const { scales, entries } = gas.get(goal.goal_id) ?? noGas;
  if (scales.length === 0) return "段階はまだ";
  const rating = seenByStaff(entries).findLast((one) => one.rater === rater);
  if (rating !== undefined) return ratingInWords(rating);
  return rater === "self" && staffMayRateGoal(entries) ? "支援員のあとに表示" : "まだ";
}

const AttainmentShown = ({ attainment }: { readonly attainment: Attainment }) => {
  const { person, staff, weighed } = attainment;
  if (person === null && staff === null) return null;
  const told = (score: number | null) => (score === null ? "―" : score.toFixed(1));
  return (
    <section class="card">
      <h2>達成の目安 T（参考）</h2>
      <p>
        本人 {told(person)}　支援員 {told(staff)}
        {weighed && "（大切さ×難しさの重みつき）"}
      </p>
      <p class="soft">
        順序尺度をもとにした参考の値です。見込みどおりなら50です。人と比べたり、順位をつけたりするためには使いません。
        本人には見せません。
      </p>
    </section>
  );
};
