import { ladderWords } from "../../../words/ladder.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { Pictogram } from "../picture/pictogram.tsx";

export type Rung = keyof typeof ladderWords;

export type LadderProps = {
  readonly settings: PersonSettings;
  /** The highest rung reached; null before the first time. */
  readonly now: Rung | null;
  /** When each rung was first reached, in words, and the experience that shows it. */
  readonly reached?: Partial<Record<Rung, { readonly when: string; readonly href: string }>>;
  readonly label: string;
};

export const rungs = ["first", "together", "alone", "canTeach"] as const satisfies readonly Rung[];

/** はじめて → いっしょに → ひとりで → つたえられる. It never goes down. */
export function Ladder({ settings, now, reached = {}, label }: LadderProps) {
  const height = now === null ? -1 : rungs.indexOf(now);
  return (
    <ol class="ladder" aria-label={label}>
      {rungs.map((rung, index) => {
        const first = reached[rung];
        return (
          <li
            key={rung}
            class={index <= height ? "reached" : "ahead"}
            aria-current={rung === now ? "step" : undefined}
          >
            <Pictogram name={rung} />
            <span class="word">{say(ladderWords[rung], settings)}</span>
            {first !== undefined && <a href={first.href}>{first.when}</a>}
          </li>
        );
      })}
    </ol>
  );
}
