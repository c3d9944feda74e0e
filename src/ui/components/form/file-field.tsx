import { kitWords } from "../../../words/kit.ts";
import { say, type WordSettings } from "../../../words/pair.ts";
import { fieldId } from "./field-problem.ts";
import { describedBy, Frame, type FrameProps } from "./frame.tsx";

export type FileFieldProps = FrameProps & { readonly settings: WordSettings };

/** A photo from the camera or a file, shown before it is sent. */
export const PhotoField = ({ settings, ...frame }: FileFieldProps) => (
  <Frame {...frame}>
    <ippo-photo data-ready={say(kitWords.photoReady, settings)}>
      <input
        id={fieldId(frame.name)}
        name={frame.name}
        type="file"
        accept="image/*"
        capture="environment"
        aria-describedby={describedBy(frame)}
      />
    </ippo-photo>
  </Frame>
);

/** A voice: recorded here where the device can, else chosen as a file. */
export const VoiceField = ({ settings, ...frame }: FileFieldProps) => (
  <Frame {...frame}>
    <ippo-record
      data-start={say(kitWords.record, settings)}
      data-stop={say(kitWords.recordStop, settings)}
      data-play={say(kitWords.recordPlay, settings)}
      data-ready={say(kitWords.recordReady, settings)}
      data-off={say(kitWords.recordOff, settings)}
    >
      <input
        id={fieldId(frame.name)}
        name={frame.name}
        type="file"
        accept="audio/*"
        capture="user"
        aria-describedby={describedBy(frame)}
      />
    </ippo-record>
  </Frame>
);
