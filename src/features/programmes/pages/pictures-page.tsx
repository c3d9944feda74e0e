import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { isPictogramName, pictogramWords } from "../../../words/pictograms.ts";
import { staffFrame } from "../../frames/staff.ts";
import { draftFields, type Draft } from "../draft.ts";
import type { ProgrammeVersion } from "../queries.ts";
import { upOf } from "./edit-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly draft: Draft;
  /** The step that gets the picture; null for the programme itself. */
  readonly step: number | null;
  readonly stored?: ProgrammeVersion | undefined;
  readonly looked?: number | undefined;
};

const names = Object.keys(pictogramWords).filter(isPictogramName);

/** The whole set, each with its word; pressing one goes back to the form with it. */
export function PicturesPage({ actor, draft, step, stored, looked }: Props) {
  const at = step === null ? "own" : String(step);
  const about = step === null ? draft.nameStd || "プログラム" : `手順${step + 1}`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${about}の絵をえらぶ`}
      here="programmes"
      up={upOf(stored)}
    >
      <Form
        action={`/programmes/draft${step === null ? "" : `#step-${step}`}`}
        version={looked}
        enctype="multipart/form-data"
      >
        <Button kind="secondary" name="do" value="keep">
          えらばずにもどる
        </Button>
        {stored !== undefined && (
          <input type="hidden" name="programmeId" value={stored.programmeId} />
        )}
        {draftFields(draft).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="picture-choice">
          {names.map((name) => (
            <button
              key={name}
              class="picture-card"
              type="submit"
              name="do"
              value={`pick.${at}.${name}`}
            >
              <Pictogram name={name} />
              <span class="word">{pictogramWords[name].std}</span>
            </button>
          ))}
        </div>
        <Button kind="quiet" name="do" value={`pick.${at}.`}>
          絵をなしにする
        </Button>
      </Form>
    </StaffPage>
  );
}
