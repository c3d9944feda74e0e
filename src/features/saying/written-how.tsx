import { firstOf, type RawForm } from "../../http/body.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { RadioCards } from "../../ui/components/form/choices.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly raw: RawForm;
  readonly problem: string | undefined;
};

/** How staff write for the person: their own words, or read from how they are. It stays with the words. */
export const WrittenHow = ({ actor, raw, problem }: Props) => (
  <RadioCards
    name="given_how"
    label={`どうやって書くか（書く人：${actor.name}）`}
    required
    value={firstOf(raw, "given_how")}
    problem={problem}
    options={[
      { value: "typed_for", text: "本人が言ったことを書く", note: "言葉どおりに書きます" },
      {
        value: "interpreted",
        text: "ようすから受け取ったことを書く",
        note: "表情や身ぶりからの受け取りとして残ります",
      },
    ]}
  />
);
