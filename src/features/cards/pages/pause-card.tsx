import { Card } from "../../../ui/components/card/card.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { Pause } from "../../sign-in/queries.ts";

/** Who needed five pictures: perhaps a forgotten picture, perhaps somebody else's hand. */
export const PauseCard = ({ pauses }: { readonly pauses: readonly Pause[] }) =>
  pauses.length === 0 ? null : (
    <Card heading="絵を5回ちがえた人（この7日）" tone="next">
      <ul>
        {pauses.map((pause) => (
          <li key={pause.pause_id}>
            <a href={`/people/${pause.participant_id}/card`}>{pause.name}さん</a>：
            {momentInWords(pause.recorded_at)}、{pause.device_name}
          </li>
        ))}
      </ul>
      <p>ご本人に聞いて、忘れていたら絵を選び直してください。</p>
    </Card>
  );
