import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { goalOutcomeWords, goalTermWords } from "../../../domain/goal/set-goal.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import type { GoalGas, RatingRow } from "../queries/gas.ts";
import { isOpen, type GoalRow } from "../queries/goals.ts";
import type { LivedRow } from "../queries/lived.ts";
import { EndGoal } from "./end-goal.tsx";
import { Lived } from "./lived.tsx";
import { periodOf } from "./person-goals.tsx";
import { QuotedHopeShown } from "./quoted-hope.tsx";
import { RatingForms, Ratings } from "./ratings.tsx";
import { ScaleShown } from "./scale-shown.tsx";

export type GoalPageProps = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly goal: GoalRow;
  readonly gas: GoalGas;
  /** Ratings that staff may read, oldest first. */
  readonly seen: readonly RatingRow[];
  readonly mayRate: boolean;
  readonly maySet: boolean;
  readonly lived: readonly LivedRow[];
  readonly beside: readonly LivedRow[];
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
  readonly kept: boolean;
};

/** One goal: the person's words first, how far it went as both see it, and what was lived under it. */
export function GoalPage(page: GoalPageProps) {
  const { actor, participantId, name, goal, gas, maySet } = page;
  const base = `/people/${participantId}`;
  const here = `${base}/goals/${goal.goal_id}`;
  const scale = gas.scales.at(-1);
  const open = isOpen(goal);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={goal.wording}
      here="people"
      problems={page.refused}
      notice={page.kept ? "保存しました。" : undefined}
      up={[
        { href: base, text: `${name}さん` },
        { href: `${base}/goals`, text: "目標" },
      ]}
    >
      {goal.outcome !== null && goal.closed_on !== null && (
        <Notice
          heading={`${dayAndYearInWords(goal.closed_on)}に終えました（${goalOutcomeWords[goal.outcome]}）`}
        >
          {goal.reason}
        </Notice>
      )}
      <p>
        {goalTermWords[goal.term]}・{periodOf(goal)}
        {goal.parent_goal_id !== null && (
          <>
            ・<a href={`${base}/goals/${goal.parent_goal_id}`}>上の長期目標</a>
          </>
        )}
        {goal.replaces !== null && (
          <>
            ・<a href={`${base}/goals/${goal.replaces}`}>書きなおす前の目標</a>
          </>
        )}
      </p>
      <section class="card words">
        <h2>本人の言葉</h2>
        <p class="own-words">{goal.own_words === "" ? "（まだ聞いていません）" : goal.own_words}</p>
        {goal.hopes.length > 0 && <h3>もとになるねがい</h3>}
        {goal.hopes.map((hope) => (
          <QuotedHopeShown key={hope.hope_id} hope={hope} settings={staffReading} />
        ))}
      </section>
      <h2>段階と評価</h2>
      {scale === undefined ? (
        <p>段階はまだ決めていません。決めると、本人と支援員がそれぞれ評価できます。</p>
      ) : (
        <ScaleShown scale={scale} />
      )}
      {maySet && open && (
        <p>
          <ButtonLink href={`${here}/scale`} kind="secondary">
            {scale === undefined ? "段階を決める" : "段階を見直す"}
          </ButtonLink>
        </p>
      )}
      {open && <RatingForms {...page} />}
      <Ratings {...page} />
      <Lived {...page} />
      {maySet && open && <EndGoal {...page} />}
    </StaffPage>
  );
}
