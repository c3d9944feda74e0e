import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";

/** Milliseconds that each thing stays lit. */
const paces = { normal: 2000, slow: 4000 } as const;

/** For who presses everything with one switch; the island draws the button that starts and stops it. */
export const OneSwitch = ({ settings }: { readonly settings: PersonSettings }) =>
  settings.oneSwitch === "off" ? null : (
    <ippo-one-switch
      data-pace={String(paces[settings.oneSwitch])}
      data-start={say(kitWords.switchStart, settings)}
      data-stop={say(kitWords.switchStop, settings)}
    />
  );
