import { hopeAreaWords } from "../../../domain/hope/hope.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { hopeWords } from "../../../words/hopes.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Hopes, SaidHope } from "../queries.ts";
import { HopeShown } from "../../shown/hope.tsx";

type Props = {
  readonly actor: ParticipantActor;
  /** Of one wish, oldest first. */
  readonly versions: readonly SaidHope[];
  readonly hopes: Hopes;
  readonly notice: "said" | "marked" | "unmarked" | null;
};

/** One wish: as I say it now, and まえの ねがい just as I said it then. */
export function HopePage({ actor, versions, hopes, notice }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof hopeWords) => say(hopeWords[key], settings);
  const [now, ...earlier] = versions.toReversed();
  if (now === undefined) return null;
  const isResting = hopes.resting.some(({ hopeId }) => hopeId === now.hopeId);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(hopeAreaWords[now.area], settings)}
      here="hope"
      back={`/hopes/areas/${now.area}`}
      notice={notice === null ? undefined : w("saved")}
    >
      <HopeShown hope={now} settings={settings} heading={w("now")} />
      <div class="row">
        <ButtonLink href={`/hopes/${now.hopeId}/again`}>{w("again")}</ButtonLink>
        <Form action={`/hopes/${now.hopeId}/rest`}>
          <Button kind="quiet" name="kind" value={isResting ? "takenUp" : "laidAside"}>
            {w(isResting ? "takeUp" : "layAside")}
          </Button>
        </Form>
      </div>
      {earlier.length > 0 && <h2>{w("earlier")}</h2>}
      {earlier.map((hope) => (
        <HopeShown
          key={hope.versionId}
          hope={hope}
          settings={settings}
          heading={w("earlier")}
          level={3}
        />
      ))}
    </PersonPage>
  );
}
