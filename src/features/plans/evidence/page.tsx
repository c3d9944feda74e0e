import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { GoalRow } from "../../goals/queries/goals.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import { lineOf, type Said } from "./lines.ts";

type Props = {
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly goal: GoalRow;
  readonly from: PlainDay;
  readonly until: PlainDay;
  readonly earliest: PlainDay;
  readonly since: PlainDay;
  readonly sessions: readonly string[];
  readonly words: readonly Said[];
  readonly total: number;
  readonly skip: number;
  readonly next: number | null;
};

/** All that rests under one goal, newest first; the editor and the monitoring show its newest part. */
export function EvidencePage(page: Props) {
  const { actor, facts, plan, goal, from, until, sessions, words, total, skip, next } = page;
  const base = `/people/${facts.participantId}`;
  const here = evidencePath(plan.planId, goal.goal_id);
  const at = (first: PlainDay, start: number) =>
    `${here}?${new URLSearchParams({ from: first, until, skip: String(start) })}`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title="目標につながる記録"
      here="people"
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${facts.name}さん` },
        { href: `${base}/plan?plan=${plan.planId}`, text: "個別支援計画" },
      ]}
    >
      <p class="own-words">{goal.own_words === "" ? goal.wording : goal.own_words}</p>
      <form method="get" action={here} class="inline">
        <DateField name="from" label="この日から" value={formatWareki(from)} />
        <DateField name="until" label="この日まで" value={formatWareki(until)} />
        <Button kind="secondary">しぼりこむ</Button>
      </form>
      <p class="row">
        <a href={at(page.since, 0)}>前の見直しから（{formatWareki(page.since)}）</a>
        <a href={at(page.earliest, 0)}>3年前から</a>
      </p>
      <h2>
        {formatWareki(from)}から{formatWareki(until)}まで {total}件
      </h2>
      {sessions.length > 0 && (
        <ul>
          {sessions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {words.length === 0 && <p>この期間の記録はありません。</p>}
      <ul class="evidence">
        {words.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <span>
              <time dateTime={one.on}>{dayAndYearInWords(one.on)}</time> {lineOf(one)}
            </span>
          </li>
        ))}
      </ul>
      <nav class="row" aria-label="ほかの記録">
        {skip > 0 && (
          <ButtonLink kind="quiet" href={at(from, 0)}>
            新しい記録へ
          </ButtonLink>
        )}
        {next !== null && (
          <ButtonLink kind="secondary" href={at(from, next)}>
            もっと前
          </ButtonLink>
        )}
      </nav>
    </StaffPage>
  );
}

export const evidencePath = (planId: string, goalId: string): string =>
  `/plans/${planId}/goals/${goalId}/evidence`;
