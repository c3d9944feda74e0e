import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";

type Props = {
  /** A recording of the staff, where there is one. */
  readonly voiceId: string | null;
  readonly settings: PersonSettings;
  /** What is read, when several stand on one page. */
  readonly about?: string | undefined;
};

/** The same words, read and recorded by staff: for devices that have no voice of their own. */
export const StaffVoice = ({ voiceId, settings, about = "" }: Props) =>
  voiceId === null || !settings.readAloud ? null : (
    <figure class="staff-voice">
      <figcaption>{say(kitWords.staffVoice, settings)}</figcaption>
      <audio
        controls
        preload="none"
        src={`/attachments/${voiceId}`}
        aria-label={`${say(kitWords.staffVoice, settings)}${about === "" ? "" : `：${about}`}`}
      />
    </figure>
  );
