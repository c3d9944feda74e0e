import { citedSentences, type PlanEvidence } from "../../../domain/plan/evidence.ts";

type Props = { readonly text: string; readonly evidence: readonly PlanEvidence[] };

/** Sentences that rest on no record are marked, never taken out: they may be true and still need one. */
export function SentencesShown({ text, evidence }: Props) {
  const bare = citedSentences(text, evidence).filter(({ unsupported }) => unsupported);
  if (bare.length === 0) return null;
  return (
    <ul class="unsupported" aria-label="根拠の記録がない文">
      {bare.map((sentence) => (
        <li key={sentence.text}>
          <small>
            <strong>根拠なし</strong> {sentence.text}
            {sentence.daysWithoutRecord.length > 0 &&
              `（${sentence.daysWithoutRecord.join("")}に、この目標の記録はありません）`}
          </small>
        </li>
      ))}
    </ul>
  );
}
