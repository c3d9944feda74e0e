import { assessmentItems, assessmentSetVersion } from "../../domain/assessment/areas.ts";
import type { AnswerLevel } from "../../domain/assessment/answer.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { idAt } from "../ids.ts";
import { addTo } from "../office.ts";
import { happened, type Life } from "./happened.ts";
import { given } from "./hopes.ts";

const levels = ["well", "well", "partly", "partly", "ahead"] as const;

/** One round: the person first, the supporter two days later; two differences are talked over at the interview. */
export function assess(life: Life, on: PlainDay, interviewOn: PlainDay): void {
  if (!happened(life, on)) return;
  const { office, person, random } = life;
  const add = addTo(office);
  const roundId = idAt(office.clock(on, 580), random);
  const begun = [assessmentSetVersion, "self", null, on] as const;
  add("assessment_round", roundId, person.id, ...begun, office.clock(on, 580));
  const { how, by } = given(life);
  const own = answers(life, roundId, on, { side: "self", staffId: null, how, by });
  const done = office.clock(on, 640);
  add("assessment_handed_in", roundId, "self", person.id, null, how, by, on, done);
  if (!happened(life, interviewOn)) return;
  const supporter = person.supporter.id;
  const who = { side: "staff", staffId: supporter, how: "alone", by: null } as const;
  const theirs = answers(life, roundId, interviewOn, who);
  const later = office.clock(interviewOn, 640);
  add(
    "assessment_handed_in",
    roundId,
    "staff",
    person.id,
    supporter,
    "alone",
    null,
    interviewOn,
    later,
  );
  const different = [...own].filter(([item, level]) => theirs.get(item) !== level);
  for (const [item] of different.slice(0, random.between(0, 2)))
    talk(life, roundId, item, interviewOn);
}

type Who = {
  readonly side: "self" | "staff";
  readonly staffId: string | null;
  readonly how: string;
  readonly by: string | null;
};

/** Every item with a level, or わからない / こたえたくない now and then. */
function answers(
  { office, person, random }: Life,
  roundId: string,
  on: PlainDay,
  { side, staffId, how, by }: Who,
): Map<string, AnswerLevel> {
  const add = addTo(office);
  const found = new Map<string, AnswerLevel>();
  for (const [index, { item }] of assessmentItems.entries()) {
    const at = office.clock(on, 585 + index);
    const level = random.chance(side === "self" ? 0.9 : 0.97) ? random.pick(levels) : null;
    const skipped = level === null ? random.pick(["unknown", "noAnswer"]) : null;
    if (level !== null) found.set(item, level);
    const answered = [level, "", skipped, how, by, at] as const;
    add(
      "assessment_answer",
      idAt(at, random),
      roundId,
      person.id,
      side,
      staffId,
      item,
      ...answered,
    );
  }
  return found;
}

type Talk = readonly [own: string, ours: string];

const talks: readonly [Talk, ...Talk[]] = [
  ["いえでは できるよ", "事業所では見る場面が少ないので、来月いっしょに見ることにした。"],
  ["まだ てつだって ほしい", "一人でできる日もあるが、本人の安心を先にする。"],
  ["つかれて いる ときは ちがう", "調子で変わると分かった。調子の良い日から始める。"],
];

function talk(life: Life, roundId: string, item: string, on: PlainDay): void {
  const { office, person, serviceManager, random } = life;
  const at = office.clock(on, 690);
  const [own, ours] = random.pick(talks);
  const helped = ["typed_for", serviceManager.id] as const;
  const said = [item, own, false, ...helped, ours, serviceManager.id, on, at] as const;
  addTo(office)("assessment_talk", idAt(at, random), roundId, person.id, ...said);
}

/** The interview as the assessment keeps it; the plan's own entry stands beside it. */
export function interview({ office, person, serviceManager, random }: Life, on: PlainDay): void {
  const at = office.clock(on, 680);
  const hard = person.profile.means === "faces" && random.chance(0.3);
  const why = hard
    ? [
        "絵と実物を見せ、二回に分けて聞いた。",
        "指さしと表情から",
        "選んだ絵から",
        "二つまでなら選べる",
        "母と支援員",
      ]
    : ["", "", "", "", ""];
  const [support = "", will = "", preference = "", ability = "", by = ""] = why;
  const understood = hard ? "hard" : random.pick(["understood", "understood", "withHelp"]);
  const words = "今の暮らしと仕事、これからの願いについて聞いた。";
  const id = idAt(at, random);
  const told = ["相談室", true, understood, support, words, on, at] as const;
  addTo(office)(
    "assessment_interview",
    id,
    person.id,
    serviceManager.id,
    ...told,
    will,
    preference,
    ability,
    by,
  );
}
