import { createHash } from "node:crypto";
import { addDays } from "../calendar/day.ts";
import type { ParticipantId } from "../ids.ts";
import { dueNames, type DueThing } from "./due.ts";
import { initialsOf } from "./initials.ts";

export type CalendarEntry = {
  readonly participantId: ParticipantId;
  readonly kana: string;
  readonly thing: DueThing;
};

/**
 * A feed of last days as an iCalendar file (RFC 5545), each a whole day. Of a person it holds initials only; the
 * office's name stays out too, since the address of a feed may become known. `stampedAt` is when it was made.
 */
export function calendarFeed(entries: readonly CalendarEntry[], stampedAt: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ippo//Deadlines//JA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    property("X-WR-CALNAME", "Ippo 計画と受給者証の期限"),
    ...entries.flatMap((entry) => eventLines(entry, stampedAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Stays the same when the day moves, so that calendars move the entry; tells nothing of whose it is. */
export const uidOf = (participantId: ParticipantId, key: string): string =>
  `${createHash("sha256").update(`${participantId}\n${key}`).digest("hex").slice(0, 32)}@ippo`;

function eventLines({ participantId, kana, thing }: CalendarEntry, stampedAt: Date): string[] {
  const basis = thing.basis === "office" ? "（目安）" : "";
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(participantId, thing.key)}`,
    `DTSTAMP:${utcStamp(stampedAt)}`,
    `DTSTART;VALUE=DATE:${compactDay(thing.dueOn)}`,
    `DTEND;VALUE=DATE:${compactDay(addDays(thing.dueOn, 1))}`,
    property("SUMMARY", `${initialsOf(kana)} ${dueNames[thing.kind]}${basis}`),
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

/** A text value with its backslashes, semicolons, commas and line breaks escaped (3.3.11). */
export const property = (name: string, value: string): string =>
  `${name}:${value
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n?|\n/g, "\\n")}`;

/** No line longer than 75 octets without its break (3.1); a character is never cut in two. */
export function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const compactDay = (day: string): string => day.replaceAll("-", "");

const utcStamp = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
