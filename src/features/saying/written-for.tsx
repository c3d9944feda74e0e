import type { ComponentChildren } from "preact";

import { firstOf, type RawForm } from "../../http/body.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { Button } from "../../ui/components/button/button.tsx";
import { PhotoField } from "../../ui/components/form/file-field.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { inTextArea } from "../../ui/components/form/in-text-area.ts";
import { TextArea } from "../../ui/components/form/text-area.tsx";
import { refusedAt, type Refusal } from "../../words/refusals.ts";
import { staffReading } from "../frames/staff-reading.ts";
import { WrittenHow } from "./written-how.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly action: string;
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
  readonly wordsLabel: string;
  /** What is asked before the words. */
  readonly first?: ComponentChildren;
  /** What is asked or said after them. */
  readonly children: ComponentChildren;
};

/** One thing written by staff as the person's hand; how they came to know it goes with it. */
export const WrittenFor = ({ actor, raw, refused, first, children, ...form }: Props) => (
  <details class="card" open={refused.length > 0}>
    <summary>本人に代わって書く</summary>
    <Form
      action={form.action}
      once={form.once}
      enctype="multipart/form-data"
      class="stack"
      label="本人に代わって書く"
    >
      <WrittenHow actor={actor} raw={raw} problem={refusedAt(refused, "given_how")} />
      {first}
      <TextArea
        name="words"
        label={form.wordsLabel}
        value={inTextArea(firstOf(raw, "words"))}
        problem={refusedAt(refused, "words")}
      />
      <PhotoField
        name="photo"
        label="写真"
        settings={staffReading}
        problem={refusedAt(refused, "photo")}
      />
      {children}
      <Button>残す</Button>
    </Form>
  </details>
);
