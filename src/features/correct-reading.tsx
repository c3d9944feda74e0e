import { hasKanji } from "../domain/reading/kana.ts";
import type { StaffActor } from "../policies/actor.ts";
import { readingId } from "./readings/shelf.ts";

/** Beside a text that a person reads: the way to its furigana, which a machine made. */
export const CorrectReading = ({ actor, text }: { actor: StaffActor; text: string }) =>
  hasKanji(text) ? (
    <a class="correct-reading" href={`/readings/${readingId(actor, text.trim())}`}>
      ふりがなをなおす
    </a>
  ) : null;
