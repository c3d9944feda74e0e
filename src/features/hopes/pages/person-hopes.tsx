import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { hopeAreas, hopeAreaWords } from "../../../domain/hope/hope.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Select } from "../../../ui/components/form/select.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import { WrittenFor } from "../../saying/written-for.tsx";
import type { Hopes, SaidHope } from "../queries.ts";
import { HopeShown } from "../../shown/hope.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly hopes: Hopes;
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
  readonly kept: boolean;
};

/** A person's wishes for staff: verbatim, the one that comes first on top, every earlier version below it. */
export function PersonHopesPage(page: Props) {
  const { actor, participantId, name, hopes } = page;
  const first = hopes.most?.hope.hopeId;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのねがい`}
      here="people"
      problems={page.refused}
      notice={page.kept ? "保存しました。" : undefined}
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${participantId}`, text: `${name}さん` },
      ]}
    >
      {hopes.most !== null && (
        <p>「いま いちばん」は{dayAndYearInWords(hopes.most.markedOn)}に本人が選びました。</p>
      )}
      {hopes.versions.length === 0 && <p>ねがいはまだありません。</p>}
      {hopes.now
        .toSorted((a, b) => Number(b.hopeId === first) - Number(a.hopeId === first))
        .map((hope) => (
          <OneHope key={hope.hopeId} hope={hope} hopes={hopes} first={hope.hopeId === first} />
        ))}
      {hopes.resting.length > 0 && (
        <details>
          <summary>本人がしまったねがい</summary>
          {hopes.resting.map((hope) => (
            <OneHope key={hope.hopeId} hope={hope} hopes={hopes} first={false} />
          ))}
        </details>
      )}
      <WriteFor {...page} />
    </StaffPage>
  );
}

type OneProps = {
  readonly hope: SaidHope;
  readonly hopes: Hopes;
  readonly first: boolean;
};

function OneHope({ hope, hopes, first }: OneProps) {
  const area = hopeAreaWords[hope.area].std;
  const earlier = hopes.versions
    .filter((one) => one.hopeId === hope.hopeId && one.versionId !== hope.versionId)
    .toReversed();
  return (
    <HopeShown
      hope={hope}
      settings={staffReading}
      heading={first ? `${area}・いま いちばん` : area}
    >
      {earlier.length > 0 && (
        <details>
          <summary>前の言葉（{earlier.length}）</summary>
          {earlier.map((one) => (
            <HopeShown key={one.versionId} hope={one} settings={staffReading} level={3} />
          ))}
        </details>
      )}
    </HopeShown>
  );
}

const WriteFor = ({ actor, participantId, once, raw, refused }: Props) => (
  <WrittenFor
    {...{ actor, once, raw, refused }}
    action={`/people/${participantId}/hopes`}
    wordsLabel="ねがいの言葉"
    first={
      <Select
        name="area"
        label="分野"
        required
        nothing="選んでください"
        value={firstOf(raw, "area")}
        problem={refusedAt(refused, "area")}
        options={hopeAreas.map((area) => ({ value: area, text: hopeAreaWords[area].std }))}
      />
    }
  >
    <p class="soft">
      本人がすでに言ったねがいは変わりません。「いま いちばん」は本人だけが選びます。
    </p>
  </WrittenFor>
);
