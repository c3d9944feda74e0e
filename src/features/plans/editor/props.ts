import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanContent, QuotedWish } from "../../../domain/plan/content.ts";
import type { PlanEvidence } from "../../../domain/plan/evidence.ts";
import type { PlanSection } from "../../../domain/plan/sections.ts";
import type { Problem } from "../../../domain/result.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import type { GoalRow, LinkedProgramme } from "../../goals/queries/goals.ts";

export type EditorProps = {
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly content: PlanContent;
  readonly version: number;
  readonly evidence: ReadonlyMap<string, readonly PlanEvidence[]>;
  readonly since: PlainDay;
  readonly wishes: readonly QuotedWish[];
  readonly programmes: readonly LinkedProgramme[];
  /** The person's open goals, in the draft or not. */
  readonly goals: readonly GoalRow[];
  readonly raw: RawForm;
  readonly today: PlainDay;
  readonly problems: readonly Problem[];
};

/** As people write it; a day that could not be read stays as it was typed. */
export const shownDay = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatWareki(day) : day;

export const isShown = ({ facts }: EditorProps, section: PlanSection): boolean =>
  facts.office.form.some((one) => one.section === section && one.shown);

export const titleOf = ({ facts }: EditorProps, section: PlanSection): string =>
  facts.office.form.find((one) => one.section === section)?.title ?? "";
