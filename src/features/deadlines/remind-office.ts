import { createTransport } from "nodemailer";
import { actorTransaction, type Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { formatWareki } from "../../domain/calendar/wareki.ts";
import { dueNames } from "../../domain/deadlines/due.ts";
import { initialsOf } from "../../domain/deadlines/initials.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Services } from "../../http/services.ts";
import { duesOfOffice, type DueOfPerson } from "./queries.ts";

export type OfficeToRemind = {
  readonly operatorId: string;
  readonly officeId: string;
  /** The service managers in post. */
  readonly managers: readonly string[];
};

/**
 * Notes what came within 60 or 30 days or is late since the last time, and mails it where a mail server is set. A
 * mail that cannot be sent takes the notes back, so that nothing is left unsaid: it is tried again.
 */
export async function remindOffice(
  services: Services,
  { operatorId, officeId, managers }: OfficeToRemind,
  today: PlainDay,
): Promise<void> {
  const scope = { operatorId, officeId, role: "serviceManager", personId: null };
  await actorTransaction(services.pools.app, scope, async (tx) => {
    const fresh = await noteNew(tx, await duesOfOffice(tx, today), today);
    if (fresh.length > 0) await mail(services, managers, fresh);
  });
}

async function noteNew(
  tx: Tx,
  dues: readonly DueOfPerson[],
  today: PlainDay,
): Promise<DueOfPerson[]> {
  const near = dues.filter(({ thing }) => thing.status !== "later");
  const rows = near.map(({ participantId, thing }) => ({
    participant_id: participantId,
    thing_key: thing.key,
    due_on: thing.dueOn,
    stage: thing.status,
  }));
  const { operatorId, officeId } = tx.scope;
  const values = [operatorId, officeId, JSON.stringify(rows), today];
  const noted = new Set(
    (await tx.rows(note, values)).map((row) => `${row.participant_id} ${row.thing_key}`),
  );
  return near.filter(({ participantId, thing }) => noted.has(`${participantId} ${thing.key}`));
}

const note = statement<{ participant_id: string; thing_key: string }>(
  "reminder-note",
  `insert into reminder (operator_id, office_id, participant_id, thing_key, due_on, stage, reminded_on)
   select $1, $2, r.participant_id, r.thing_key, r.due_on, r.stage, $4
   from jsonb_to_recordset($3::jsonb) r(participant_id uuid, thing_key text, due_on date, stage text)
   on conflict do nothing returning participant_id, thing_key`,
);

/** Initials, days and a link; nothing else of a person leaves by mail. */
async function mail(
  { config, pools }: Services,
  managers: readonly string[],
  fresh: readonly DueOfPerson[],
): Promise<void> {
  if (config.mail === undefined || managers.length === 0) return;
  const found = await pools.auth.query<{ email: string }>(
    "select email from auth.login where kind = 'staff' and id = any($1)",
    [managers],
  );
  const limits = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 5000 };
  const transport = createTransport({ url: config.mail.url, ...limits });
  try {
    for (const { email } of found.rows) {
      await transport.sendMail({
        from: config.mail.from,
        to: email,
        subject: `期限のお知らせ（${fresh.length}件）`,
        textEncoding: "base64",
        text: textOf(fresh, config.publicUrl),
      });
    }
  } finally {
    transport.close();
  }
}

const textOf = (fresh: readonly DueOfPerson[], address: string): string =>
  [
    ...fresh.map(
      ({ kana, thing }) =>
        `${initialsOf(kana)}　${dueNames[thing.kind]}　${formatWareki(thing.dueOn)}${thing.status === "overdue" ? "（過ぎています）" : ""}`,
    ),
    "",
    `${address}/deadlines`,
  ].join("\n");
