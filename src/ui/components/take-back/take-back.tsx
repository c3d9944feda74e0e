import { say, type WordSettings } from "../../../words/pair.ts";
import { takingBackWords } from "../../../words/taking-back.ts";
import { Button } from "../button/button.tsx";
import { Form } from "../form/form.tsx";
import { Notice } from "../notice/notice.tsx";

export type TakeBackOffer =
  | { readonly taken: true }
  | {
      readonly taken: false;
      readonly action: string;
      /** Where taking it back leads. */
      readonly back: string;
      readonly once: string;
    };

type Props = { readonly offer: TakeBackOffer; readonly settings: WordSettings };

/** 「もとに もどす」 after an act that told somebody something: it stays as long as the page does. */
export function TakeBack({ offer, settings }: Props) {
  const w = (key: keyof typeof takingBackWords) => say(takingBackWords[key], settings);
  if (offer.taken) return <Notice>{w("taken")}</Notice>;
  return (
    <Form action={offer.action} once={offer.once} class="take-back" label={w("take")}>
      <input type="hidden" name="back" value={offer.back} />
      <Button kind="secondary">{w("take")}</Button>
    </Form>
  );
}
