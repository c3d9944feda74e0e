import type { ParticipantActor } from "../../../policies/actor.ts";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { doorWords } from "../../../words/door.ts";
import { settingNames, settingsWords } from "../../../words/my-settings.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { choicesOf, chosenValue, settingGroups, type SettingName } from "../choices.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly back: string;
};

/** わたしの せってい: each setting with what it is now; one press opens it, one more changes it. */
export function SettingsPage({ actor, back }: Props) {
  const w = (key: keyof typeof settingsWords) => say(settingsWords[key], actor.settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("title")} here="settings" back={back}>
      <p>{w("lead")}</p>
      {settingGroups.map(({ heading, names }) => (
        <nav key={heading} class="stack" aria-label={w(heading)}>
          <h2>{w(heading)}</h2>
          <ul class="setting-list">
            {names.map((name) => (
              <li key={name}>
                <a href={`/me/settings/${name}?back=${encodeURIComponent(back)}`}>
                  <span>{say(settingNames[name], actor.settings)}</span>
                  <small>{nowIn(actor, name)}</small>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      <nav class="stack" aria-label={w("more")}>
        <h2>{w("more")}</h2>
        <ul class="setting-list">
          <li>
            <a href="/me/door">{say(doorWords.title, actor.settings)}</a>
          </li>
          <li>
            <a href="/me/looked">{w("looked")}</a>
          </li>
          <li>
            <a href="/me/sessions">{w("sessions")}</a>
          </li>
        </ul>
      </nav>
    </PersonPage>
  );
}

function nowIn({ settings }: ParticipantActor, name: SettingName): string {
  const now = choicesOf(name).find(({ value }) => value === chosenValue(settings, name));
  return now === undefined ? "" : say(now.words, settings);
}
