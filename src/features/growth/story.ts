import { weekOf } from "../../domain/calendar/day.ts";
import { dayAndYearInWords, dayInWords } from "../../domain/calendar/easy-words.ts";
import { periodWords } from "../../domain/experience/period.ts";
import { growthSeries } from "../../domain/growth/series.ts";
import { sessionPct } from "../../domain/growth/sessions.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { GrowthSeries } from "../../ui/components/growth/series.ts";
import type { SessionRow } from "./queries.ts";
import { sessionOf } from "./standing.ts";

/** More sessions than this are drawn one a week; the table keeps them all. */
export const drawnSessions = 60;

export type Story = {
  readonly series: readonly GrowthSeries[];
  /** One point a week: each week's last session, a real one and no average. */
  readonly byWeek: boolean;
};

/**
 * The picture of one programme: the person's line and the supporter's, on the same days. However many
 * weeks lie between two sessions, the gap is one place without a point, and the line is broken there.
 */
export function storyOf(
  rows: readonly SessionRow[],
  names: { readonly self: string; readonly supporter: string },
  link: (experienceId: string) => string,
): Story {
  const byWeek = rows.length > drawnSessions;
  const drawn = byWeek ? lastOfWeeks(rows) : rows;
  const byId = new Map(drawn.map((row) => [row.experience_id, row]));
  const held = growthSeries(drawn.map((row) => sessionOf(row, "self")));
  const slots = held
    .filter((point, index) => point.kind === "session" || held[index - 1]?.kind === "session")
    .map((point) =>
      point.kind === "gap"
        ? { when: `${dayAndYearInWords(point.week)}の週から`, row: undefined }
        : slot(byId.get(point.session.experienceId)),
    );
  const line = (observer: "self" | "staff") =>
    slots.map(({ when, row }) =>
      row === undefined
        ? { when, share: null }
        : { when, share: sessionPct(sessionOf(row, observer)), href: link(row.experience_id) },
    );
  return {
    byWeek,
    series: [
      { by: "self" as const, name: names.self, points: line("self") },
      { by: "supporter" as const, name: names.supporter, points: line("staff") },
    ].filter(({ points }) => points.some(({ share }) => share !== null)),
  };
}

const slot = (row: SessionRow | undefined) => ({ when: row === undefined ? "" : whenOf(row), row });

type Held = Pick<SessionRow, "day" | "period">;

/** 「2026年5月1日（金）午前」: two sessions of one day stay two. */
export const whenOf = (row: Held): string => `${dayAndYearInWords(row.day)}${periodOf(row)}`;

/** The same where the half year above the table says the year. */
export const whenInHalf = (row: Held): string => `${dayInWords(row.day)}${periodOf(row)}`;

const periodOf = ({ period }: Held): string => (period === "allDay" ? "" : periodWords[period].std);

function lastOfWeeks(rows: readonly SessionRow[]): SessionRow[] {
  const weeks = new Map<PlainDay, SessionRow>();
  for (const row of rows) weeks.set(weekOf(row.day), row);
  return [...weeks.values()];
}

/** Half a 年度 as the day it begins: April or October. */
export function halfOf(day: PlainDay): PlainDay {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month >= 10) return `${year}-10-01`;
  return month >= 4 ? `${year}-04-01` : `${year - 1}-10-01`;
}

/** The halves that have sessions, newest first. */
export const halvesOf = (rows: readonly SessionRow[]): PlainDay[] =>
  [...new Set(rows.map((row) => halfOf(row.day)))].reverse();

/** 「2026年4月〜9月」 */
export function halfInWords(half: PlainDay): string {
  const year = Number(half.slice(0, 4));
  return half.endsWith("-04-01") ? `${year}年4月〜9月` : `${year}年10月〜${year + 1}年3月`;
}

/** The last day of the half. */
export const endOfHalf = (half: PlainDay): PlainDay =>
  half.endsWith("-04-01") ? `${half.slice(0, 4)}-09-30` : `${Number(half.slice(0, 4)) + 1}-03-31`;
