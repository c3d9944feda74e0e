import { parseNotation } from "../../src/domain/reading/notation.ts";
import { analyserVersion } from "../../src/features/readings/office-entries.ts";
import { readingId } from "../../src/features/readings/shelf.ts";
import type { Answer } from "../world/browser.ts";
import { officeOf, type ParticipantKey } from "../world/cast.ts";
import type { World } from "../world/world.ts";
import { asUpload, photoOfBox } from "./files.ts";
import { keepPapers, type LivedPapers } from "./lived-papers.ts";
import { makePlans, type LivedPlans } from "./lived-plans.ts";
import { lendSigns, type LentSigns } from "./lived-signs.ts";

export type LivedIn = LentSigns & {
  readonly reflectionId: string;
  /** Of 伊藤, waiting for an answer. */
  readonly waitingReflectionId: string;
  readonly feedbackId: string;
  readonly hopeId: string;
  /** A note of 青木, shown to the staff. */
  readonly noteId: string;
  /** Of 青木, rated by both. */
  readonly goalId: string;
  /** Of 伊藤, handed in: what staff may open and rate. */
  readonly roundId: string;
  readonly papers: LivedPapers;
  readonly plans: LivedPlans;
  /** Furigana of what 青木 was told. */
  readonly readingId: string;
};

/**
 * Makes the cast's day a day that was lived: everybody came, marked, looked back; 青木 was answered
 * and answered back, 伊藤 waits. All of it through the pages' own forms.
 */
export async function liveTheDay(w: World): Promise<LivedIn> {
  for (const person of ["aoki", "ito", "ueda"] as const) {
    await kept(w.as("ohno").post(`/people/${w.id[person]}/attendance`, { status: "present" }));
    await markSteps(w, person);
    await lookBack(w, person);
  }
  const reflectionId = await reflectionOf(w, "aoki");
  const sent = await kept(
    w.as("ohno").post(`/reflections/${reflectionId}/feedback`, {
      seen: "箱を十個、角をそろえて重ねました。",
      whyGood: "つぎに運ぶ人が、くずさずに運べました。",
      nextHint: "つぎは底を留める前に、いっしょに線を一回見てみましょう。",
      strengthWord: "ていねい",
    }),
  );
  const feedbackId = /feedback\/([0-9a-f-]{36})/.exec(sent.location ?? "")?.[1] ?? "";
  await kept(w.as("aoki").post(`/feedback/${feedbackId}/reaction`, { reaction: "glad" }));
  await kept(w.as("hayashi").post(`/people/${w.id.ueda}/notes`, { words: "声をかけ合っていた" }));
  const success = new FormData();
  success.set("card", "alone");
  success.set("experience", w.id.aokiToday);
  success.set("photo", asUpload(await photoOfBox()));
  await kept(w.as("aoki").post("/successes", success));
  await kept(w.as("aoki").post("/hopes/areas/work", { words: "パンやさんで はたらきたい" }));
  await kept(w.as("aoki").post("/notes", { words: "かさを もって いく", for: "staff" }));
  const [note] = await w.sql<{ note_id: string }>("select note_id from own_note");
  const [hope] = await w.sql<{ hope_id: string }>("select hope_id from hope");
  return {
    reflectionId,
    waitingReflectionId: await reflectionOf(w, "ito"),
    feedbackId,
    hopeId: hope?.hope_id ?? "",
    noteId: note?.note_id ?? "",
    ...(await lendSigns(w)),
    goalId: await setGoal(w, hope?.hope_id ?? ""),
    roundId: await assess(w),
    papers: await keepPapers(w),
    plans: await makePlans(w),
    readingId: await keepReading(w, "箱を十個、角をそろえて重ねました。"),
  };
}

/** As the analyser leaves it, for a world that has none. */
async function keepReading(w: World, text: string): Promise<string> {
  const office = officeOf("hidamari");
  const id = readingId(office, text);
  const segments = parseNotation(
    "{箱|はこ}を{十個|じゅっこ}、{角|かど}をそろえて{重|かさ}ねました。",
  );
  await w.sql(
    `insert into reading (operator_id, office_id, reading_id, text, segments, source, made_with, open_to_staff)
     values ($1, $2, $3, $4, $5, 'analyser', $6, true) on conflict do nothing`,
    [
      office.operatorId,
      office.officeId,
      id,
      text,
      JSON.stringify(segments),
      `${analyserVersion} by hand`,
    ],
  );
  return id;
}

/** The wish becomes a goal with its five levels; 青木 chose a card, the supporter a level. */
async function setGoal(w: World, hopeIds: string): Promise<string> {
  const set = await kept(
    w.as("ishii").post(`/people/${w.id.aoki}/goals`, {
      term: "shortTerm",
      ownWords: "パンを やきたい",
      wording: "製菓の三工程を一人で行う",
      hopeIds,
      programmeIds: w.id.boxes,
      from: "2026-10-01",
      until: "2027-03-31",
    }),
  );
  const path = set.location ?? "";
  const goalId = path.slice(-36);
  const levels = {
    plusTwo: "五工程",
    plusOne: "四工程",
    zero: "三工程",
    minusOne: "二工程",
    minusTwo: "一工程",
  };
  const scale = { measure: "一人で終えた工程の数", ...levels };
  await kept(w.as("ishii").post(`${path}/scale`, scale));
  await kept(w.as("aoki").post(`/me/goals/${goalId}/ratings`, { card: "done" }));
  await kept(w.as("ohno").post(`${path}/ratings`, { level: "0" }));
  return goalId;
}

/** 青木 has begun to look at themselves; 伊藤 has handed it in. */
async function assess(w: World): Promise<string> {
  for (const person of ["aoki", "ito"] as const) {
    await kept(w.as(person).post("/me/assessment"));
    const item = "/me/assessment/items/rhythm.morning";
    await kept(w.as(person).post(item, { level: "well", go: "next" }));
  }
  await kept(w.as("ito").post("/me/assessment/handing-in"));
  const [round] = await w.sql<{ round_id: string }>(
    "select round_id from assessment_round where participant_id = $1",
    [w.id.ito],
  );
  return round?.round_id ?? "";
}

type Here = Extract<ParticipantKey, "aoki" | "ito" | "ueda">;

async function markSteps(w: World, person: Here): Promise<void> {
  const levels = person === "ueda" ? ["I", "I", "I", "I"] : ["I", "V", "P", "I"];
  const experience = w.id[`${person}Today`];
  for (const [index, level] of levels.entries()) {
    await kept(w.as(person).post(`/today/${experience}/steps/${index + 1}`, { level }));
  }
  await kept(
    w.as("ohno").post(`/experiences/${experience}/marks`, {
      [`step.${w.stepId("boxes", 1)}`]: "I",
      [`step.${w.stepId("boxes", 2)}`]: "V",
    }),
  );
}

async function lookBack(w: World, person: Here): Promise<void> {
  const path = `/reflect/${w.id[`${person}Today`]}`;
  const words = person === "ueda" ? "最後まで折れた。" : "";
  const card = ["helping", w.stepId("boxes", 2)];
  await kept(w.as(person).post(`${path}/did`, { card, cards: "shown", words, go: "next" }));
  await kept(w.as(person).post(`${path}/felt`, { face: "good", words: "", go: "next" }));
  await kept(w.as(person).post(`${path}/next`, { words: "", skip: "unknown" }));
  await kept(w.as(person).post(`${path}/telling`));
}

async function reflectionOf(w: World, person: Here): Promise<string> {
  const [row] = await w.sql<{ reflection_id: string }>(
    "select reflection_id from reflection where participant_id = $1",
    [w.id[person]],
  );
  return row?.reflection_id ?? "";
}

/** A day that did not become what it should be would make every later test say nothing. */
async function kept(answering: Promise<Answer>): Promise<Answer> {
  const answer = await answering;
  if (answer.status !== 303) throw new Error(`${answer.status}: ${answer.text.slice(0, 2000)}`);
  return answer;
}
