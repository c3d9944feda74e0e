import type { StaffRole } from "../policies/actor.ts";
import type { PlainDay } from "../domain/ids.ts";
import type { SessionRow } from "../features/growth/queries.ts";
import type { AuditEvent } from "./audit.ts";
import type { Clock } from "./clock.ts";
import type { OfficePlan } from "./plan.ts";
import type { Pictures } from "./pictures.ts";
import type { Profile } from "./profile.ts";
import type { ProgrammeKey } from "./programmes/all.ts";
import type { DemoProgramme, DemoStep } from "./programmes/kind.ts";
import type { Random } from "./random.ts";
import type { Practice } from "./skill.ts";
import type { Book } from "./tables.ts";

export type Staff = {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
};

export type Step = DemoStep & { readonly id: string };

export type Version = {
  readonly version: number;
  readonly from: PlainDay;
  readonly steps: readonly Step[];
};

export type Programme = {
  readonly id: string;
  readonly of: DemoProgramme;
  readonly versions: readonly [Version, ...Version[]];
};

/** Days on which one person does something else than usual: a week of 実習, three days of 職業体験. */
export type Block = {
  readonly from: PlainDay;
  readonly until: PlainDay;
  readonly programme: Programme;
};

/** A person while the demo lives their days. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly called: string;
  readonly birthday: PlainDay;
  readonly certificateNumber: string;
  readonly profile: Profile;
  readonly random: Random;
  readonly supporter: Staff;
  /** Usual work with the day from which it is done. */
  readonly works: readonly { readonly programme: Programme; readonly from: PlainDay }[];
  readonly blocks: readonly Block[];
  readonly liking: ReadonlyMap<string, number>;
  readonly practice: Map<string, Practice>;
  readonly sessions: Map<string, SessionRow[]>;
  /** Feedback written and not yet opened. */
  unopened: { readonly feedbackId: string; readonly writtenOn: PlainDay }[];
  lastFeedbackOn: PlainDay | null;
  lastNoticedOn: PlainDay | null;
};

/** A told reflection and the day on which somebody will answer. */
export type Due = {
  readonly person: Person;
  readonly reflectionId: string;
  readonly experienceId: string;
  readonly toldOn: PlainDay;
  readonly toldAt: Date;
  readonly work: Work;
};

export type Work = {
  readonly programme: Programme;
  readonly version: Version;
  readonly period: "morning" | "afternoon" | "allDay";
};

/** One office while it is being lived: who is there, what is written, what is still due. */
export type Office = {
  readonly plan: OfficePlan;
  readonly operatorId: string;
  readonly officeId: string;
  readonly book: Book;
  readonly clock: Clock;
  readonly random: Random;
  readonly first: PlainDay;
  readonly until: PlainDay;
  readonly openDays: readonly PlainDay[];
  readonly manager: Staff;
  readonly staff: readonly [Staff, ...Staff[]];
  readonly programmes: Readonly<Partial<Record<ProgrammeKey, Programme>>>;
  readonly pictures: Pictures | null;
  readonly due: Map<PlainDay, Due[]>;
  readonly audit: AuditEvent[];
};

/** The version of a programme that holds on `day`. */
export function versionOn(programme: Programme, day: PlainDay): Version {
  return programme.versions.findLast(({ from }) => from <= day) ?? programme.versions[0];
}

export function noticedOn(person: Person, day: PlainDay): void {
  if (person.lastNoticedOn === null || person.lastNoticedOn < day) person.lastNoticedOn = day;
}

/** Adds a row of this office: the two leading ids are the same on every table of an office. */
export const addTo =
  (office: Office) =>
  (table: Parameters<Book["add"]>[0], ...values: Parameters<Book["add"]>[1][]): void =>
    office.book.add(table, office.operatorId, office.officeId, ...values);
