import { Button } from "../../../ui/components/button/button.tsx";
import { Frame } from "../../../ui/components/form/frame.tsx";
import { fieldId } from "../../../ui/components/form/field-problem.ts";
import { isPictogramName, pictogramWords } from "../../../words/pictograms.ts";
import { WorkPicture } from "../../shown/work-picture.tsx";
import type { Draft } from "../draft.ts";

export const OwnPicture = ({ draft, problem }: { draft: Draft; problem: string | undefined }) => (
  <fieldset class="field">
    <legend>プログラムの絵</legend>
    <input type="hidden" name="pictogram" value={draft.pictogram} />
    <input type="hidden" name="photoId" value={draft.photoId} />
    <PictureRow at="own" of={draft} about="プログラム" field="photo" problem={problem} />
  </fieldset>
);

type Props = {
  /** 「own」 or the place of a step, as the buttons say it. */
  readonly at: string;
  readonly of: { readonly pictogram: string; readonly photoId: string };
  readonly about: string;
  readonly field: string;
  readonly problem: string | undefined;
};

/** The picture as it is, and the ways to another: a symbol with its word, or an own photo. */
export function PictureRow({ at, of, about, field, problem }: Props) {
  const back = at === "own" ? "#main" : `#step-${at}`;
  return (
    <div class="row">
      <span class="row">
        <WorkPicture of={{ photo_id: of.photoId || null, pictogram: of.pictogram }} />
        {pictureInWords(of)}
      </span>
      <Button
        kind="quiet"
        name="do"
        value={`pictures.${at}`}
        formAction="/programmes/draft"
        label={`${about}の絵をえらぶ`}
        unchecked
      >
        絵をえらぶ
      </Button>
      {of.photoId !== "" && (
        <Button
          kind="quiet"
          name="do"
          value={`noPhoto.${at}`}
          formAction={`/programmes/draft${back}`}
          label={`${about}の写真をはずす`}
          unchecked
        >
          写真をはずす
        </Button>
      )}
      <details open={problem !== undefined}>
        <summary>写真を使う</summary>
        <Frame
          name={field}
          label={`${about}の写真`}
          help="人の顔が写らないものを選んでください。"
          problem={problem}
        >
          <input
            id={fieldId(field)}
            name={field}
            type="file"
            accept="image/*"
            aria-describedby={`${fieldId(field)}-help`}
          />
        </Frame>
        <Button
          kind="quiet"
          name="do"
          value="keep"
          formAction={`/programmes/draft${back}`}
          label={`${about}の写真を入れる`}
          unchecked
        >
          写真を入れる
        </Button>
      </details>
    </div>
  );
}

function pictureInWords({ pictogram, photoId }: Props["of"]): string {
  if (photoId !== "") return "写真";
  return isPictogramName(pictogram) ? pictogramWords[pictogram].std : "絵はありません";
}
