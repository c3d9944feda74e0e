import type { PlainDay } from "../../../domain/ids.ts";
import { levelRank, levelWords } from "../../../domain/programme/support-level.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { GrowthChart } from "../../../ui/components/growth/growth-chart.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { growthPageWords, shareWords } from "../../../words/growth.ts";
import { growthWords } from "../../../words/ladder.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { ChangedStepRow, SessionRow, StandingRow } from "../queries.ts";
import { halfOf, halvesOf, storyOf, whenInHalf } from "../story.ts";
import { Halves } from "./halves.tsx";
import { byProgramme, LadderOf, ThenAndNow } from "./parts.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly standing: StandingRow;
  readonly standings: readonly StandingRow[];
  readonly sessions: readonly SessionRow[];
  readonly steps: readonly ChangedStepRow[];
  readonly half: PlainDay | undefined;
};

/** My way with one programme: the ladder, what changed, the picture, and the table beside it. */
export function MyProgrammePage({ actor, standing, standings, sessions, steps, half }: Props) {
  const { settings } = actor;
  const base = `/growth/${standing.programme_id}`;
  const link = (experienceId: string) => `${base}/sessions/${experienceId}`;
  const names = {
    self: say(growthPageWords.mine, settings),
    supporter: say(growthPageWords.theirs, settings),
  };
  const story = storyOf(sessions, names, link);
  const halves = halvesOf(sessions);
  const shownHalf = half ?? halves[0];
  const rows = sessions.filter((row) => halfOf(row.day) === shownHalf).reverse();
  const [both] = byProgramme(standings);
  const ladders = [both?.own, both?.theirs].filter((row) => row !== undefined);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={workName(standing, settings)}
      tabTitle={say(growthPageWords.ladder, settings)}
      here="growth"
      back="/growth"
    >
      {ladders.map((row) => (
        <Card key={row.observer} heading={row.observer === "self" ? names.self : names.supporter}>
          <LadderOf {...{ row, settings, link }} label={say(growthPageWords.ladder, settings)} />
          <ThenAndNow row={row} settings={settings} />
        </Card>
      ))}
      <ChangedSteps steps={steps} settings={settings} />
      <GrowthChart
        title={say(growthPageWords.story, settings)}
        series={story.series}
        settings={settings}
      />
      <div class="soft">
        <p>{say(growthPageWords.gapNote, settings)}</p>
        {story.byWeek && <p>{say(growthPageWords.byWeek, settings)}</p>}
      </div>
      <section id="table" class="stack">
        <Halves
          label={say(growthPageWords.otherTime, settings)}
          {...{ base, halves }}
          half={shownHalf}
        />
        <Table
          caption={say(growthPageWords.table, settings)}
          rows={rows}
          rowKey={(row) => row.experience_id}
          columns={[
            {
              key: "day",
              head: say(growthWords.day, settings),
              cell: (row) => <a href={link(row.experience_id)}>{whenInHalf(row)}</a>,
            },
            {
              key: "self",
              head: names.self,
              cell: (row) => share(row.self_alone, row.self_attempted, settings),
            },
            {
              key: "staff",
              head: names.supporter,
              cell: (row) => share(row.staff_alone, row.staff_attempted, settings),
            },
          ]}
        />
      </section>
    </PersonPage>
  );
}

const share = (alone: number, tried: number, settings: ParticipantActor["settings"]) =>
  say(tried === 0 ? growthPageWords.noMark : shareWords(alone, tried), settings);

type ChangedProps = {
  readonly steps: readonly ChangedStepRow[];
  readonly settings: ParticipantActor["settings"];
};

/** Only what needs less help than before is told; a harder day is nobody's headline. */
function ChangedSteps({ steps, settings }: ChangedProps) {
  const changed = steps.flatMap(({ before, now, ...step }) => {
    if (before === null || now === null) return [];
    const [then, today] = [levelRank[before], levelRank[now]];
    return then !== null && today !== null && today < then ? [{ ...step, before, now }] : [];
  });
  if (changed.length === 0) return null;
  return (
    <Card heading={say(growthPageWords.stepsNow, settings)} tone="done">
      <ul class="stack">
        {changed.map((step) => (
          <li key={step.position}>
            {settings.words === "easy" ? step.words_easy : step.words_std}
            <br />
            {say(levelWords[step.before], settings)} →{" "}
            <strong>{say(levelWords[step.now], settings)}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
