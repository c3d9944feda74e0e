import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { settingNames, settingsWords } from "../../../words/my-settings.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { choicesOf, chosenValue, type SettingName } from "../choices.ts";
import { Sample } from "./sample.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly name: SettingName;
  readonly back: string;
  readonly kept: boolean;
};

/** One setting: every choice is a button that shows what it does and changes the pages at once. */
export function SettingPage({ actor, name, back, kept }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof settingsWords) => say(settingsWords[key], settings);
  const title = say(settingNames[name], settings);
  const now = chosenValue(settings, name);
  const list = `/me/settings?back=${encodeURIComponent(back)}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={title}
      here="settings"
      back={kept ? back : list}
      {...(kept ? { notice: w("kept") } : {})}
    >
      <p>{w("choose")}</p>
      <Form action="/me/settings" label={title}>
        <input type="hidden" name="back" value={back} />
        <div class="setting-choices">
          {choicesOf(name).map(({ value, words }) => (
            <button
              key={value}
              class={value === now ? "picture-card now" : "picture-card"}
              type="submit"
              name={name}
              value={value}
              aria-pressed={value === now}
            >
              <Sample name={name} value={value} settings={settings} />
              <span class="word">{say(words, settings)}</span>
              {value === now && <small>{w("now")}</small>}
            </button>
          ))}
        </div>
      </Form>
      <nav class="skip-row" aria-label={w("title")}>
        {kept && (
          <ButtonLink href={back} kind="secondary">
            {w("goBack")}
          </ButtonLink>
        )}
        <a class="button quiet" href={list}>
          {w("again")}
        </a>
      </nav>
    </PersonPage>
  );
}
