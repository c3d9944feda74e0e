import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Photo } from "../../../ui/components/picture/photo.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { helpWords } from "../../../words/help.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import {
  isSuccessCard,
  keptByStaff,
  successCards,
  successWords,
} from "../../../words/successes.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { SuccessRow } from "../queries.ts";

type Props = {
  readonly row: SuccessRow;
  readonly settings: PersonSettings;
  /** Where the work behind it opens. */
  readonly link: (row: SuccessRow & { experience_id: string }) => string;
};

/** One success: picture, words as they were said, who kept it and how, and the work behind it. */
export function SuccessCardView({ row, settings, link }: Props) {
  const { experience_id, name_std, name_easy } = row;
  return (
    <Card tone="done" heading={dayAndYearInWords(row.occurred_on)} id={`s-${row.success_id}`}>
      {row.attachment_id !== null && (
        <Photo
          src={`/attachments/${row.attachment_id}`}
          alt={say(successWords.photoOf, settings)}
        />
      )}
      {isSuccessCard(row.card) && (
        <p>
          <Pictogram name={row.card} /> {say(successCards[row.card], settings)}
        </p>
      )}
      {row.words !== "" && <blockquote>{linesOf(row.words)}</blockquote>}
      {row.voice_id !== null && (
        <audio
          controls
          preload="none"
          src={`/attachments/${row.voice_id}`}
          aria-label={say(successWords.voice, settings)}
        />
      )}
      <p class="soft">{keptWords(row, settings)}</p>
      {experience_id !== null && name_std !== null && name_easy !== null && (
        <p>
          <a href={link({ ...row, experience_id })}>
            {say(successWords.openWork, settings)}：{workName({ name_std, name_easy }, settings)}
          </a>
        </p>
      )}
    </Card>
  );
}

/** Line ends as they were typed. */
const linesOf = (words: string) =>
  words.split("\n").map((text, index) => (index === 0 ? text : [<br key={index} />, text]));

/** 「じぶんで のこした」「書いてもらった（森田さくら）」「森田さくらさんが残した」 */
function keptWords(row: SuccessRow, settings: PersonSettings): string {
  if (row.kept_by === "staff") return say(keptByStaff(row.staff_name ?? ""), settings);
  if (row.given_how === "alone") return say(successWords.keptBySelf, settings);
  const how = say(helpWords[row.given_how], settings);
  return row.helper_name === null ? how : `${how}（${row.helper_name}）`;
}
