import type { PlainDay } from "../domain/ids.ts";
import { clockOf } from "./clock.ts";
import { idAt } from "./ids.ts";
import { monthsBefore } from "./months.ts";
import { namesOf } from "./names.ts";
import { addTo, type Office, type Programme, type Staff, type Step } from "./office.ts";
import { openDaysOf } from "./open-days.ts";
import type { Pictures } from "./pictures.ts";
import type { OfficePlan } from "./plan.ts";
import { demoProgrammes, type ProgrammeKey } from "./programmes/all.ts";
import { randomOf, type Random } from "./random.ts";
import type { Book } from "./tables.ts";

export type Opening = {
  readonly plan: OfficePlan;
  readonly operatorId: string;
  readonly book: Book;
  readonly until: PlainDay;
  readonly now: Date | undefined;
  readonly seed: number;
  readonly pictures: Pictures | null;
};

/** The office itself, its staff, its calendar and its programmes, before anybody comes. */
export function openOffice(opening: Opening): Office {
  const { plan, operatorId, book, until, seed, pictures } = opening;
  const random = randomOf(seed, plan.key);
  const first = monthsBefore(until, plan.months);
  const clock = clockOf(until, opening.now);
  const founded = clock(monthsBefore(until, 120), 540);
  const officeId = idAt(founded, random);
  const weekdays = [1, 2, 3, 4, 5];
  // A number that nobody has.
  const settings = [weekdays, true, 3, "045-000-0000"] as const;
  book.add("office", operatorId, officeId, plan.name, plan.serviceType, ...settings, founded);
  const staff = hire(opening, officeId, random, monthsBefore(first, 60), clock(first, 540));
  const [manager] = staff;
  const { days, exceptions } = openDaysOf(first, until);
  const office: Office = {
    plan,
    operatorId,
    officeId,
    book,
    clock,
    random,
    first,
    until,
    openDays: days,
    manager,
    staff,
    programmes: programmesOf(opening, officeId, manager, random, founded),
    pictures,
    due: new Map(),
    audit: [],
  };
  const add = addTo(office);
  for (const { day, open, note } of exceptions) {
    add("office_calendar_day", day, open, note, manager.id, clock(first, 600));
  }
  return office;
}

function hire(
  { plan, operatorId, book }: Opening,
  officeId: string,
  random: Random,
  since: PlainDay,
  at: Date,
): readonly [Staff, ...Staff[]] {
  const roles = ["officeManager", "serviceManager"] as const;
  const everyone = [
    ...roles,
    ...Array.from({ length: plan.supporters }, () => "supporter" as const),
  ];
  const names = namesOf(everyone.length, random);
  const staff = everyone.map((role, index): Staff => {
    const { name = "", kana = "" } = names[index] ?? {};
    const id = idAt(at, random);
    book.add("staff_member", operatorId, id, name, kana, at);
    return { id, name, role };
  });
  const [manager, ...others] = staff;
  if (manager === undefined) throw new Error("An office has a manager");
  for (const { id, role } of staff) {
    book.add("staff_post", operatorId, officeId, idAt(at, random), id, role, since, manager.id, at);
  }
  return [manager, ...others];
}

function programmesOf(
  { plan, operatorId, book, until }: Opening,
  officeId: string,
  manager: Staff,
  random: Random,
  founded: Date,
): Office["programmes"] {
  const programmes: Partial<Record<ProgrammeKey, Programme>> = {};
  for (const key of plan.programmes) {
    const of = demoProgrammes[key];
    const id = idAt(founded, random);
    const stepIds = new Map<string, string>();
    const add = (table: Parameters<Book["add"]>[0], ...values: Parameters<Book["add"]>[1][]) =>
      book.add(table, operatorId, officeId, id, ...values);
    add("programme", of.versions.length, founded);
    const [firstVersion, ...laterVersions] = of.versions.map((made, index) => {
      const version = index + 1;
      const from = monthsBefore(until, index === 0 ? plan.months + 60 : made.monthsAgo);
      const names = [of.std, of.easy, ...of.about, of.pictogram] as const;
      const at = new Date(`${from}T08:00:00+09:00`);
      add("programme_version", version, of.kind, ...names, made.why, manager.id, at);
      const steps = made.steps.map((step, position): Step => {
        const stepId = stepIds.get(step.key) ?? idAt(founded, random);
        stepIds.set(step.key, stepId);
        add("programme_step", version, stepId, position + 1, step.std, step.easy, step.pictogram);
        return { ...step, id: stepId };
      });
      return { version, from, steps };
    });
    if (firstVersion === undefined) throw new Error(`${key} has no version`);
    programmes[key] = { id, of, versions: [firstVersion, ...laterVersions] };
  }
  return programmes;
}
