import { formatWareki } from "../../domain/calendar/wareki.ts";
import { absenceReasons, type PersonAtMeeting, type PlanEvent } from "../../domain/plan/event.ts";
import { orDash, type Block, type PaperModel } from "../kit/model.ts";

export type MeetingData = {
  readonly officeName: string;
  readonly participantName: string;
  readonly participantKana: string;
  readonly planNumber: number;
  readonly meeting: PlanEvent<"meeting">;
  /** Who led and entered it. */
  readonly leader: string;
};

/** 個別支援会議録: who sat together, what the person said, what was talked over and decided. */
export function meetingPaper(data: MeetingData): PaperModel {
  const { meeting, officeName } = data;
  return {
    form: "ippo.paper.1",
    kind: "meetingMinutes",
    title: "個別支援会議録",
    madeOn: meeting.occurredOn,
    landscape: false,
    easy: false,
    foot: `${officeName}　個別支援会議録　${formatWareki(meeting.occurredOn)}`,
    blocks: [
      headerFacts(data),
      { kind: "heading", level: 2, text: "本人の言葉" },
      meeting.personsWords.trim() === ""
        ? { kind: "text", text: "―" }
        : { kind: "said", words: meeting.personsWords, note: formatWareki(meeting.occurredOn) },
      { kind: "heading", level: 2, text: "話し合ったこと・決まったこと・残ったこと" },
      { kind: "text", text: orDash(meeting.minutes ?? null) },
    ],
  };
}

function headerFacts({ meeting, leader, ...data }: MeetingData): Block {
  const { participantName, participantKana, officeName, planNumber } = data;
  return {
    kind: "facts",
    across: 1,
    rows: [
      { label: "利用者氏名", value: [[participantName, participantKana]] },
      { label: "事業所", value: officeName },
      { label: "計画", value: planNumber === 1 ? "初回" : `第${planNumber}回` },
      { label: "開いた日", value: formatWareki(meeting.occurredOn) },
      { label: "場所", value: orDash(meeting.place) },
      { label: "出席した人", value: meeting.attendees.join("、") },
      { label: "本人の出席", value: presence(meeting.person) },
      { label: "進めた人", value: `${leader}（サービス管理責任者）` },
    ],
  };
}

function presence(person: PersonAtMeeting): string {
  if (person.present) return person.by === "video" ? "出席（画面越し）" : "出席";
  return `欠席（${absenceReasons[person.reason].words}）\n${person.because}`;
}
