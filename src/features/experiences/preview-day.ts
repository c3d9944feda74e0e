import {
  layOutDay,
  type DayException,
  type DaySource,
  type LeftOutWhy,
  type Placement,
  type PlannedExperience,
} from "../../domain/experience/lay-out-day.ts";
import type { Period } from "../../domain/experience/period.ts";
import { weekdayOf } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { SourceForm } from "./day-form.ts";
import type { DayExperience, DayPerson, OpenProgramme } from "./day-queries.ts";

export type LeftOut = LeftOutWhy | "occupied" | "programmeClosed";

export type DayPreview = {
  readonly planned: readonly PlannedExperience[];
  readonly leftOut: readonly { readonly placement: Placement; readonly why: LeftOut }[];
  /** Placements of the source that already stand on the day. */
  readonly there: number;
};

export type DayFacts = {
  readonly day: PlainDay;
  readonly people: readonly DayPerson[];
  readonly already: readonly DayExperience[];
  /** What stands on the day the plan is copied from. */
  readonly copied: readonly DayExperience[];
  readonly programmes: readonly OpenProgramme[];
};

/**
 * What a source would add to a day: layOutDay's rule, and besides nobody is given a second work in
 * a period that is planned already, nor a programme that rests.
 */
export function previewDay(source: SourceForm, facts: DayFacts): DayPreview {
  const wanted = wantedBy(source, facts);
  const { planned, leftOut } = layOutDay(
    facts.day,
    wanted.source,
    facts.people,
    facts.people.flatMap(away),
    facts.already,
  );
  const occupied = planned.filter((one) => facts.already.some((other) => collides(one, other)));
  return {
    planned: planned.filter((one) => !occupied.includes(one)),
    leftOut: [
      ...leftOut,
      ...occupied.map((placement) => ({ placement, why: "occupied" as const })),
      ...wanted.closed.map((placement) => ({ placement, why: "programmeClosed" as const })),
    ],
    there: wanted.count - planned.length - leftOut.length,
  };
}

type Wanted = {
  readonly source: DaySource;
  readonly count: number;
  readonly closed: readonly Placement[];
};

function wantedBy(form: SourceForm, { day, people, copied, programmes }: DayFacts): Wanted {
  if (form.way === "byGroup") {
    const programme = programmes.find(({ programmeId }) => programmeId === form.programme);
    const { group: groupId, period, place, legalClass } = form;
    const works = programme
      ? [
          {
            groupId,
            programmeId: programme.programmeId,
            kind: programme.kind,
            period,
            place,
            legalClass,
          },
        ]
      : [];
    const count = works.length * people.filter((person) => person.groupId === groupId).length;
    return { source: { way: "byGroup", works }, count, closed: [] };
  }
  const open = copied.filter((one) => !one.programmeClosed).map(asPlacement);
  const closed = copied.filter((one) => one.programmeClosed).map(asPlacement);
  const source: DaySource =
    form.way === "copyDay"
      ? { way: "copyDay", placements: open }
      : { way: "byWeekday", usual: { [weekdayOf(day)]: open } };
  return { source, count: open.length, closed };
}

const asPlacement = (one: DayExperience): Placement => ({
  participantId: one.participantId,
  programmeId: one.programmeId,
  kind: one.currentKind,
  period: one.period,
  legalClass: one.legalClass,
  place: one.place,
});

const away = (person: DayPerson): DayException[] =>
  person.status === "absent" ? [{ what: "away", participantId: person.participantId }] : [];

const collides = (one: Placement, other: Placement): boolean =>
  one.participantId === other.participantId && overlap(one.period, other.period);

/** A whole day overlaps both halves. */
export const overlap = (a: Period, b: Period): boolean =>
  a === b || a === "allDay" || b === "allDay";
