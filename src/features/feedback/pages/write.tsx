import type { ComponentChildren } from "preact";

import type { Advice as Pointer } from "../../../domain/feedback/advice.ts";
import { fieldNames, type FeedbackDraft } from "../../../domain/feedback/draft.ts";
import type { FeedbackProblem } from "../../../domain/feedback/write-feedback.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Advice } from "../../../ui/components/advice/advice.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { RecentWork, Recipient } from "../staff-queries.ts";
import { FeedbackText, StrengthField } from "./fields.tsx";

export type WriteProps = {
  readonly actor: StaffActor;
  readonly to: Recipient;
  readonly action: string;
  readonly once: string;
  readonly draft: FeedbackDraft;
  readonly problems: readonly FeedbackProblem[];
  /** Shown once before sending; null when nothing was sent yet. */
  readonly advice: readonly Pointer[] | null;
  /** What the feedback may be about, when it answers no reflection. */
  readonly work?: { readonly options: readonly RecentWork[]; readonly chosen: string };
  /** What the supporter reads while writing. */
  readonly children: ComponentChildren;
};

/** Writing to the person: what they said stands beside the fields; the cursor stands in the first. */
export function WritePage(page: WriteProps) {
  const { actor, to, draft, problems, advice, work } = page;
  const words = (where: keyof FeedbackDraft) => {
    const found = problems.find((problem) => problem.where === where);
    return found === undefined ? undefined : wordsOfProblem(found).std;
  };
  const asked = advice !== null && advice.length > 0;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${to.name}さんへのフィードバック`}
      here="board"
      problems={problems.map((problem) => ({
        field: problem.where,
        text: wordsOfProblem(problem).std,
      }))}
      up={[{ href: `/people/${to.participant_id}`, text: `${to.name}さん` }]}
    >
      <div class="pair">
        <div class="stack">{page.children}</div>
        <Form action={page.action} once={page.once} label="フィードバックを書く">
          <Advice pointers={(advice ?? []).map((one) => `${fieldNames[one.where]}：${one.words}`)}>
            <FeedbackText
              name="seen"
              label={fieldNames.seen}
              help="何を、どのようにしていたか。見たとおりに書きます。"
              required
              autofocus={problems.length === 0 && !asked}
              value={draft.seen}
              problem={words("seen")}
            />
            <FeedbackText
              name="whyGood"
              label={fieldNames.whyGood}
              help="それが、だれに、どう役立ったか。"
              value={draft.whyGood}
              problem={words("whyGood")}
            />
            <FeedbackText
              name="nextHint"
              label={fieldNames.nextHint}
              help="つぎに試すことを一つと、そのための手助け。"
              required
              value={draft.nextHint}
              problem={words("nextHint")}
            />
            <StrengthField value={draft.strengthWord} problem={words("strengthWord")} />
            {work && (
              <Select
                name="experience"
                label="どの体験について"
                nothing="体験をかぎらない"
                value={work.chosen}
                options={work.options.map((one) => ({
                  value: one.experience_id,
                  text: `${dayInWords(one.day)} ${one.name_std}`,
                }))}
              />
            )}
          </Advice>
          <div class="row">
            {asked ? (
              <>
                <Button>なおして送る</Button>
                <Button kind="secondary" name="sure" value="yes">
                  このまま送る
                </Button>
              </>
            ) : (
              <Button>{to.name}さんへ送る</Button>
            )}
          </div>
        </Form>
      </div>
    </StaffPage>
  );
}
