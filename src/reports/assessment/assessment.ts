import { answerWords, type AnswerLevel, type ItemAnswer } from "../../domain/assessment/answer.ts";
import { assessmentAreas, type AssessmentArea } from "../../domain/assessment/areas.ts";
import { formatWareki } from "../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { PlanEvent } from "../../domain/plan/event.ts";
import { orDash, type Block, type PaperModel } from "../kit/model.ts";

export type AssessmentData = {
  readonly officeName: string;
  readonly participantName: string;
  readonly participantKana: string;
  readonly interview: PlanEvent<"assessmentInterview">;
  readonly interviewer: string;
  /** Null where that side has not handed in, or may not be read yet. */
  readonly person: readonly ItemAnswer[] | null;
  readonly supporter: readonly ItemAnswer[] | null;
  /** Why the supporter went on without the person's answers; null where they did not. */
  readonly waived: string | null;
  readonly talks: readonly {
    readonly item: string;
    /** Null where the person chose to say nothing. */
    readonly personWords: string | null;
    readonly staffWords: string;
    readonly on: PlainDay;
  }[];
};

/** アセスメント票: the interview, then both views side by side with equal weight, then what came of the talk. */
export function assessmentPaper(data: AssessmentData): PaperModel {
  const { interview, officeName, talks } = data;
  return {
    form: "ippo.paper.1",
    kind: "assessment",
    title: "アセスメント票",
    madeOn: interview.occurredOn,
    landscape: false,
    easy: false,
    foot: `${officeName}　アセスメント票　${formatWareki(interview.occurredOn)}`,
    blocks: [
      headerFacts(data),
      ...(data.waived === null
        ? []
        : ([
            { kind: "text", text: `本人の答えを待たずに進めたわけ：${data.waived}` },
          ] satisfies Block[])),
      ...assessmentAreas.flatMap((area) => areaTable(area, data)),
      ...(talks.length === 0 ? [] : [talksTable(talks)]),
    ],
  };
}

function headerFacts({ interview, interviewer, ...data }: AssessmentData): Block {
  return {
    kind: "facts",
    across: 1,
    rows: [
      { label: "利用者氏名", value: [[data.participantName, data.participantKana]] },
      { label: "事業所", value: data.officeName },
      { label: "面接の日", value: formatWareki(interview.occurredOn) },
      { label: "面接の場所", value: orDash(interview.place) },
      { label: "面接した人", value: interviewer },
      {
        label: "目的の説明",
        value: interview.purposeExplained ? "説明し、理解を得た" : "説明の記録がない",
      },
      { label: "本人の理解", value: understanding[interview.understanding] },
      { label: "意思決定支援", value: orDash(interview.decisionSupport) },
    ],
  };
}

const understanding = {
  understood: "分かった",
  withHelp: "手助けがあると分かった",
  hard: "理解や決めることが難しかった",
} as const;

/** An area nobody said anything about takes no room. */
function areaTable(area: AssessmentArea, { person, supporter }: AssessmentData): Block[] {
  const rows = area.items
    .map(({ item, words, scale }) => ({
      words,
      own: sideText(person, item, scale),
      ours: sideText(supporter, item, scale),
    }))
    .filter(({ own, ours }) => own !== "" || ours !== "");
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: area.words.std,
      columns: [
        { head: "項目", width: 3 },
        { head: "本人", width: 4 },
        { head: "支援員", width: 4 },
      ],
      rows: rows.map(({ words, own, ours }) => [words.std, orDash(own), orDash(ours)]),
    },
  ];
}

function sideText(
  answers: readonly ItemAnswer[] | null,
  item: string,
  scale: keyof typeof answerWords,
): string {
  const answer = answers?.findLast((one) => one.item === item);
  if (answer === undefined) return "";
  const level: AnswerLevel | null = answer.level;
  return [level === null ? "" : answerWords[scale][level].std, answer.words]
    .filter((part) => part.trim() !== "")
    .join("\n");
}

function talksTable(talks: AssessmentData["talks"]): Block {
  const names = new Map(
    assessmentAreas.flatMap(({ items }) => items.map(({ item, words }) => [item, words.std])),
  );
  return {
    kind: "table",
    caption: "ちがいを話したこと",
    columns: [
      { head: "項目", width: 3 },
      { head: "本人の言葉", width: 4 },
      { head: "支援員の言葉", width: 4 },
      { head: "日", width: 3 },
    ],
    rows: talks.map(({ item, personWords, staffWords, on }) => [
      names.get(item) ?? item,
      personWords ?? "（話さなかった）",
      staffWords,
      formatWareki(on),
    ]),
  };
}
