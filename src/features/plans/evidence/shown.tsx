import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanEvidence } from "../../../domain/plan/evidence.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { allWords, lineOf, newestWords, sessionLines } from "./lines.ts";

type Props = {
  readonly evidence: readonly PlanEvidence[];
  readonly since: PlainDay;
  /** The value of a button that quotes a day; null where there is nothing to quote it into. */
  readonly act: ((day: PlainDay) => string) | null;
  /** Where all of it is read. */
  readonly all: string;
};

/** What was lived under one goal since the last review: the person's words first, then ours. */
export function EvidenceShown({ evidence, since, act, all }: Props) {
  const words = newestWords(evidence);
  const sessions = sessionLines(evidence);
  return (
    <div>
      <h3>{formatWareki(since)}からの記録</h3>
      {evidence.length === 0 && <p>この目標につながる記録はありません。</p>}
      {sessions.length > 0 && (
        <ul>
          {sessions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ul class="evidence">
        {words.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <span>
              <time dateTime={one.on}>{dayInWords(one.on)}</time> {lineOf(one)}
            </span>
            {act !== null && (
              <Button
                kind="quiet"
                name="act"
                value={act(one.on)}
                label={`${dayInWords(one.on)}を根拠に入れる`}
              >
                根拠に入れる
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>
          {words.length < allWords(evidence).length ? "もっと見る" : "ほかの期間の記録を見る"}
        </a>
      </p>
    </div>
  );
}
