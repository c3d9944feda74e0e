import { expect, test } from "vitest";

import { context, event, manager, plan } from "../plan/cycle.examples.ts";
import type { PlanEvent } from "../plan/event.ts";
import type { WorkRowKind } from "../plan/content.ts";
import { byHand, halfYearAfter, type Life } from "./by-hand.fixtures.ts";
import { evaluateReadiness } from "./evaluate.ts";
import type { PersonFacts } from "./facts.ts";

/** The same lives every time: a fault found today is found tomorrow. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const kinds = ["outsideWork", "transport", "meals"] as const satisfies readonly WorkRowKind[];
const wordings = ["接客をひとりで行う", "週三日通う", "箱を折る", "電車で通う", "声をかける"];

/** A plan made, followed and reviewed as it happens: steps left out, late, on the same day, the wrong way round. */
function someLife(random: () => number): Life {
  const days = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const mostly = (day: string): string | null => (random() < 0.88 ? day : null);
  const some = <Item>(all: readonly Item[]): Item[] => all.filter(() => random() < 0.4);
  const contract = plus("2026-04-01", days(0, 120));
  const interview = plus(contract, days(0, 8));
  const draft = plus(interview, days(-2, 8));
  const meeting = plus(draft, days(-2, 8));
  const consent = plus(meeting, days(-1, 8));
  const from = plus(consent, days(-4, 12));
  const started = [from, consent].toSorted()[1] ?? from;
  const reviews: Life["reviews"][number][] = [];
  for (let last = started; reviews.length < 4 && random() < 0.9;) {
    const result = plus(halfYearAfter(last), days(-40, 6));
    const ends = { on: plus(result, days(0, 9)), until: plus(halfYearAfter(result), days(-1, 20)) };
    reviews.push({
      interview: mostly(plus(result, -days(0, 6))),
      result,
      conclusion: random() < 0.9 ? ends : null,
    });
    last = result;
  }
  return {
    contract,
    leftOn: random() < 0.2 ? plus(contract, days(150, 700)) : null,
    interview: mostly(interview),
    draft: mostly(draft),
    meeting: mostly(meeting),
    consent: mostly(consent),
    toPerson: mostly(plus(consent, days(-1, 10))),
    toConsultation: mostly(plus(consent, days(-1, 10))),
    inForce: mostly(started),
    from,
    until: plus(halfYearAfter(from), -1),
    reviews,
    papers: random() < 0.8 ? 3 : 2,
    certificateUntil: random() < 0.9 ? plus(contract, days(200, 900)) : null,
    used: some(kinds),
    written: some(kinds),
    goals: some(wordings).slice(0, 1),
  };
}

/** What the office would hold of that life by the evening of `today`. */
function factsOn(life: Life, id: string, today: string): PersonFacts {
  const steps = [
    ["contract", life.contract],
    ["assessmentInterview", life.interview],
    ["draft", life.draft],
    ["meeting", life.meeting],
    ["consent", life.consent],
    ["deliveryToPerson", life.toPerson],
    ["deliveryToConsultation", life.toConsultation],
    ["inForce", life.inForce],
  ] as const;
  const events: PlanEvent[] = steps.flatMap(([kind, on]) =>
    on === null ? [] : [event(kind, on, kind === "consent" ? { explainedOn: on } : {})],
  );
  for (const { interview, result, conclusion } of life.reviews) {
    if (interview !== null) events.push(event("monitoringInterview", interview));
    events.push(event("monitoringResult", result));
    if (conclusion !== null) {
      const { on, until } = conclusion;
      events.push(event("conclusion", on, { outcome: "continue", until }));
    }
  }
  const paper = { documentId: `${id} paper`, signedOn: life.contract };
  return {
    participantId: id,
    context: {
      ...context,
      today,
      enrolment: { startedOn: life.contract, leftOn: life.leftOn },
      services: [{ serviceType: "typeB", from: life.contract }],
      firstServiceOn: life.contract,
      serviceManagers: [{ staffId: manager, from: "2020-04-01", until: null }],
    },
    events: events.filter(({ occurredOn }) => occurredOn <= today),
    plan: { ...plan, period: { from: life.from, until: life.until } },
    goals: life.goals.map((wording, at) => ({ goalId: `${id} ${at}`, wording })),
    used: life.used.map((kind) => ({
      kind: kinds.find((one) => one === kind) ?? "meals",
      recordId: kind,
    })),
    written: kinds.filter((kind) => life.written.includes(kind)),
    papers: { importantMatters: paper, contract: paper, privacy: life.papers === 3 ? paper : null },
    certificate:
      life.certificateUntil === null ? null : { copyId: id, until: life.certificateUntil },
  };
}

/** Two days of each of 24 months: a first, and one in its middle. */
const looked = Array.from({ length: 24 }, (_, month) => {
  const first = new Date(Date.UTC(2026, 3 + month, 1)).toISOString().slice(0, 10);
  return [first, plus(first, (month * 7) % 27)];
}).flat();

test("でたらめに選んだ人生を、法令の言葉から素朴に数え直しても、11項目とも同じ答えになる", () => {
  const differing: string[] = [];
  const met = new Map<string, number>();
  for (let seed = 1; seed <= 10; seed += 1) {
    const random = chance(seed);
    const lives = Array.from({ length: 5 }, () => someLife(random));
    for (const today of looked) {
      const here = lives
        .map((life, at) => ({ life, id: `person-${at}` }))
        .filter(
          ({ life }) => life.contract <= today && (life.leftOn === null || today < life.leftOn),
        );
      const goals = here.map(({ life }) => [...life.goals]);
      const lines = evaluateReadiness(
        lives.map((life, at) => factsOn(life, `person-${at}`, today)),
      );
      for (const { life, id } of here) {
        const naive = byHand(life, today, goals);
        for (const { number, people } of lines) {
          const state = people.find(({ participantId }) => participantId === id)?.state;
          const expected = naive[number - 1];
          met.set(`${number} ${state}`, (met.get(`${number} ${state}`) ?? 0) + 1);
          if (state !== expected) {
            differing.push(
              `seed ${seed} ${id} ${today} item ${number}: ${state}, by hand ${expected}`,
            );
          }
        }
      }
      expect(lines[0]?.people.map(({ participantId }) => participantId)).toEqual(
        here.map(({ id }) => id),
      );
    }
  }
  expect(differing.slice(0, 5)).toEqual([]);
  // Every item met what is well and what is not, or the comparison would say little.
  for (let number = 1; number <= 11; number += 1) {
    expect([number, met.get(`${number} ok`), met.get(`${number} overdue`)]).toEqual([
      number,
      expect.any(Number),
      expect.any(Number),
    ]);
  }
});
