import { hopeAreaWords, type HopeArea } from "../../../domain/hope/hope.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { hopeAreaPictures, hopeWords } from "../../../words/hopes.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Hopes } from "../queries.ts";
import { HopeShown } from "../../shown/hope.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly hopes: Hopes;
  readonly area: HopeArea;
  readonly once: string;
  readonly notice: "said" | "marked" | "unmarked" | null;
};

/** My wishes in one area of life, and the way to say another. */
export function AreaPage({ actor, hopes, area, once, notice }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof hopeWords) => say(hopeWords[key], settings);
  const mine = hopes.now.filter((hope) => hope.area === area);
  const resting = hopes.resting.filter((hope) => hope.area === area);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(hopeAreaWords[area], settings)}
      here="hope"
      back="/hopes"
      notice={notice === null ? undefined : w("saved")}
    >
      {mine.length === 0 && <EmptyState heading={w("none")} picture={hopeAreaPictures[area]} />}
      <p>
        <ButtonLink href={`/hopes/areas/${area}/new`}>{w("add")}</ButtonLink>
      </p>
      {mine.map((hope) => (
        <HopeShown
          key={hope.hopeId}
          hope={hope}
          settings={settings}
          heading={hope.hopeId === hopes.most?.hope.hopeId ? w("mostNow") : w("now")}
        >
          <div class="row">
            {hope.hopeId !== hopes.most?.hope.hopeId && (
              <Form action="/hopes/most" once={once}>
                <input type="hidden" name="hope" value={hope.hopeId} />
                <Button kind="secondary">{w("markMost")}</Button>
              </Form>
            )}
            <a href={`/hopes/${hope.hopeId}`}>{w("open")}</a>
          </div>
        </HopeShown>
      ))}
      {resting.length > 0 && (
        <details>
          <summary>{w("resting")}</summary>
          {resting.map((hope) => (
            <HopeShown key={hope.hopeId} hope={hope} settings={settings}>
              <Form action={`/hopes/${hope.hopeId}/rest`} once={once}>
                <Button kind="secondary" name="kind" value="takenUp">
                  {w("takeUp")}
                </Button>
              </Form>
            </HopeShown>
          ))}
        </details>
      )}
    </PersonPage>
  );
}
