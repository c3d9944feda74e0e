import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { helpWords } from "../../../words/help.ts";
import { offlineWords } from "../../../words/offline.ts";
import { noteWords } from "../../../words/own-notes.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { OpenCall, StaffToday } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly staff: readonly StaffToday[];
  readonly calls: readonly OpenCall[];
  readonly back: string;
  readonly takeBack: TakeBackOffer | undefined;
};

/** ひとに きく: who is here today, what I can say, and a way to call them. */
export function HelpPage({ actor, staff, calls, back, takeBack }: Props) {
  const w = (key: keyof typeof helpWords) => say(helpWords[key], actor.settings);
  const called = new Set(calls.map((call) => call.staff_id));
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="help"
      back={back}
      takeBack={takeBack}
    >
      <p>{w(staff.length === 0 ? "nobody" : "lead")}</p>
      <p data-when="stored" hidden>
        {say(offlineWords.noCalls, actor.settings)}
      </p>
      {staff.map(({ staff_id, name }) => (
        <Card key={staff_id} heading={name} tone={called.has(staff_id) ? "done" : "plain"}>
          {called.has(staff_id) ? (
            <p role="status">
              {w("called")}。{w("calledWords")}
            </p>
          ) : (
            <Form action="/help/calls">
              <input type="hidden" name="staff" value={staff_id} />
              <Button kind="secondary">
                <About>{name}：</About>
                {w("call")}
              </Button>
            </Form>
          )}
        </Card>
      ))}
      <Card heading={w("say")} tone="words">
        <ul>
          <li>{w("sayNow")}</li>
          <li>{w("sayHelp")}</li>
          <li>{w("sayRest")}</li>
        </ul>
      </Card>
      <p>
        {say(noteWords.fromHelp, actor.settings)}{" "}
        <a class="button quiet" href="/notes/new">
          {say(noteWords.add, actor.settings)}
        </a>
      </p>
    </PersonPage>
  );
}
