import type { Tx } from "../../db/actor-transaction.ts";
import { recordOutcome, type Outcome } from "../../domain/assessment/talk.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { place } from "./commands.ts";
import type { Round } from "./queries/rounds.ts";

/** What came of talking one difference over, in both voices. Refuses with the domain's problems. */
export async function keepTalk(
  tx: Tx,
  round: Round,
  outcome: Outcome,
  today: PlainDay,
): Promise<Result<null>> {
  if (outcome.talkedOn > today) {
    return refuse({ code: "assessment.inFuture", field: "talkedOn", day: outcome.talkedOn });
  }
  const talked = recordOutcome(round.views, outcome);
  if (!talked.ok) return refuse({ ...talked.problem, field: fieldOfTalk(talked.problem) });
  const { personVoice, staffVoice } = outcome;
  const said = "words" in personVoice;
  await tx.q
    .insertInto("assessment_talk")
    .values({
      ...place(tx, round.participantId),
      talk_id: newId(),
      round_id: round.roundId,
      item: outcome.item,
      person_words: said ? personVoice.words : "",
      person_declined: !said,
      given_how: said ? personVoice.provenance.how : "typed_for",
      helped_by: said ? personVoice.provenance.helpedBy : staffVoice.by,
      staff_words: staffVoice.words,
      staff_id: staffVoice.by,
      occurred_on: outcome.talkedOn,
    })
    .execute();
  return ok(null);
}

const fieldOfTalk = ({ code, ...facts }: { readonly code: string; readonly voice?: unknown }) => {
  if (code !== "assessment.voiceMissing") return "item";
  return facts.voice === "person" ? "personWords" : "staffWords";
};
