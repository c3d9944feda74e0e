import type { ParticipantActor } from "../../../policies/actor.ts";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { offlineWords } from "../../../words/offline.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";

/** まだ 送っていない もの: only the device knows it, so the island fills the list from there. */
export function UnsentPage({ actor }: { readonly actor: ParticipantActor }) {
  const w = (key: keyof typeof offlineWords) => say(offlineWords[key], actor.settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("unsentTitle")} here="other" back="/today">
      <ippo-unsent data-words={actor.settings.words}>
        <p class="none">{w("unsentNoWorker")}</p>
        <p class="all" hidden>
          {w("unsentNone")}
        </p>
        <div class="some stack" hidden>
          <p>{w("unsentLead")}</p>
          <p>
            <button class="button primary send" type="button">
              {w("sendNow")}
            </button>
          </p>
          <p role="status">
            <span class="not-yet" hidden>
              {w("notYet")}
            </span>
          </p>
          <div class="list" />
        </div>
        <article class="card words entry" hidden>
          <h2>{w("record")}</h2>
          <p class="when soft" />
          <ul class="said" />
          <p class="refused" hidden>
            {w("refused")}
          </p>
          <p class="gone" hidden>
            {w("gone")}
          </p>
          <p class="why" hidden />
          <p class="row">
            <a class="button secondary page">{w("openPage")}</a>
            <a class="button secondary help" href="/help" hidden>
              {w("help")}
            </a>
            <button class="button quiet" type="button" data-sure={w("dropAsk")}>
              {w("drop")}
            </button>
          </p>
        </article>
      </ippo-unsent>
    </PersonPage>
  );
}
