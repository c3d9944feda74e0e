import { levelWords, type SupportLevel } from "../../../domain/programme/support-level.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { growthPageWords } from "../../../words/growth.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { SessionStepRow } from "../session-queries.ts";
import { whenOf } from "../story.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly programmeId: string;
  readonly experienceId: string;
  readonly steps: readonly [SessionStepRow, ...SessionStepRow[]];
};

/** One day of one work: each step with my mark and the supporter's, side by side. */
export function MySessionPage({ actor, programmeId, experienceId, steps }: Props) {
  const { settings } = actor;
  const [first] = steps;
  const mark = (level: SupportLevel | null) =>
    say(level === null ? growthPageWords.noMark : levelWords[level], settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={workName(first, settings)}
      tabTitle={`${say(growthPageWords.session, settings)} ${whenOf(first)}`}
      here="growth"
      back={`/growth/${programmeId}`}
    >
      <p>{whenOf(first)}</p>
      <Table
        caption={say(growthPageWords.session, settings)}
        rows={steps}
        rowKey={(step) => String(step.position)}
        columns={[
          {
            key: "step",
            head: say(growthPageWords.step, settings),
            cell: (step) => (settings.words === "easy" ? step.words_easy : step.words_std),
          },
          {
            key: "self",
            head: say(growthPageWords.mine, settings),
            cell: ({ self }) => mark(self),
          },
          {
            key: "staff",
            head: say(growthPageWords.theirs, settings),
            cell: ({ staff }) => mark(staff),
          },
        ]}
      />
      <div class="row">
        <ButtonLink href={`/successes/new?experience=${experienceId}`} kind="done">
          {say(growthPageWords.keepSuccess, settings)}
        </ButtonLink>
        {first.reflection_id !== null && (
          <ButtonLink href={`/reflect/${experienceId}`} kind="secondary">
            {say(growthPageWords.saidThen, settings)}
          </ButtonLink>
        )}
      </div>
    </PersonPage>
  );
}
