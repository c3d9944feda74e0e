import type { SignKind } from "../../../domain/sign/card.ts";
import type { DayColour } from "../../../domain/sign/colour.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { tellWords } from "../../../words/signs.ts";
import type { StaffToday } from "../../help/queries.ts";
import type { Told } from "../queries/colours.ts";

type Props = {
  readonly settings: PersonSettings;
  readonly kind: SignKind;
  /** Null while the colour lies on the person's device. */
  readonly said: DayColour | null;
  readonly told: readonly Told[];
  readonly staff: readonly StaffToday[];
  readonly once: string;
  /** Whether there is a card of this colour to show along. */
  readonly hasCards: boolean;
};

/** だれに つたえる？ One press tells one person; telling nobody is as good an answer. */
export function TellForm({ settings, kind, said, told, staff, once, hasCards }: Props) {
  const w = (key: keyof typeof tellWords) => say(tellWords[key], settings);
  const knows = new Set(
    told.filter((one) => one.colourId === said?.colourId).map(({ staffId }) => staffId),
  );
  const others = staff.filter(({ staff_id }) => !knows.has(staff_id));
  return (
    <Form
      action={`/signs/today/${kind}/tellings`}
      once={once}
      leadsTo={`/signs/today/${kind}`}
      each
      label={w("whom")}
      class="tell"
    >
      <h2>{w("whom")}</h2>
      <p>{w(staff.length === 0 ? "nobodyHere" : "whomNote")}</p>
      {hasCards && others.length > 0 && (
        <label class="choice">
          <input type="checkbox" name="cards" value="on" autocomplete="off" />
          <span>{w("withCards")}</span>
        </label>
      )}
      <Names staff={others.slice(0, shownAtOnce)} />
      {others.length > shownAtOnce && (
        <details>
          <summary>{w("others")}</summary>
          <Names staff={others.slice(shownAtOnce)} />
        </details>
      )}
      <p class="row">
        <a class="button quiet" href="/today">
          {w("toNobody")}
        </a>
        <a class="button quiet" href="/today">
          {w("later")}
        </a>
      </p>
    </Form>
  );
}

/** As many choices as one screen may ask of a person. */
const shownAtOnce = 5;

const Names = ({ staff }: { readonly staff: readonly StaffToday[] }) => (
  <div class="names">
    {staff.map(({ staff_id, name }) => (
      <button key={staff_id} class="button secondary" type="submit" name="staff" value={staff_id}>
        <span class="word">{name}</span> <small />
      </button>
    ))}
  </div>
);
