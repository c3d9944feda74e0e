import type { ComponentChildren } from "preact";

import type { Said } from "../../domain/saying/said.ts";
import type { RawForm } from "../../http/body.ts";
import { PictureChoice, type PictureOption } from "../../ui/components/choice/picture-choice.tsx";
import { ErrorSummary } from "../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../ui/components/form/field-problem.ts";
import { Form } from "../../ui/components/form/form.tsx";
import { say } from "../../words/pair.ts";
import { sayingWords } from "../../words/saying.ts";
import type { PersonSettings } from "../../words/settings.ts";
import type { Beside } from "../help/queries.ts";
import { BesideRow } from "../shown/beside-row.tsx";
import { Ways } from "./ways.tsx";

type Props = {
  readonly settings: PersonSettings;
  readonly action: string;
  readonly once: string;
  readonly leadsTo?: string;
  readonly pictures: readonly PictureOption[];
  /** One picture says it all; else as many as I like. */
  readonly onePicture?: boolean;
  readonly wordsHelp?: string | undefined;
  /** What I said before, when I say it anew: it stands there to be kept or changed. */
  readonly before?: Said | undefined;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
  readonly beside: Beside;
  /** The page itself, to come back to. */
  readonly here: string;
  /** The buttons that send it, and what else goes with it. */
  readonly children: ComponentChildren;
};

/** One thing said by pictures, voice, photo or words; any of them is enough. */
export function Saying({ settings, raw, problems, before, ...saying }: Props) {
  const w = (key: keyof typeof sayingWords) => say(sayingWords[key], settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const isSent = Object.keys(raw).length > 0;
  return (
    <>
      {problems.length > 0 && <ErrorSummary problems={problems} heading={w("askHelp")} />}
      <Form
        action={saying.action}
        once={saying.once}
        leadsTo={saying.leadsTo}
        each={before === undefined}
        enctype="multipart/form-data"
      >
        <PictureChoice
          name="card"
          label={w(saying.onePicture === true ? "picture" : "pictures")}
          many={saying.onePicture !== true}
          values={isSent ? (raw["card"] ?? []) : (before?.pictures ?? [])}
          before={{ values: before?.pictures ?? [], word: w("chosenBefore") }}
          problem={problemOf("card")}
          options={saying.pictures}
        />
        <Ways
          {...{ settings, raw, problemOf }}
          start={before ?? nothingSaid}
          takesBack="withForm"
          wordsHelp={saying.wordsHelp}
        />
        {saying.children}
      </Form>
      <BesideRow beside={saying.beside} settings={settings} here={saying.here} />
    </>
  );
}

const nothingSaid: Said = { words: "", pictures: [], photoId: null, voiceId: null };
