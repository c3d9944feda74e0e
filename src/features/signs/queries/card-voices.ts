import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";

/** One version of a part as a member of staff read it aloud. */
export type CardVoice = {
  readonly readingId: string;
  readonly versionId: string;
  readonly voiceId: string;
  readonly staffName: string;
};

type Row = CardVoice & { readonly isEnded: boolean };

/** The newest recording of each version; where the person took that one away, none. */
export async function voicesOf(
  tx: Tx,
  participantId: string,
): Promise<ReadonlyMap<string, CardVoice>> {
  const { operatorId, officeId } = tx.scope;
  const newest = await tx.rows(read, [operatorId, officeId, participantId]);
  return new Map(newest.filter(({ isEnded }) => !isEnded).map((one) => [one.versionId, one]));
}

const read = statement<Row>(
  "sign-card-voices",
  `select distinct on (v.version_id) v.reading_id as "readingId", v.version_id as "versionId",
     v.voice_id as "voiceId", s.name as "staffName", e.reading_id is not null as "isEnded"
   from sign_card_voice v
   join staff_member s on s.operator_id = $1 and s.staff_id = v.staff_id
   left join sign_card_voice_end e on e.operator_id = $1 and e.office_id = $2
     and e.reading_id = v.reading_id
   where v.operator_id = $1 and v.office_id = $2 and v.participant_id = $3
   order by v.version_id, v.recorded_at desc, v.reading_id desc`,
);
