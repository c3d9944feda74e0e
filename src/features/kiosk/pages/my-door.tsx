import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { doorWords } from "../../../words/door.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { Face } from "../../shown/door-face.tsx";
import { shownParts, type DoorFace } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly face: DoorFace;
  readonly kept: boolean;
  readonly once: string;
};

/** What the office's tablet shows of me: one press changes it. */
export function MyDoorPage({ actor, face, kept, once }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof doorWords) => say(doorWords[key], settings);
  const pictured = face.shown === "both" || face.shown === "picture";
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="settings"
      back="/me/settings"
      notice={kept ? w("kept") : undefined}
    >
      <p>{w("lead")}</p>
      <Form action="/me/door" once={once} label={w("question")}>
        <h2>{w("question")}</h2>
        <div class="picture-choice">
          {shownParts.map((part) => (
            <button
              key={part}
              class={part === face.shown ? "picture-card before" : "picture-card"}
              type="submit"
              name="shown"
              value={part}
              aria-pressed={part === face.shown}
            >
              <span class="word">{w(part)}</span>
              {part === "nothing" && <small>{w("nothingNote")}</small>}
              {part === face.shown && <small>{w("now")}</small>}
            </button>
          ))}
        </div>
      </Form>
      <h2>{w(face.shown === "nothing" ? "unseen" : "likeThis")}</h2>
      {face.shown !== "nothing" && (
        <div class="picture-choice">
          <div class="picture-card">
            <Face
              person={{ ...face, name: actor.name }}
              settings={settings}
              photos="/attachments"
            />
          </div>
        </div>
      )}
      {pictured && (
        <p>
          <ButtonLink href="/me/door/picture" kind="secondary">
            {w("change")}
          </ButtonLink>
        </p>
      )}
    </PersonPage>
  );
}
