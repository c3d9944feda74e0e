import { ownerMark } from "../../http/owner-mark.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import type { PersonPageProps } from "../../ui/layout/person.tsx";

/** What stands around every page of the person: whose page it is, the way to a human, and leaving an unattended tablet. */
export const personFrame = (
  actor: ParticipantActor,
): Pick<PersonPageProps, "settings" | "who" | "help" | "settingsHref" | "away" | "owner"> => ({
  settings: actor.settings,
  who: actor.name,
  help: "/help",
  settingsHref: "/me/settings",
  away: { action: "/sign-out", after: actor.awaySeconds },
  owner: ownerMark(actor),
});
