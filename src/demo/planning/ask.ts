import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { idAt } from "../ids.ts";
import { addTo } from "../office.ts";
import { happened, type Life } from "./happened.ts";
import { given } from "./hopes.ts";
import type { Made } from "./make.ts";
import { openOn } from "./open-on.ts";
import type { Situation } from "./story.ts";

type Asked = { readonly easy: string; readonly std: string; readonly answer: string };

const asked: readonly [Asked, ...Asked[]] = [
  {
    easy: "いそがなくて いい？",
    std: "できるまでに期限はありますか。",
    answer: "いそがなくて いいです。あなたの ペースで すすみます。",
  },
  {
    easy: "やすむ ときは どうする？",
    std: "調子がよくない日は、目標の作業を休んでもいいですか。",
    answer: "きいろの カードを だして ください。その日は べつの しごとを いっしょに えらびます。",
  },
  {
    easy: "だれが みて くれる？",
    std: "新しい手順は、どなたが教えてくれますか。",
    answer: "はじめは たんとうの しえんいんが となりに います。",
  },
];

/** Now and then a question about the plan on the screen, answered the next open day; one still waits. */
export function ask(life: Life, made: Made, situation: Situation | null): void {
  const { office, random } = life;
  const { cycle, versionHash } = made;
  if (versionHash === null) return;
  if (situation === "questionOpen" && made.inForce && cycle.until > office.until) {
    question(life, made, versionHash, openOn(office, addDays(office.until, -1)), false);
    return;
  }
  const shown = situation === "waitsForAnswer" || random.chance(0.2);
  if (shown && happened(life, cycle.meetingOn)) {
    question(life, made, versionHash, cycle.meetingOn, true);
  }
}

function question(
  life: Life,
  { planId }: Made,
  versionHash: string,
  on: PlainDay,
  answered: boolean,
): void {
  const { office, person, serviceManager, random } = life;
  const add = addTo(office);
  const one = random.pick(asked);
  const easy = person.profile.settings.words === "easy";
  const { how, by } = given(life);
  const at = office.clock(on, 940);
  const questionId = idAt(at, random);
  const words = easy ? one.easy : one.std;
  const said = [planId, person.id, versionHash, words, "", null, how, by, on, at] as const;
  add("plan_question", questionId, ...said);
  const answeredOn = nextOpen(life, on);
  if (!answered || !happened(life, answeredOn)) return;
  const later = office.clock(answeredOn, 590);
  const told = [serviceManager.id, one.answer, answeredOn, later] as const;
  add("plan_answer", idAt(later, random), questionId, person.id, ...told);
}

const nextOpen = ({ office }: Life, day: PlainDay): PlainDay =>
  office.openDays.find((one) => one > day) ?? office.until;
