import type { ParticipantActor } from "../../../policies/actor.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { settingsWords } from "../../../words/my-settings.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../person-frame.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly back: string;
  readonly kept: boolean;
};

type Word = keyof typeof settingsWords;

/** わたしの せってい: every choice is a button that changes the pages at once. */
export function SettingsPage({ actor, back, kept }: Props) {
  const w = (key: Word) => say(settingsWords[key], actor.settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="settings"
      back={back}
      {...(kept ? { notice: w("kept") } : {})}
    >
      <p>{w("lead")}</p>
      <Form action="/me/settings" class="stack">
        <input type="hidden" name="back" value={back} />
        {groups.map(({ name, title, options }) => (
          <fieldset key={name} class="field">
            <legend>{w(title)}</legend>
            <div class="picture-choice">
              {options.map(([value, word]) => {
                const now = value === valueOf(actor, name);
                return (
                  <button
                    key={value}
                    class={now ? "picture-card before" : "picture-card"}
                    type="submit"
                    name={name}
                    value={value}
                    aria-pressed={now}
                  >
                    <span class="word">{w(word)}</span>
                    {now && <small>{w("now")}</small>}
                  </button>
                );
              })}
            </div>
          </fieldset>
        ))}
      </Form>
      <ul class="stack">
        <li>
          <a href="/me/looked">{w("looked")}</a>
        </li>
        <li>
          <a href="/me/sessions">{w("sessions")}</a>
        </li>
      </ul>
    </PersonPage>
  );
}

type Group = {
  readonly name: "words" | "ruby" | "textSize" | "theme" | "readAloud" | "pictures";
  readonly title: Word;
  readonly options: readonly (readonly [value: string, word: Word])[];
};

const groups: readonly Group[] = [
  {
    name: "words",
    title: "words",
    options: [
      ["easy", "wordsEasy"],
      ["std", "wordsStd"],
    ],
  },
  {
    name: "ruby",
    title: "ruby",
    options: [
      ["all", "rubyAll"],
      ["hard", "rubyHard"],
      ["none", "rubyNone"],
    ],
  },
  {
    name: "textSize",
    title: "textSize",
    options: [
      ["normal", "textNormal"],
      ["large", "textLarge"],
      ["larger", "textLarger"],
    ],
  },
  {
    name: "theme",
    title: "theme",
    options: [
      ["auto", "themeAuto"],
      ["light", "themeLight"],
      ["dark", "themeDark"],
      ["contrast", "themeContrast"],
    ],
  },
  {
    name: "readAloud",
    title: "readAloud",
    options: [
      ["on", "readAloudOn"],
      ["off", "readAloudOff"],
    ],
  },
  {
    name: "pictures",
    title: "pictures",
    options: [
      ["both", "picturesBoth"],
      ["words", "picturesWords"],
    ],
  },
];

function valueOf({ settings }: ParticipantActor, name: Group["name"]): string {
  if (name === "readAloud") return settings.readAloud ? "on" : "off";
  return settings[name];
}
