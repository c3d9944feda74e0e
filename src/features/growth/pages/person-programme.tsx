import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { mastery } from "../../../domain/growth/measures.ts";
import { sessionPct } from "../../../domain/growth/sessions.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { GrowthChart } from "../../../ui/components/growth/growth-chart.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { SessionRow, StandingRow } from "../queries.ts";
import type { TeachingRow } from "../session-queries.ts";
import { sessionOf } from "../standing.ts";
import { storyOf } from "../story.ts";
import { LadderOf, staffWords } from "./parts.tsx";
import { SessionTable } from "./session-table.tsx";
import { TeachingForms } from "./teaching-forms.tsx";

export type PersonProgrammeProps = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly standings: readonly [StandingRow, ...StandingRow[]];
  readonly sessions: readonly SessionRow[];
  readonly supportIndexes: ReadonlyMap<string, number | null>;
  readonly teachings: readonly TeachingRow[];
  readonly half: PlainDay | undefined;
  readonly once: string;
  readonly problems?: readonly FieldProblem[];
};

/** One person and one programme for staff: the same picture, with the measures that are 参考 only. */
export function PersonProgrammePage(page: PersonProgrammeProps) {
  const { actor, participantId, name, standings, sessions } = page;
  const [{ name_std: programme, programme_id: programmeId }] = standings;
  const base = `/people/${participantId}/growth/${programmeId}`;
  const link = (experienceId: string) => `/experiences/${experienceId}`;
  const story = storyOf(sessions, { self: "本人のしるし", supporter: "支援員のしるし" }, link);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのあゆみ：${programme}`}
      here="people"
      problems={page.problems}
      up={[
        { href: `/people/${participantId}`, text: `${name}さん` },
        { href: `/people/${participantId}/growth`, text: "あゆみ" },
      ]}
    >
      <div class="pair">
        {standings.map((row) => (
          <Card
            key={row.observer}
            heading={row.observer === "self" ? "本人のしるし" : "支援員のしるし"}
          >
            <LadderOf row={row} settings={staffWords} label="段" link={link} />
            <p>{masteryWords(sessions, row.observer)}</p>
          </Card>
        ))}
      </div>
      <GrowthChart title="ひとりでできた割合（％）" series={story.series} settings={staffWords} />
      <p class="soft">
        線が切れているところは、その週にこのプログラムがなかったことを表します。
        {story.byWeek && "点は一週に一つで、その週の最後の一回です。表には全部あります。"}
      </p>
      <SessionTable {...page} base={base} />
      <TeachingForms {...page} action={`${base}/teachings`} />
    </StaffPage>
  );
}

function masteryWords(rows: readonly SessionRow[], observer: "self" | "staff"): string {
  const held = rows.map((row) => sessionOf(row, observer));
  const at = mastery(held.map(sessionPct));
  const day = at === null ? undefined : held[at]?.heldOn;
  return day === undefined
    ? "すべての手順をひとりで、が三回続いたことはまだありません。"
    : `${dayAndYearInWords(day)}に、すべての手順をひとりで、が三回続きました。`;
}
