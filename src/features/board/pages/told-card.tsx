import { clockIn } from "../../../domain/calendar/day.ts";
import { timeInWords } from "../../../domain/calendar/easy-words.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { signKindPictures } from "../../../words/sign-cards.ts";
import { colourMeans, colourWords } from "../../../words/signs.ts";
import type { ToldToMe } from "../../signs/queries/told-me.ts";

/** Somebody told me, and nobody else, how they are today: until I wrote what was changed. */
export function ToldCard({ told }: { readonly told: readonly ToldToMe[] }) {
  if (told.length === 0) return null;
  return (
    <Card heading="あなたに きょうの色を つたえた人" tone="next">
      <ul class="told">
        {told.map(({ tellingId, participantId, name, colour, recordedAt }) => (
          <li key={tellingId}>
            <Pictogram name={signKindPictures[colour]} />{" "}
            <a href={`/people/${participantId}/signs`}>{name}</a>さん：{colourWords[colour].std}（
            {colourMeans[colour].std}） {timeInWords(clockIn(recordedAt, "Asia/Tokyo"))}
          </li>
        ))}
      </ul>
      <p class="soft">この人があなたにだけ見せています。変えたことを書くと、ここから消えます。</p>
    </Card>
  );
}
