import { daysBetween } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";
import { idAt } from "./ids.ts";
import {
  addTo,
  noticedOn,
  type Due,
  type Office,
  type Person,
  type Staff,
  type Work,
} from "./office.ts";
import { feedbackText } from "./sayings/feedback.ts";
import { replyText } from "./sayings/staff.ts";
import { logged } from "./viewing.ts";

/** Puts a told reflection on some supporter's list, up to six days ahead; after that it still waits. */
export function willAnswer(office: Office, due: Due): void {
  const { unansweredFrom } = due.person.profile;
  if (unansweredFrom !== null && due.toldOn >= unansweredFrom) return wait(office, due);
  const { random } = due.person;
  const from = office.openDays.indexOf(due.toldOn);
  const later = office.openDays[from + random.pick([0, 0, 0, 1, 1, 1, 1, 2, 2, 4])];
  // Over New Year the next open days are far: then it is answered before everybody goes home.
  const day = later !== undefined && daysBetween(due.toldOn, later) > 6 ? due.toldOn : later;
  const tooLate = due.toldOn === office.until && random.chance(0.7);
  if (day === undefined || tooLate) return wait(office, due);
  office.due.set(day, [...(office.due.get(day) ?? []), due]);
}

const wait = (office: Office, due: Due): void =>
  addTo(office)("awaiting_reply", due.reflectionId, due.person.id, due.toldAt);

/** The answers of one day. What was told on the day itself is answered towards its end. */
export function answerDue(office: Office, day: PlainDay): void {
  for (const due of office.due.get(day) ?? []) {
    const sameDay = due.toldOn === day;
    const minute =
      day === office.until ? 800 + due.person.random.between(0, 9) : sameDay ? 965 : 590;
    const at = minute + due.person.random.between(0, day === office.until ? 0 : 70);
    writeTo(office, due.person, day, at, due.work, due.experienceId, due.reflectionId);
  }
  office.due.delete(day);
}

/** One feedback, by the person's own supporter or another. */
export function writeTo(
  office: Office,
  person: Person,
  day: PlainDay,
  minute: number,
  work: Work,
  experienceId: string,
  reflectionId: string | null,
): void {
  const { random } = person;
  const by: Staff = random.chance(0.75) ? person.supporter : random.pick(office.staff);
  const at = office.clock(day, minute);
  const feedbackId = idAt(at, random);
  const [step, other] = random.shuffled(work.version.steps);
  if (step === undefined) throw new Error("A programme has steps");
  const count = random.between(2, 14) * 5;
  const observed = { programme: work.programme.of, step, other: other ?? step, count };
  const text = feedbackText(observed, random);
  const about = [person.id, experienceId, reflectionId, by.id] as const;
  const words = [text.seen, text.whyGood, text.nextHint, text.strengthWord] as const;
  addTo(office)("feedback", feedbackId, ...about, ...words, day, at);
  person.unopened.push({ feedbackId, writtenOn: day });
  if (person.lastFeedbackOn === null || person.lastFeedbackOn < day) person.lastFeedbackOn = day;
  noticedOn(person, day);
  const ids = reflectionId === null ? { participantId: person.id } : { reflectionId };
  logged(office, by, "feedback.written", person.id, ids, at);
}

/** In the morning the person reads what has come since, and sometimes answers. */
export function read(office: Office, person: Person, day: PlainDay): void {
  const { random } = person;
  const kept: typeof person.unopened = [];
  for (const feedback of person.unopened) {
    const leftForLater = day === office.until ? random.chance(0.5) : random.chance(0.12);
    if (feedback.writtenOn >= day || leftForLater) {
      kept.push(feedback);
      continue;
    }
    const minute = 565 + random.between(0, 25);
    const at = office.clock(day, minute);
    addTo(office)("feedback_opened", feedback.feedbackId, person.id, at);
    if (random.chance(0.6)) react(office, person, feedback.feedbackId, day, minute + 1);
  }
  person.unopened = kept.slice(-12);
}

function react(
  office: Office,
  person: Person,
  feedbackId: string,
  day: PlainDay,
  minute: number,
): void {
  const { random, profile } = person;
  const at = office.clock(day, minute);
  const reaction = random.pick(reactions);
  const easy = profile.settings.words === "easy";
  const words = random.chance(0.22) ? replyText(easy, random) : "";
  const helped = profile.helped !== "alone" && words !== "";
  addTo(office)(
    "feedback_reaction",
    idAt(at, random),
    feedbackId,
    person.id,
    reaction,
    words,
    null,
    helped ? profile.helped : "alone",
    helped ? person.supporter.id : null,
    at,
  );
}

const reactions = [
  ...Array.from({ length: 31 }, () => "glad" as const),
  ...Array.from({ length: 8 }, () => "soso" as const),
  "disliked",
] as unknown as readonly ["glad", ...("glad" | "soso" | "disliked")[]];
