import { assessmentItems } from "../../../domain/assessment/areas.ts";
import { answerWords } from "../../../domain/assessment/answer.ts";
import { topics, type Topic } from "../../../domain/assessment/talk.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { TalkRow } from "../queries/talks.ts";
import type { RoundPageProps } from "./round.tsx";

type TalksProps = { readonly talks: readonly TalkRow[]; readonly name: string };

/** What came of talking the differences over, each in both voices. */
export const Talks = ({ talks, name }: TalksProps) => (
  <section id="talks" class="stack">
    <h2>話したこと</h2>
    {talks.length === 0 && <p>違いを話した記録はまだありません。</p>}
    {talks.map((talk, index) => (
      // Talks are only added, so that a place in the list never changes.
      <Card
        key={index}
        level={3}
        tone="words"
        heading={itemWords(talk.item)}
        aside={dayAndYearInWords(talk.occurred_on)}
      >
        <dl class="asked">
          <dt>{name}さん</dt>
          <dd class="own-words">
            {talk.person_declined ? "言わないと決めました" : talk.person_words}
          </dd>
          <dt>{talk.staff_name}</dt>
          <dd class="own-words">{talk.staff_words}</dd>
        </dl>
      </Card>
    ))}
  </section>
);

/** Differences first, furthest apart on top; neither view is the right one. */
export function TalkForm({ round, name, once, raw, today, refused }: RoundPageProps) {
  const found = topics(round.views);
  if (!found.ok || found.value.length === 0) return <p>二つの見方に違いはありません。</p>;
  const at = (field: string) => refusedAt(refused, field);
  return (
    <details class="card" open={refused.length > 0}>
      <summary>違いを話した結果を残す</summary>
      <Form
        action={`/people/${round.participantId}/assessments/${round.roundId}/talks`}
        once={once}
        class="stack"
        label="違いを話した結果"
      >
        <Select
          name="item"
          label="話した項目"
          required
          nothing="選んでください"
          value={firstOf(raw, "item")}
          problem={at("item")}
          options={found.value.map((topic) => ({ value: topic.item, text: topicWords(topic) }))}
        />
        <TextArea
          name="personWords"
          label={`${name}さんの言葉`}
          help="話したとおりに書きます。"
          value={inTextArea(firstOf(raw, "personWords"))}
          problem={at("personWords")}
        />
        <Checkboxes
          name="declined"
          label="本人が言わないと決めた場合"
          values={raw["declined"] ?? []}
          options={[{ value: "yes", text: "本人は言わないと決めた" }]}
        />
        <TextArea
          name="staffWords"
          label="支援員の言葉"
          required
          value={inTextArea(firstOf(raw, "staffWords"))}
          problem={at("staffWords")}
        />
        <DateField
          name="talkedOn"
          label="話した日"
          required
          value={firstOf(raw, "talkedOn") || today}
          problem={at("talkedOn")}
        />
        <Button>結果を残す</Button>
      </Form>
    </details>
  );
}

const itemWords = (code: string): string =>
  assessmentItems.find(({ item }) => item === code)?.words.std ?? code;

function topicWords({ item, person, supporter }: Topic): string {
  const scale = assessmentItems.find((one) => one.item === item)?.scale ?? "doing";
  const said = (level: Topic["person"]) =>
    level === null ? "答えなし" : answerWords[scale][level].std;
  return `${itemWords(item)}（本人：${said(person)}／支援員：${said(supporter)}）`;
}
