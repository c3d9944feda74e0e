import { clockIn } from "../../../domain/calendar/day.ts";
import { timeInWords } from "../../../domain/calendar/easy-words.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import type { OpenCall } from "../../help/queries.ts";
import type { Pause } from "../../sign-in/queries.ts";

type Props = { readonly calls: readonly OpenCall[]; readonly pauses: readonly Pause[] };

/** Somebody wants a person now: before everything else, and only while there is somebody. */
export function CallCard({ calls, pauses }: Props) {
  if (calls.length === 0 && pauses.length === 0) return null;
  return (
    <Card heading="いま よんでいる人" tone="next">
      <ul>
        {calls.map((call) => (
          <li key={call.call_id}>
            <form method="post" action={`/help-calls/${call.call_id}/answer`} class="inline">
              <span>
                <a href={`/people/${call.participant_id}`}>{call.participant_name}</a>さんが
                {call.staff_name}さんに「ひとに きく」 {clock(call.recorded_at)}
              </span>
              <Button label={`${call.participant_name}さんのところへ行きました`}>行きました</Button>
            </form>
          </li>
        ))}
        {pauses.map((pause) => (
          <li key={pause.pause_id}>
            <a href={`/people/${pause.participant_id}/card`}>{pause.name}</a>
            さんが「{pause.device_name}」で絵を選べずにいます {clock(pause.recorded_at)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const clock = (at: Date): string => timeInWords(clockIn(at, "Asia/Tokyo"));
