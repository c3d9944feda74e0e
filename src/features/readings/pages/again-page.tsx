import type { Segment } from "../../../domain/reading/segments.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Ruby } from "../../../ui/components/ruby/ruby.tsx";
import { staffReading } from "../../frames/staff-reading.ts";
import type { Proposed } from "../again.ts";
import { CarriedFields, WayBack } from "./carried-fields.tsx";
import { ReadingsPage } from "./readings-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly proposed: readonly Proposed[];
  readonly back: string;
  readonly kept?: boolean;
};

/** Earlier texts that read a word of the office otherwise: looked at, then changed. */
export const AgainPage = ({ actor, once, proposed, back, kept }: Props) => (
  <ReadingsPage
    actor={actor}
    title="前の文を読みなおす"
    notice={kept === true ? "読みなおしました。" : undefined}
  >
    <WayBack back={back} />
    {proposed.length === 0 ? (
      <p>読み方の一覧とちがう読みの文はありません。</p>
    ) : (
      <Form action="/readings/again" once={once} class="stack">
        <CarriedFields seal="" back={back} />
        <p>読み方の一覧とちがう読みの文です。よいものをえらんで、読みなおします。</p>
        <ul class="stack">
          {proposed.map((one) => (
            <Text key={one.reading_id} one={one} />
          ))}
        </ul>
        <Button>えらんだ文を読みなおす</Button>
      </Form>
    )}
  </ReadingsPage>
);

const Text = ({ one }: { one: Proposed }) => (
  <li>
    <label class="choice">
      <input
        type="checkbox"
        name="again"
        value={`${one.reading_id} ${one.version}`}
        autocomplete="off"
      />
      <span class="read-again">
        <Read segments={one.wanted} />
        <small>
          いまの読み：
          <Read segments={one.now} />
        </small>
      </span>
    </label>
  </li>
);

const Read = ({ segments }: { segments: readonly Segment[] }) => (
  <Ruby
    settings={{ ...staffReading, ruby: "all" }}
    pieces={segments.map(({ base, reading }) =>
      reading === null ? { text: base } : { text: base, reading },
    )}
  />
);
