import type { PlainDay } from "../../domain/ids.ts";
import type { PlanContent } from "../../domain/plan/content.ts";
import { planVersion } from "../../domain/plan/version.ts";
import { meetingWords, minutes } from "../sayings/plan.ts";
import { idAt } from "../ids.ts";
import { addTo } from "../office.ts";
import { assess, interview } from "./assess.ts";
import { consentTo, deliver } from "./consent.ts";
import { contentOf } from "./content.ts";
import { setGoals, type Aim } from "./goals.ts";
import { enter, happened, type Life } from "./happened.ts";
import type { Contracted } from "./held.ts";
import { hopesOn, type Said } from "./hopes.ts";
import type { CycleDays, Situation } from "./story.ts";

export type Made = {
  readonly planId: string;
  readonly cycle: CycleDays;
  readonly content: PlanContent;
  /** The finished version; null while it is only a draft. */
  readonly versionHash: string | null;
  readonly aims: readonly Aim[];
  readonly inForce: boolean;
};

type Making = {
  readonly number: number;
  readonly wishes: readonly Said[];
  readonly contracted: Contracted;
  readonly situation: Situation | null;
  readonly long: Aim | null;
};

/** From the assessment to the day on which the plan comes into force, as far as the days have come. */
export function makePlan(life: Life, cycle: CycleDays, making: Making): Made | null {
  const { office, person, serviceManager, random } = life;
  const add = addTo(office);
  assess(life, cycle.assessmentOn, cycle.interviewOn);
  if (!happened(life, cycle.interviewOn)) return null;
  const opened = office.clock(cycle.interviewOn, 650);
  const planId = idAt(opened, random);
  const { serviceType } = office.plan;
  add("support_plan", planId, person.id, serviceType, making.number, serviceManager.id, opened);
  interview(life, cycle.interviewOn);
  const details = {
    purposeExplained: true,
    understanding: "understood",
    decisionSupport: null,
  } as const;
  const met = { planId, on: cycle.interviewOn, minute: 681, place: "相談室" } as const;
  enter(life, { kind: "assessmentInterview", ...met, details });
  const wishes = hopesOn(making.wishes, cycle.interviewOn);
  const goals = setGoals(life, { ...cycle, draftOn: cycle.interviewOn }, wishes, making.long);
  const first = contentOf(life, cycle, making.number, wishes, goals);
  const { content, versionHash, versions } = finish(life, planId, cycle, first);
  if (versionHash !== null) agree(life, cycle, planId, versionHash, making);
  const inForce = versionHash !== null && follows(life, cycle, planId);
  const closed = inForce ? cycle.inForceOn : withdrawnOn(life, cycle);
  const changed = office.clock(versions > 0 ? cycle.draftOn : cycle.interviewOn, 690);
  const body = JSON.stringify(content);
  add("plan_draft", planId, person.id, body, versions + 1, closed, serviceManager.id, changed);
  return { planId, cycle, content, versionHash, aims: [goals.long, ...goals.short], inForce };
}

/** The draft as a version; after some meetings another, in which what was said there stands. */
function finish(life: Life, planId: string, cycle: CycleDays, content: PlanContent) {
  if (!happened(life, cycle.draftOn)) return { content, versionHash: null, versions: 0 };
  const revised = life.random.chance(0.25) && happened(life, cycle.meetingOn);
  const first = freeze(life, planId, 1, cycle.draftOn, content);
  if (!revised) return { content, versionHash: first, versions: 1 };
  const later = {
    ...content,
    header: { ...content.header, madeOn: cycle.meetingOn },
    rows: content.rows.map((row) => ({
      ...row,
      care: `${row.care}。声かけは本人の合図のあとにする`,
    })),
  };
  const versionHash = freeze(life, planId, 2, cycle.meetingOn, later);
  return { content: later, versionHash, versions: 2 };
}

function freeze(
  life: Life,
  planId: string,
  number: number,
  on: PlainDay,
  content: PlanContent,
): string {
  const { office, person, serviceManager } = life;
  const { text, hash } = planVersion(content);
  const { from, until } = content.header.period;
  const minute = number === 1 ? 690 : 930;
  const frozen = [hash, text, from, until, serviceManager.id, office.clock(on, minute)] as const;
  addTo(office)("plan_version", planId, number, person.id, ...frozen);
  enter(life, { kind: "draft", planId, on, minute: minute + 1, details: { versionHash: hash } });
  return hash;
}

function agree(
  life: Life,
  cycle: CycleDays,
  planId: string,
  versionHash: string,
  { contracted, situation }: Making,
): void {
  if (!happened(life, cycle.meetingOn)) return;
  meet(life, cycle, planId, situation);
  if (!happened(life, cycle.consentOn)) return;
  consentTo(life, cycle.consentOn, planId, versionHash, contracted);
  if (happened(life, cycle.deliveredOn)) deliver(life, cycle, planId, contracted);
}

function meet(
  life: Life,
  { meetingOn }: CycleDays,
  planId: string,
  situation: Situation | null,
): void {
  const { person, serviceManager, random } = life;
  const easy = person.profile.settings.words === "easy";
  const ill = person.profile.away.some(
    ({ from, until, why }) => why === "入院" && from <= meetingOn && meetingOn <= until,
  );
  const absent = situation === "inHospitalAtMeeting" && ill;
  const because = "入院先で面会が制限されている間に、計画の期間が終わるため";
  enter(life, {
    kind: "meeting",
    planId,
    on: meetingOn,
    minute: 840,
    place: "会議室",
    details: {
      person: absent
        ? { present: false, reason: "visitBan", because }
        : { present: true, by: random.chance(0.9) ? "inPerson" : "video" },
      attendees: [serviceManager.name, person.supporter.name, ...(absent ? [] : [person.name])],
      personsWords: absent ? "" : random.pick(easy ? meetingWords.easy : meetingWords.std),
      minutes: random.pick(minutes),
    },
  });
}

/** On its first day, or as soon as consent and delivery are there. */
function follows(life: Life, { inForceOn, from }: CycleDays, planId: string): boolean {
  const begins = inForceOn === life.office.until && from <= life.office.until;
  const { leftOn } = life.person.profile;
  if (!happened(life, inForceOn) && !(begins && (leftOn === null || inForceOn < leftOn)))
    return false;
  const delivered = life.events.some(
    (one) => one.planId === planId && one.kind === "deliveryToPerson",
  );
  if (!delivered) return false;
  enter(life, { kind: "inForce", planId, on: inForceOn, minute: 545, details: {} });
  return true;
}

/** A plan that was being made when the person left. */
function withdrawnOn(life: Life, { interviewOn }: CycleDays): PlainDay | null {
  const { leftOn } = life.person.profile;
  return leftOn !== null && leftOn < life.office.until && interviewOn < leftOn ? leftOn : null;
}
