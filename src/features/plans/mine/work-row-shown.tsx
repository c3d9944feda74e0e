import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { WorkRow } from "../../../domain/plan/content.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import type { Words } from "../../../words/pair.ts";
import { workLineWords, workRowWords } from "../../../words/plan-terms.ts";
import type { PersonSettings } from "../../../words/settings.ts";

type Props = {
  readonly id: string;
  readonly row: WorkRow;
  readonly settings: PersonSettings;
  readonly text: (words: Words) => string;
};

/** 施設外就労 and its like: what it is first, then what was agreed. */
export function WorkRowShown({ id, row, settings, text }: Props) {
  const { name, means } = workRowWords[row.kind];
  return (
    <Card id={id} heading={text(name)}>
      <p class="soft">{text(means)}</p>
      <dl>
        {linesOf(row).map(([line, said]) =>
          said.trim() === "" ? null : (
            <div key={line}>
              <dt>{text(workLineWords[line])}</dt>
              <dd>{said}</dd>
            </div>
          ),
        )}
      </dl>
      <Speak of={id} settings={settings} about={text(name)} />
    </Card>
  );
}

function linesOf(row: WorkRow): readonly (readonly [keyof typeof workLineWords, string])[] {
  if ("purpose" in row) {
    const { from, until } = row.period;
    return [
      ["purpose", row.purpose],
      ["expectedEffect", row.expectedEffect],
      ["whyNeeded", row.whyNeeded],
      ["place", row.place],
      ["period", `${dayAndYearInWords(from)} → ${dayAndYearInWords(until)}`],
    ];
  }
  const contact = "contact" in row ? row.contact : "";
  return [
    ["content", row.content],
    ["contact", contact],
  ];
}
