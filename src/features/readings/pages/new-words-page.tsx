import type { Entry } from "../../../domain/reading/token.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import type { Carried } from "../mode/carried.ts";
import { CarriedFields, WayBack } from "./carried-fields.tsx";
import { ReadingsPage } from "./readings-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly readingId: string;
  readonly words: readonly Entry[];
  readonly carried: Carried;
};

/** After 「これからも」: which of the corrected words the office reads so from now on. */
export const NewWordsPage = ({ actor, once, readingId, words, carried }: Props) => (
  <ReadingsPage actor={actor} title="これからの読み方" notice="この文のふりがなを保存しました。">
    <WayBack {...carried} />
    {words.length === 0 ? (
      <p>
        この文には、自動の読みとちがう言葉がありません。
        <a href="/readings/words">読み方の一覧</a>で加えることもできます。
      </p>
    ) : (
      <Form action={`/readings/${readingId}/words`} once={once} class="stack">
        <CarriedFields {...carried} />
        <p>
          えらんだ言葉を、これからの文でもこう読みます。送り仮名まで入れると、ほかの言葉と間違えにくくなります。
        </p>
        <ul class="stack">
          {words.map((word, index) => (
            <Word key={word.base} word={word} index={index} />
          ))}
        </ul>
        <div class="row">
          <Button>えらんだ言葉を加える</Button>
          <ButtonLink
            kind="secondary"
            href={carried.back === "" ? `/readings/${readingId}` : carried.back}
          >
            加えない
          </ButtonLink>
        </div>
      </Form>
    )}
  </ReadingsPage>
);

const Word = ({ word: { base, reading }, index }: { word: Entry; index: number }) => (
  <li class="row">
    <label class="choice">
      <input type="checkbox" name={`take.${index}`} value="yes" autocomplete="off" />
      <span>加える</span>
    </label>
    <input
      class="short"
      name={`base.${index}`}
      value={base}
      aria-label={`${index + 1}番目の言葉`}
      maxLength={40}
      autocomplete="off"
    />
    <input
      class="short"
      name={`reading.${index}`}
      value={reading}
      aria-label={`${index + 1}番目の読み`}
      maxLength={80}
      autocomplete="off"
    />
  </li>
);
