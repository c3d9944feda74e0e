import { visibleTo, type Waiver } from "../../../domain/assessment/two-views.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { todayIn } from "../../../domain/calendar/day.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { Round } from "../queries/rounds.ts";
import type { TalkRow } from "../queries/talks.ts";
import { SideBySide } from "./side-by-side.tsx";
import { TalkForm, Talks } from "./talks.tsx";
import { waiverReasonWords, WaiverForm } from "./waiver-form.tsx";

export type RoundPageProps = {
  readonly actor: StaffActor;
  readonly name: string;
  readonly round: Round;
  readonly talks: readonly TalkRow[];
  readonly mayRate: boolean;
  readonly once: string;
  readonly raw: RawForm;
  readonly today: PlainDay;
  readonly refused: readonly Refusal[];
  readonly kept: boolean;
};

/** One round for staff: waiting for the person, then one's own view, then both and the talk. */
export function RoundPage(page: RoundPageProps) {
  const { actor, name, round, talks } = page;
  const base = `/people/${round.participantId}`;
  const { views } = round;
  const seen = visibleTo("supporter", views);
  const isBoth = views.person !== null && views.supporter !== null;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのアセスメント（${dayAndYearInWords(round.begunOn)}）`}
      here="people"
      problems={page.refused}
      notice={page.kept ? "保存しました。" : undefined}
      up={[
        { href: base, text: `${name}さん` },
        { href: `${base}/assessments`, text: "アセスメント" },
      ]}
    >
      {views.waiver !== null && <Waived waiver={views.waiver} by={round.waiverName ?? ""} />}
      {views.person === null && views.waiver === null && (
        <>
          <p>
            {name}さんの答えを待っています。答えは「わたしの ねがい」の「いまの
            わたし」からできます。本人が渡すまで、支援員は答えられません。
          </p>
          <WaiverForm {...page} />
        </>
      )}
      {page.mayRate && views.supporter === null && (
        <>
          <p>
            {views.person === null
              ? "支援員の見方を書けます。"
              : `${name}さんは${dayAndYearInWords(todayIn(views.person.at, "Asia/Tokyo"))}に答えを渡しました。あなたの見方を渡すと、二つが並びます。`}
          </p>
          <p>
            <ButtonLink href={`${base}/assessments/${round.roundId}/rating`}>
              支援員の見方を書く
            </ButtonLink>
          </p>
        </>
      )}
      {isBoth && <Talks talks={talks} name={name} />}
      {isBoth && <TalkForm {...page} />}
      {seen.length > 0 && (
        <>
          <h2 id="two-views">二つの見方（どちらかが答えた項目）</h2>
          <SideBySide round={round} seen={seen} name={name} />
        </>
      )}
    </StaffPage>
  );
}

const Waived = ({ waiver, by }: { readonly waiver: Waiver; readonly by: string }) => (
  <Notice
    tone="care"
    heading={`本人の答えを待たずに進みました（${waiverReasonWords[waiver.reason]}）`}
  >
    <p>{waiver.words}</p>
    <p>
      {dayAndYearInWords(todayIn(waiver.at, "Asia/Tokyo"))} {by}
      。本人はあとからでも答えられます。
    </p>
  </Notice>
);
