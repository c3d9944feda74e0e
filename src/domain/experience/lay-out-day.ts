import { weekdayOf, type Weekday } from "../calendar/day.ts";
import { enrolmentOn, type Enrolment } from "../enrolment/enrolled.ts";
import type { ParticipantId, PlainDay, ProgrammeId } from "../ids.ts";
import type { ExperienceKind, LegalClass } from "./kinds.ts";
import type { Period } from "./period.ts";

/** What is done, without who does it. */
export type Work = {
  readonly programmeId: ProgrammeId;
  readonly kind: ExperienceKind;
  readonly period: Period;
  readonly legalClass: LegalClass;
  readonly place: string;
};
export type Placement = Work & { readonly participantId: ParticipantId };
export type PlannedExperience = Placement & { readonly day: PlainDay };

/** Where a day's plan comes from: another day, the usual week, or each group's work. */
export type DaySource =
  | { readonly way: "copyDay"; readonly placements: readonly Placement[] }
  | {
      readonly way: "byWeekday";
      readonly usual: Readonly<Partial<Record<Weekday, readonly Placement[]>>>;
    }
  | { readonly way: "byGroup"; readonly works: readonly (Work & { readonly groupId: string })[] };

export type PersonOnDay = Enrolment & {
  readonly participantId: ParticipantId;
  readonly groupId: string | null;
};

/** What differs today. `away` without a period is the whole day; `instead` replaces all of the person's work in that period. */
export type DayException =
  | { readonly what: "away"; readonly participantId: ParticipantId; readonly period?: Period }
  | { readonly what: "instead"; readonly placement: Placement }
  | { readonly what: "also"; readonly placement: Placement };

export type LeftOutWhy = "left" | "notYetStarted" | "notOfThisOffice" | "away";
export type LaidOutDay = {
  readonly planned: readonly PlannedExperience[];
  /** Placements that were not planned, each with its reason, for the supporter to see. */
  readonly leftOut: readonly { readonly placement: Placement; readonly why: LeftOutWhy }[];
};

/**
 * Plans one day. Nobody is planned who is away, has left or has not started, and the same person, programme
 * and period is planned once; `already` holds what stands planned for that day. The order of the source is kept.
 */
export function layOutDay(
  day: PlainDay,
  source: DaySource,
  people: readonly PersonOnDay[],
  exceptions: readonly DayException[],
  already: readonly Placement[] = [],
): LaidOutDay {
  const byId = new Map(people.map((person) => [person.participantId, person]));
  const seen = new Set(already.map(keyOf));
  const planned: PlannedExperience[] = [];
  const leftOut: LaidOutDay["leftOut"][number][] = [];
  for (const placement of withExceptions(placementsOf(day, source, people), exceptions)) {
    if (seen.has(keyOf(placement))) continue;
    seen.add(keyOf(placement));
    const why = whyNot(day, placement, byId.get(placement.participantId), exceptions);
    if (why === null) planned.push({ ...placement, day });
    else leftOut.push({ placement, why });
  }
  return { planned, leftOut };
}

function placementsOf(
  day: PlainDay,
  source: DaySource,
  people: readonly PersonOnDay[],
): readonly Placement[] {
  if (source.way === "copyDay") return source.placements;
  if (source.way === "byWeekday") return source.usual[weekdayOf(day)] ?? [];
  return source.works.flatMap(({ groupId, ...work }) =>
    people
      .filter((person) => person.groupId === groupId)
      .map(({ participantId }) => Object.assign({ participantId }, work)),
  );
}

function withExceptions(
  placements: readonly Placement[],
  exceptions: readonly DayException[],
): Placement[] {
  const instead = exceptions.filter((exception) => exception.what === "instead");
  const kept = placements.filter(
    (placement) =>
      !instead.some(
        ({ placement: other }) =>
          other.participantId === placement.participantId &&
          overlap(other.period, placement.period),
      ),
  );
  const added = exceptions.flatMap((exception) =>
    exception.what === "away" ? [] : [exception.placement],
  );
  return [...kept, ...added];
}

function whyNot(
  day: PlainDay,
  { participantId, period }: Placement,
  person: PersonOnDay | undefined,
  exceptions: readonly DayException[],
): LeftOutWhy | null {
  if (person === undefined) return "notOfThisOffice";
  const enrolment = enrolmentOn(day, person);
  if (enrolment !== "enrolled") return enrolment;
  const away = exceptions.some(
    (exception) =>
      exception.what === "away" &&
      exception.participantId === participantId &&
      overlap(exception.period ?? "allDay", period),
  );
  return away ? "away" : null;
}

/** A whole day overlaps both halves. */
const overlap = (a: Period, b: Period): boolean => a === b || a === "allDay" || b === "allDay";

const keyOf = ({ participantId, programmeId, period }: Placement): string =>
  [participantId, programmeId, period].join("\n");
