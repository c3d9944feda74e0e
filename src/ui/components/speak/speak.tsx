import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";

export type SpeakProps = {
  /** Id of the block to read. */
  readonly of: string;
  readonly settings: PersonSettings;
  /** What is read, when several buttons stand on one page. */
  readonly about?: string | undefined;
};

/** Reads one block with a voice of this device only; stays away where there is none. */
export const Speak = ({ of, settings, about }: SpeakProps) =>
  settings.readAloud ? (
    <ippo-speak
      data-of={of}
      data-start={say(kitWords.speak, settings)}
      data-stop={say(kitWords.speakStop, settings)}
      data-no-voice={say(kitWords.speakNoVoice, settings)}
      data-about={about}
      data-speed={settings.voiceSpeed}
    />
  ) : null;
