import { offlineWords } from "../../../words/offline.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";

export type OfflineProps = {
  readonly settings: PersonSettings;
  /** Whose page this is, opaque: what is stored on the device opens for nobody else. */
  readonly owner: string;
};

/**
 * What a page says when the network is gone or something waits to be sent. All of it is drawn here, in
 * the person's words, and shown by the island; without script nothing is stored and nothing is said.
 */
export function Offline({ settings, owner }: OfflineProps) {
  const w = (key: keyof typeof offlineWords) => say(offlineWords[key], settings);
  return (
    <ippo-offline data-owner={owner}>
      <p class="network" role="status">
        <span data-when="stored" hidden>
          {w("stored")}
        </span>
      </p>
      <a class="button quiet" data-when="unsent" href="/unsent" hidden>
        <span>
          {w("unsent")}（<span class="count" />）
        </span>
      </a>
      <div hidden>
        {(["waits", "notPossible", "notStored", "chosenHere", "file"] as const).map((key) => (
          <span key={key} data-word={key}>
            {w(key)}
          </span>
        ))}
      </div>
      <dialog aria-labelledby="unsent-question">
        <h2 id="unsent-question">
          {w("leaveTitle")} {w("leaveAsk")}
        </h2>
        <p role="status" class="answer" />
        <p hidden data-word="notYet">
          {w("notYet")}
        </p>
        {(["sendNow", "keepAndLeave", "dropAndLeave", "stay"] as const).map((key) => (
          <button
            key={key}
            class={key === "sendNow" ? "button primary" : "button quiet"}
            type="button"
            value={key}
          >
            {w(key)}
          </button>
        ))}
        <p class="soft">{w("keepNote")}</p>
      </dialog>
    </ippo-offline>
  );
}
