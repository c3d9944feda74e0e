import { newId } from "../../../domain/ids.ts";
import type { Problem } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { wordsOfProblem } from "../../../words/problems.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { PersonHere } from "../../people/queries.ts";
import { noteLimit } from "../form.ts";

type Props = {
  readonly actor: StaffActor;
  readonly person: PersonHere;
  readonly problems: readonly Problem[];
  readonly typed: { readonly words: string; readonly experience: string; readonly back: string };
};

/** A refused note with what was typed. */
export function NotePage({ actor, person, problems, typed }: Props) {
  const texts = problems.map((problem) => wordsOfProblem(problem).std);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${person.name}さんのメモ`}
      here="board"
      problems={texts.map((text) => ({ field: "words", text }))}
    >
      <Form action={`/people/${person.participantId}/notes`} once={newId()}>
        {typed.experience !== "" && (
          <input type="hidden" name="experience" value={typed.experience} />
        )}
        <input type="hidden" name="back" value={typed.back} />
        <TextArea
          name="words"
          label="メモ"
          help={`見たことを一つ。${noteLimit}文字まで。`}
          value={typed.words}
          required
          problem={texts[0]}
        />
        <Button>のこす</Button>
      </Form>
    </StaffPage>
  );
}
