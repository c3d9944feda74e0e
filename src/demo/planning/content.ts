import type { PlanContent, PlanRow, QuotedWish, WorkRow } from "../../domain/plan/content.ts";
import { idAt } from "../ids.ts";
import { familyWishes, policies, rowWords } from "../sayings/plan.ts";
import type { Aim } from "./goals.ts";
import type { Life } from "./happened.ts";
import type { CycleDays } from "./story.ts";

/** Everything one plan says. */
export function contentOf(
  life: Life,
  cycle: CycleDays,
  number: number,
  wishes: readonly QuotedWish[],
  { long, short }: { readonly long: Aim; readonly short: readonly Aim[] },
): PlanContent {
  const { office, person, serviceManager, random } = life;
  const period = { from: cycle.from, until: cycle.until };
  return {
    header: {
      officeName: office.plan.name,
      serviceType: office.plan.serviceType,
      participantName: person.name,
      participantKana: person.kana,
      birthday: person.birthday,
      certificateNumber: person.certificateNumber,
      madeOn: cycle.draftOn,
      period,
      number,
      serviceManagerName: serviceManager.name,
    },
    wishes: { person: wishes, family: random.pick(familyWishes) },
    policy: random.pick(policies),
    goals: [long, ...short].map(({ goal }) => goal),
    rows: short.map((aim, at) => rowOf(life, cycle, aim, at)),
    workRows: workRowsOf(life, cycle),
  };
}

function rowOf({ office, person, random }: Life, cycle: CycleDays, aim: Aim, at: number): PlanRow {
  return {
    rowId: idAt(office.clock(cycle.draftOn, 630), random),
    priority: at + 1,
    goalId: aim.goal.goalId,
    need: random.pick(rowWords.needs),
    target: `${aim.programme.of.std}で、${random.pick(targets)}`,
    personsPart: random.pick(rowWords.persons),
    support: {
      method: random.pick(rowWords.methods),
      frequency: random.pick(rowWords.frequencies),
      time: random.pick(rowWords.times),
      place: aim.programme.of.place || office.plan.name,
    },
    period: { from: cycle.from, until: cycle.until },
    who: `${random.pick(["職業指導員", "生活支援員"])} ${person.supporter.name}`,
    care: random.pick(rowWords.cares),
  };
}

const targets = [
  "声かけなしで終わりまで行う日が週に二日ある",
  "休憩を自分から取る日が増える",
  "手順の半分を手順書だけで行う",
  "できあがりを自分で確かめて渡す",
] as const;

/** Work outside the office stands in every plan of an office that has it. */
function workRowsOf({ office, person }: Life, { from, until }: CycleDays): WorkRow[] {
  const rows: WorkRow[] = [];
  for (const kind of ["outsideWork", "outsideSupport"] as const) {
    const found = Object.values(office.programmes).find(({ of }) => of.legalClass === kind);
    if (found === undefined) continue;
    rows.push({
      kind,
      purpose: `${found.of.std}で、事業所の外の人と働く`,
      expectedEffect: "外での過ごし方と、自分に合う仕事が分かる",
      whyNeeded: "事業所の中では試せない場面があるため",
      place: found.of.place,
      period: { from, until },
    });
  }
  return person.profile.morningsUntil === null
    ? rows
    : [...rows, { kind: "transport", content: "朝の送りを利用する" }];
}
