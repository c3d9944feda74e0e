import { addDays, daysBetween } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";
import { bent } from "./cast.ts";
import { idAt } from "./ids.ts";
import { namesOf } from "./names.ts";
import { addTo, type Block, type Office, type Person, type Programme } from "./office.ts";
import { profileOf, type Profile } from "./profile.ts";
import type { ProgrammeKey } from "./programmes/all.ts";
import { randomOf, type Random } from "./random.ts";

/** Everybody who uses the office at some time, with group, enrolment and leaving. */
export function welcome(office: Office, seed: number): Person[] {
  const { plan, random, clock, first, until, manager } = office;
  const add = addTo(office);
  const groups = plan.groups.map((name, position) => {
    const id = idAt(clock(first, 545), random);
    add("participant_group", id, name, position);
    return id;
  });
  const supporters = office.staff.filter(({ role }) => role === "supporter");
  return namesOf(plan.people, random).map(({ name, kana, called }, index) => {
    const own = randomOf(seed, `${plan.key} ${index}`);
    const made = profileOf(own, { first, until });
    const profile = plan.withCast ? bent(made, index, until) : made;
    const enrolledAt = clock(profile.startsOn > until ? until : profile.startsOn, 550);
    const id = idAt(enrolledAt, own);
    const birth = `${own.between(1964, 2006)}-${two(own.between(1, 12))}-${two(own.between(1, 28))}`;
    const settings = JSON.stringify(profile.settings);
    const group = groups[index % groups.length] ?? null;
    const certificateNumber = numberOf(randomOf(seed, `certificate ${plan.key} ${index}`));
    const known = [name, kana, called, birth, certificateNumber] as const;
    add("participant", id, ...known, group, settings, enrolledAt);
    const enrolment = idAt(enrolledAt, own);
    add("participant_enrolment", enrolment, id, profile.startsOn, manager.id, enrolledAt);
    if (profile.leftOn !== null) {
      const at = clock(profile.leftOn, 1000);
      add("participant_leaving", enrolment, id, profile.leftOn, profile.leftWhy, manager.id, at);
    }
    return {
      id,
      name,
      kana,
      called,
      birthday: birth,
      certificateNumber,
      profile,
      random: own,
      supporter: supporters[index % supporters.length] ?? manager,
      works: worksOf(office, profile, own),
      blocks: blocksOf(office, profile, own),
      liking: new Map(
        Object.values(office.programmes).map((programme) => [programme.id, own.spread() * 0.1]),
      ),
      practice: new Map(),
      sessions: new Map(),
      unopened: [],
      lastFeedbackOn: null,
      lastNoticedOn: null,
    };
  });
}

/** Two kinds of usual work at first, a third and a fourth as the months go by. */
function worksOf(office: Office, profile: Profile, random: Random): Person["works"] {
  const usual = random.shuffled(
    Object.values(office.programmes).filter(
      ({ of }) => of.kind === "officeWork" || of.key === "computer",
    ),
  );
  const begins = profile.startsOn > office.first ? profile.startsOn : office.first;
  const after = [0, 0, random.between(60, 150), random.between(200, 330)];
  return usual
    .slice(0, after.length)
    .map((programme, index) => ({ programme, from: addDays(begins, after[index] ?? 0) }));
}

/** Weeks at a shop and days at a library, for some, once they have been here a while. */
function blocksOf(office: Office, profile: Profile, random: Random): Block[] {
  const span = daysBetween(office.first, office.until);
  const block = (key: ProgrammeKey, days: number, share: number): Block[] => {
    const programme: Programme | undefined = office.programmes[key];
    if (programme === undefined || span < 200 || !random.chance(share)) return [];
    const from = addDays(office.first, random.between(150, span - 15));
    if (from < addDays(profile.startsOn, 120)) return [];
    return [{ from, until: addDays(from, days), programme }];
  };
  const share = office.plan.serviceType === "transition" ? 0.6 : 0.22;
  return [...block("supermarket", 6, share), ...block("library", 2, share)];
}

export const isHere = ({ profile }: Person, day: PlainDay): boolean =>
  profile.startsOn <= day && (profile.leftOn === null || day < profile.leftOn);

const numberOf = (random: Random): string => `10${random.between(10_000_000, 99_999_999)}`;

const two = (value: number): string => String(value).padStart(2, "0");
