import type { ComponentChildren } from "preact";

import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { WantedPictures } from "../../../ui/components/picture/wanted.ts";
import { Ruby, type RubyPiece } from "../../../ui/components/ruby/ruby.tsx";
import { settingSamples } from "../../../words/my-settings.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import type { SettingName } from "../choices.ts";

type Props = {
  readonly name: SettingName;
  readonly value: string;
  readonly settings: PersonSettings;
};

/** What a choice looks like, inside its own button. Heard, it would only be in the way. */
export function Sample(props: Props) {
  const shown = inside(props);
  if (shown === null) return null;
  const { name, value } = props;
  return (
    <span
      class={`sample ${name}`}
      aria-hidden="true"
      data-plain
      data-theme={name === "theme" ? value : undefined}
      data-text={name === "textSize" ? value : undefined}
      data-size={name === "targets" ? value : undefined}
    >
      {shown}
    </span>
  );
}

function inside({ name, value, settings }: Props): ComponentChildren {
  switch (name) {
    case "words":
      return value === "easy" ? settingSamples.words.easy : settingSamples.words.std;
    case "ruby":
      return <RubySample ruby={value} settings={settings} />;
    case "textSize":
      return say(settingSamples.letters, settings);
    case "theme":
      return (
        <>
          {say(settingSamples.colours, settings)} <b>{say(settingSamples.next, settings)}</b>
        </>
      );
    case "pictures":
      return <PictureSample pictures={value} />;
    case "targets":
      return say(settingSamples.next, settings);
    case "readAloud":
    case "motion":
    case "oneSwitch":
      return null;
  }
}

const rubySample: readonly RubyPiece[] = [
  { text: "花", reading: "はな" },
  { text: "の " },
  { text: "検品", reading: "けんぴん", hard: true },
];

function RubySample({ ruby, settings }: { ruby: string; settings: PersonSettings }) {
  const chosen = ruby === "none" || ruby === "hard" ? ruby : "all";
  return <Ruby pieces={rubySample} settings={{ ...settings, ruby: chosen }} />;
}

/** Shown as it will be, whatever the page around it shows. */
function PictureSample({ pictures }: { pictures: string }) {
  if (pictures === "words") return null;
  return (
    <WantedPictures.Provider value="both">
      {pictures !== "photos" && <Pictogram name="box" />}
      {pictures !== "symbols" && <Pictogram name="photo" />}
    </WantedPictures.Provider>
  );
}
