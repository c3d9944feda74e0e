import { dayAndYearInWords, dayInWords } from "../../../domain/calendar/easy-words.ts";
import { kindWords, legalClassWords } from "../../../domain/experience/kinds.ts";
import { periodWords } from "../../../domain/experience/period.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { ExperienceDetail, StepWithMarks } from "../experience-queries.ts";
import { MarksForm } from "./marks-form.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

export type ExperiencePageProps = {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly experience: ExperienceDetail;
  readonly steps: readonly StepWithMarks[];
  readonly refused?: readonly Refusal[];
  readonly typedReason?: string | undefined;
};

/** One experience: what it was, both views of its steps side by side, and what was said about it. */
export function ExperiencePage({ experience, steps, ...props }: ExperiencePageProps) {
  const { actor, today, refused = [], typedReason } = props;
  const { experienceId, participantId, personName, programmeName, day } = experience;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${programmeName} ${personName}さん`}
      here="board"
      problems={refused}
      up={[
        { href: `/people/${participantId}`, text: `${personName}さん` },
        { href: `/days/${day}`, text: dayInWords(day) },
      ]}
    >
      <p>
        {dayAndYearInWords(day)} {periodWords[experience.period].std}・
        {kindWords[experience.kind].std}
        {experience.legalClass !== "none" && `・${legalClassWords[experience.legalClass].std}`}
        {experience.place !== "" && `・${experience.place}`}
      </p>
      {experience.withdrawnWhy !== null && (
        <Notice heading="取りやめになりました">{experience.withdrawnWhy}</Notice>
      )}
      <div class="row">
        {experience.reflectionId !== null && experience.told && (
          <ButtonLink href={`/reflections/${experience.reflectionId}/feedback`}>
            ふりかえりを読んで返事を書く
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={`/experiences/${experienceId}/reflection`}>
          ふりかえりを手伝う
        </ButtonLink>
        <ButtonLink
          kind="secondary"
          href={`/people/${participantId}/feedback?experience=${experienceId}`}
        >
          フィードバックを書く
        </ButtonLink>
      </div>
      <h2>できぐあい</h2>
      <MarksForm
        experience={experience}
        steps={steps}
        open={experience.withdrawnWhy === null && day <= today}
      />
      <Said
        heading="フィードバック"
        empty="フィードバックはまだありません。"
        lines={experience.feedback}
      />
      <Said heading="メモ" empty="メモはまだありません。" lines={experience.notes} />
      {experience.withdrawnWhy === null && (
        <WithdrawForm
          experienceId={experienceId}
          back={`/experiences/${experienceId}`}
          name={programmeName}
          typed={typedReason}
        />
      )}
    </StaffPage>
  );
}

type SaidProps = {
  readonly heading: string;
  readonly empty: string;
  readonly lines: ExperienceDetail["notes"];
};

const Said = ({ heading, empty, lines }: SaidProps) => (
  <Card heading={heading}>
    {lines === null ? (
      <p>{empty}</p>
    ) : (
      <ul>
        {lines.map(([id, day, staff, words]) => (
          <li key={id}>
            {words}{" "}
            <small>
              {dayInWords(day)} {staff}
            </small>
          </li>
        ))}
      </ul>
    )}
  </Card>
);
