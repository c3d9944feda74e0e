import { Button } from "../../../ui/components/button/button.tsx";
import { VoiceField } from "../../../ui/components/form/file-field.tsx";
import type { Draft } from "../draft.ts";

export const OwnVoice = ({ draft, problem }: { draft: Draft; problem: string | undefined }) => (
  <fieldset class="field">
    <legend>プログラムの声</legend>
    <input type="hidden" name="voiceId" value={draft.voiceId} />
    <VoiceRow at="own" voiceId={draft.voiceId} about="プログラム" field="voice" problem={problem} />
  </fieldset>
);

type Props = {
  /** 「own」 or the place of a step, as the buttons say it. */
  readonly at: string;
  readonly voiceId: string;
  readonly about: string;
  readonly field: string;
  readonly problem: string | undefined;
};

/** The recorded voice as it is, and the ways to another: recorded here, or a file. */
export function VoiceRow({ at, voiceId, about, field, problem }: Props) {
  const back = at === "own" ? "#main" : `#step-${at}`;
  return (
    <div class="row">
      {voiceId === "" ? (
        <span>声はありません</span>
      ) : (
        <>
          <audio
            controls
            preload="none"
            src={`/attachments/${voiceId}`}
            aria-label={`${about}の声`}
          />
          <Button
            kind="quiet"
            name="do"
            value={`noVoice.${at}`}
            formAction={`/programmes/draft${back}`}
            label={`${about}の声をはずす`}
            unchecked
          >
            声をはずす
          </Button>
        </>
      )}
      <details open={problem !== undefined}>
        <summary>声を録音する</summary>
        <VoiceField
          name={field}
          label={`${about}の声`}
          help="やさしい言葉を、ゆっくり読んでください。3分まで録音できます。読み上げのできない端末で聞けます。"
          problem={problem}
          settings={{ words: "std" }}
        />
        <Button
          kind="quiet"
          name="do"
          value="keep"
          formAction={`/programmes/draft${back}`}
          label={`${about}の声を入れる`}
          unchecked
        >
          声を入れる
        </Button>
      </details>
    </div>
  );
}
