import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Timeline } from "../../../ui/components/timeline/timeline.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { noteLimit } from "../../board/form.ts";
import { staffFrame } from "../../frames/staff.ts";
import { hrefAfter } from "../filter.ts";
import { entryKinds, entryKindWords } from "../kinds.ts";
import { enrolmentOf, type PersonHere } from "../../people/queries.ts";
import type { TimelineFilter, TimelinePage as EntriesPage } from "../queries.ts";
import { EntryShown } from "./entry.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly person: PersonHere;
  readonly today: PlainDay;
  readonly filter: TimelineFilter;
  readonly stream: EntriesPage;
  readonly once: string;
};

/** One person: their words first, then ours, day by day. */
export function TimelinePage({ actor, person, today, filter, stream, once }: Props) {
  const { participantId: id, name } = person;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さん`}
      here="people"
      up={[{ href: "/people", text: "利用者" }]}
    >
      <p>
        {person.kana}
        {person.groupName !== null && `・${person.groupName}`}
        {person.enrolledOn !== null && `・利用開始 ${dayAndYearInWords(person.enrolledOn)}`}
      </p>
      {enrolmentOf(person, today) === "left" && person.leftOn !== null && (
        <Notice>{dayAndYearInWords(person.leftOn)}に利用を終えています。</Notice>
      )}
      <nav class="row" aria-label={`${name}さんのページ`}>
        <ButtonLink href={`/people/${id}/feedback`}>フィードバックを書く</ButtonLink>
        {placesFor(actor).map(([place, text]) => (
          <ButtonLink key={place} kind="secondary" href={`/people/${id}/${place}`}>
            {text}
          </ButtonLink>
        ))}
      </nav>
      <Form action={`/people/${id}/notes`} once={once} class="inline quick-note">
        <input type="hidden" name="back" value={`/people/${id}`} />
        <label for="f-words">ひとことメモ</label>
        <input id="f-words" name="words" required maxLength={noteLimit} autocomplete="off" />
        <Button>のこす</Button>
      </Form>
      <Filter id={id} filter={filter} />
      {stream.entries.length === 0 ? (
        <p>あてはまる記録はありません。</p>
      ) : (
        <Timeline>
          {stream.entries.map((entry) => (
            <EntryShown key={entry.id} entry={entry} participantId={id} />
          ))}
        </Timeline>
      )}
      <nav class="row" aria-label="ほかの日">
        {filter.after !== null && (
          <ButtonLink kind="quiet" href={`/people/${id}`}>
            新しい日へ
          </ButtonLink>
        )}
        {stream.next !== null && (
          <ButtonLink kind="secondary" href={hrefAfter(id, filter, stream.next)}>
            もっと前
          </ButtonLink>
        )}
      </nav>
    </StaffPage>
  );
}

const everyonesPlaces = [
  ["hopes", "ねがい"],
  ["assessments", "アセスメント"],
  ["goals", "目標"],
  ["plan", "個別支援計画"],
  ["papers", "書類"],
  ["certificate", "受給者証"],
  ["own-notes", "本人のメモ"],
  ["signs", "サイン"],
  ["growth", "あゆみ"],
  ["successes", "できた帳"],
  ["card", "カード"],
] as const;

const placesFor = (actor: StaffActor): readonly (readonly [string, string])[] =>
  may(actor, "participant.manage") ? [...everyonesPlaces, ["edit", "登録の内容"]] : everyonesPlaces;

/** A form that only changes the address, so that a filtered page can be kept and sent on. */
const Filter = ({ id, filter }: { id: string; filter: TimelineFilter }) => (
  <details class="card" open={isFiltered(filter)}>
    <summary>しぼりこむ</summary>
    <form method="get" action={`/people/${id}`} class="inline">
      <fieldset>
        <legend>種類</legend>
        <div class="choices">
          {entryKinds.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                name="kind"
                value={kind}
                checked={filter.kinds.includes(kind)}
                autocomplete="off"
              />
              <span>{entryKindWords[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label>
        この日から <input type="date" name="from" value={filter.from ?? ""} />
      </label>{" "}
      <label>
        この日まで <input type="date" name="until" value={filter.until ?? ""} />
      </label>{" "}
      <Button kind="secondary">しぼりこむ</Button>{" "}
      {isFiltered(filter) && <a href={`/people/${id}`}>すべて見る</a>}
    </form>
  </details>
);

const isFiltered = ({ kinds, from, until }: TimelineFilter): boolean =>
  kinds.length > 0 || from !== null || until !== null;
