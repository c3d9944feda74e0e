import type { ComponentChildren } from "preact";

import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { TimelineEntry } from "../../../ui/components/timeline/timeline.tsx";
import { helpWords } from "../../../words/help.ts";
import { choiceWords } from "../../../words/choices.ts";
import { statusWords } from "../../attendance/form.ts";
import type { Entry, SessionBody } from "../entries.ts";
import { entryKindWords } from "../kinds.ts";
import { FeedbackShown } from "./feedback-shown.tsx";
import { HopeSaid } from "./hope-said.tsx";
import { NoteSaid } from "./note-said.tsx";
import { RatingShown } from "./rating-shown.tsx";
import { ReflectionShown } from "./reflection-shown.tsx";
import { SuccessShown } from "./success-shown.tsx";

/** One entry with who, how, and the experience it belongs to. */
export function EntryShown({ entry, participantId }: { entry: Entry; participantId: string }) {
  const by = byOf(entry);
  const how = howOf(entry);
  return (
    <TimelineEntry
      when={dayInWords(entry.day)}
      at={entry.day}
      kind={entryKindWords[entry.kind]}
      voice={entry.own === 1 ? "own" : "ours"}
      by={by ?? undefined}
      howGiven={how ?? undefined}
      links={linksOf(entry, participantId)}
      id={`e-${entry.id}`}
    >
      {said(entry)}
    </TimelineEntry>
  );
}

function said(entry: Entry): ComponentChildren {
  if (entry.kind === "reflection") return <ReflectionShown body={entry.body} />;
  if (entry.kind === "feedback") return <FeedbackShown body={entry.body} />;
  if (entry.kind === "note") return <p class="own-words">{entry.body.words}</p>;
  if (entry.kind === "session") return <SessionShown body={entry.body} />;
  if (entry.kind === "hope") return <HopeSaid body={entry.body} />;
  if (entry.kind === "ownNote") return <NoteSaid body={entry.body} />;
  if (entry.kind === "ownRating" || entry.kind === "rating") {
    return <RatingShown body={entry.body} />;
  }
  if (entry.kind === "choice") {
    return (
      <p>
        {entry.body.programme}：<strong>{choiceWords[entry.body.choice].std}</strong>
      </p>
    );
  }
  if (entry.kind === "attendance") {
    const { status, note } = entry.body;
    return <p>{note === "" ? statusWords[status] : `${statusWords[status]}（${note}）`}</p>;
  }
  return <SuccessShown body={entry.body} />;
}

const SessionShown = ({ body }: { body: SessionBody }) => (
  <p>
    本人の印：{countWords(body.selfAttempted, body.selfAlone)}・支援員の印：
    {countWords(body.staffAttempted, body.staffAlone)}
  </p>
);

const countWords = (attempted: number, alone: number): string =>
  attempted === 0 ? "まだありません" : `${attempted}手順のうち${alone}手順をひとりで`;

function byOf(entry: Entry): string | null {
  if (entry.own === 1) return "本人";
  return "staff" in entry.body ? entry.body.staff : null;
}

/** 「書いてもらった（森田さくら）」; a reflection says it beside each answer. */
function howOf(entry: Entry): string | null {
  if (!["choice", "ownSuccess", "hope", "ownRating", "ownNote"].includes(entry.kind)) return null;
  if (!("how" in entry.body)) return null;
  const how = helpWords[entry.body.how].std;
  return entry.body.helper === null ? how : `${how}（${entry.body.helper}）`;
}

function linksOf(entry: Entry, participantId: string): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = [];
  if (entry.kind === "reflection" && entry.body.waits) {
    links.push({ href: `/reflections/${entry.id}/feedback`, text: "返事を書く" });
  }
  if (entry.kind === "hope") {
    links.push({ href: `/people/${participantId}/hopes`, text: "ねがい" });
  }
  if (entry.kind === "ownNote") {
    links.push({ href: `/people/${participantId}/own-notes`, text: "本人のメモ" });
  }
  if (entry.kind === "ownRating" || entry.kind === "rating") {
    const { goal, own, wording } = entry.body;
    links.push({
      href: `/people/${participantId}/goals/${goal}`,
      text: `目標：${own === "" ? wording : own}`,
    });
  }
  if (entry.experience_id !== null) {
    links.push({
      href: `/experiences/${entry.experience_id}`,
      text: `体験：${entry.programme ?? ""}`,
    });
  }
  return links;
}
