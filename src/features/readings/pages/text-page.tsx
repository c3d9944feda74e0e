import type { SentPiece } from "../../../domain/reading/correct.ts";
import { hasKanji } from "../../../domain/reading/kana.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import type { Carried } from "../mode/carried.ts";
import { CarriedFields, WayBack } from "./carried-fields.tsx";
import { ReadingsPage } from "./readings-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly readingId: string;
  readonly version: number;
  readonly byStaff: boolean;
  readonly pieces: readonly SentPiece[];
  readonly carried: Carried;
  readonly kept?: boolean;
  readonly problems?: readonly Refusal[];
};

/** One text with a field over each word: what stands there is what a person sees. */
export const TextPage = (props: Props) => (
  <ReadingsPage
    actor={props.actor}
    title="ふりがなをなおす"
    problems={props.problems ?? []}
    notice={props.kept === true ? keptWords : undefined}
  >
    <WayBack {...props.carried} />
    <p>
      {props.byStaff ? "職員が直したふりがなです。" : "自動でつけたふりがなです。"}
      空けた字には、何もつきません。
    </p>
    <Form
      action={`/readings/${props.readingId}`}
      once={props.once}
      version={props.version}
      class="stack"
    >
      <CarriedFields {...props.carried} />
      {/* Enter in a field saves; it shall not join two pieces. */}
      <button class="unseen" name="do" value="once" tabIndex={-1} aria-hidden="true">
        保存
      </button>
      <ol class="reading-pieces">
        {props.pieces.map((piece, index) => (
          <Piece
            key={`${index}${piece.base}`}
            piece={piece}
            index={index}
            last={index === props.pieces.length - 1}
            wrong={props.problems?.some(({ field }) => field === `reading.${index}`) === true}
          />
        ))}
      </ol>
      <div class="row">
        <Button name="do" value="once">
          この文だけなおす
        </Button>
        <Button name="do" value="always" kind="secondary">
          なおして、これからもこう読む
        </Button>
      </div>
    </Form>
  </ReadingsPage>
);

const keptWords = "保存しました。本人のページには、つぎに開いたときから出ます。";

type PieceProps = { piece: SentPiece; index: number; last: boolean; wrong: boolean };

const Piece = ({ piece: { base, reading }, index, last, wrong }: PieceProps) => (
  <li class={hasKanji(base) ? "read" : "plain"}>
    <input type="hidden" name={`base.${index}`} value={base} />
    <span>{base}</span>
    {hasKanji(base) && (
      <>
        <input
          id={`field-reading.${index}`}
          class="short"
          name={`reading.${index}`}
          value={reading}
          autocomplete="off"
          aria-invalid={wrong ? "true" : undefined}
          aria-label={`${base} の読み`}
        />
        <span class="cuts">
          {!last && (
            <Button
              kind="quiet"
              name="do"
              value={`merge.${index}`}
              label={`${base} をつぎと合わせる`}
            >
              つぎと合わせる
            </Button>
          )}
          {Array.from(base).length > 1 && (
            <Button kind="quiet" name="do" value={`split.${index}`} label={`${base} を分ける`}>
              分ける
            </Button>
          )}
        </span>
      </>
    )}
  </li>
);
