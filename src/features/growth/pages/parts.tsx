import { dayAndYearInWords, dayInWords } from "../../../domain/calendar/easy-words.ts";
import { rungs, type Rung } from "../../../domain/growth/ladder.ts";
import { Ladder } from "../../../ui/components/growth/ladder.tsx";
import { growthPageWords, rungSentence } from "../../../words/growth.ts";
import { say, type WordSettings } from "../../../words/pair.ts";
import { firstSettings, type PersonSettings } from "../../../words/settings.ts";
import type { StandingRow } from "../queries.ts";

/** Staff read the usual words. */
export const staffWords: PersonSettings = { ...firstSettings, words: "std", ruby: "none" };

type LadderOfProps = {
  readonly row: StandingRow;
  readonly settings: PersonSettings;
  readonly label: string;
  /** Leads to the experience on which a rung was reached; without it the ladder is a picture only. */
  readonly link?: (experienceId: string) => string;
};

export function LadderOf({ row, settings, label, link }: LadderOfProps) {
  const reached =
    link === undefined
      ? {}
      : Object.fromEntries(
          rungs.flatMap((rung) => {
            const { on, experienceId } = reachedIn(row, rung);
            return on === null || experienceId === null
              ? []
              : [[rung, { when: dayInWords(on), href: link(experienceId) }]];
          }),
        );
  return <Ladder settings={settings} now={row.highest} reached={reached} label={label} />;
}

/** まえの じぶん → いまの じぶん, by rungs: it never speaks of a fall. */
export function ThenAndNow({ row, settings }: { row: StandingRow; settings: WordSettings }) {
  const now = reachedIn(row, row.highest).on ?? row.latest_on;
  return (
    <div class="row">
      {row.highest !== "first" && (
        <>
          <p>
            <span class="soft">{say(growthPageWords.before, settings)}</span>
            <br />
            {say(rungSentence.first, settings)}
            <br />
            {dayAndYearInWords(row.first_on)}
          </p>
          <span aria-hidden="true">→</span>
        </>
      )}
      <p>
        <span class="soft">{say(growthPageWords.now, settings)}</span>
        <br />
        <strong>{say(rungSentence[row.highest], settings)}</strong>
        <br />
        {dayAndYearInWords(now)}
      </p>
    </div>
  );
}

/** When and on which experience the rung was reached; nulls where it is still ahead. */
export const reachedIn = (row: StandingRow, rung: Rung) =>
  ({
    first: { on: row.first_on, experienceId: row.first_experience_id },
    together: { on: row.together_on, experienceId: row.together_experience_id },
    alone: { on: row.alone_on, experienceId: row.alone_experience_id },
    canTeach: { on: row.can_teach_on, experienceId: row.can_teach_experience_id },
  })[rung];

/** Each programme once: the person's own standing first, the supporter's beside it where it says something else. */
export function byProgramme(rows: readonly StandingRow[]) {
  return [...Map.groupBy(rows, (row) => row.programme_id).values()].flatMap((standings) => {
    const own = standings.find(({ observer }) => observer === "self");
    const theirs = standings.find(({ observer }) => observer === "staff");
    const shown = own ?? theirs;
    return shown === undefined ? [] : [{ shown, own, theirs }];
  });
}
