import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { crisisWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import type { Contact } from "../queries/contacts.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly contacts: readonly Contact[];
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** Whom I call on a hard day: one name and one number at a time. */
export function ContactsPage({ actor, contacts, once, raw, problems }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof crisisWords) => say(crisisWords[key], settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("contactsTitle")}
      here="other"
      back="/signs/crisis"
    >
      {problems.length > 0 && <ErrorSummary problems={problems} heading={w("contactsTitle")} />}
      {contacts.map((contact) => (
        <Card key={contact.contactId} heading={contact.name} aside={contact.phone}>
          {contact.enteredBy === "staff" && <p class="soft">{w("contactByStaff")}</p>}
          <Form action={`/signs/contacts/${contact.contactId}/end`} once={once}>
            <Button kind="quiet">
              <About>{contact.name}：</About>
              {w("contactEnd")}
            </Button>
          </Form>
        </Card>
      ))}
      <Form action="/signs/contacts" once={once} class="stack">
        <Field
          name="name"
          label={w("contactName")}
          value={firstOf(raw, "name")}
          problem={problemOf("name")}
        />
        <Field
          name="phone"
          type="tel"
          inputmode="tel"
          label={w("contactPhone")}
          value={firstOf(raw, "phone")}
          problem={problemOf("phone")}
        />
        <p class="row">
          <Button>{w("contactAdd")}</Button>
          <a class="button quiet" href="/signs/crisis">
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Form>
    </PersonPage>
  );
}
