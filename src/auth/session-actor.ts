import { z } from "zod";

import type { Services } from "../http/services.ts";
import type { Actor, SignedIn, StaffRole } from "../policies/actor.ts";
import { firstSettings, settingChoices, type PersonSettings } from "../words/settings.ts";
import { readSigned } from "./cookies.ts";
import { hashOf } from "./secrets.ts";
import { remember } from "./session-opening.ts";

type Row = {
  readonly session_id: string;
  readonly kind: "staff" | "participant";
  readonly operator_id: string;
  readonly office_id: string;
  readonly office_name: string;
  readonly away_seconds: number;
  readonly person_id: string;
  readonly name: string;
  readonly role: string;
  readonly settings: unknown;
};

const query = {
  name: "session-actor",
  text: "select * from auth.session_actor($1, $2)",
} as const;

/**
 * Who asks: one prepared statement; none at all for a request without a session cookie of ours.
 * A session that ended, a person who left, a revoked device or card: a visitor.
 */
export async function sessionActor(
  services: Pick<Services, "auth" | "pools" | "now">,
  request: Request,
): Promise<Actor> {
  const { auth, pools, now } = services;
  const token = readSigned(request.headers.get("cookie"), auth.cookies.session, auth.keys.session);
  if (token === null) return { kind: "visitor" };
  const hash = hashOf(token);
  const { rows } = await pools.auth.query<Row>({ ...query, values: [hash, now()] });
  const [row] = rows;
  if (row === undefined) return { kind: "visitor" };
  const actor = actorOf(row);
  remember(auth.remembered, hash, { actor, row: JSON.stringify(row), at: now().getTime() });
  return actor;
}

function actorOf(row: Row): SignedIn {
  const inOffice = {
    sessionId: row.session_id,
    operatorId: row.operator_id,
    officeId: row.office_id,
    officeName: row.office_name,
    timeZone: "Asia/Tokyo",
    awaySeconds: row.away_seconds,
    name: row.name,
  } as const;
  return row.kind === "participant"
    ? {
        ...inOffice,
        kind: "participant",
        participantId: row.person_id,
        settings: settingsOf(row.settings),
      }
    : // The table's check holds the role to these three.
      { ...inOffice, kind: "staff", staffId: row.person_id, role: row.role as StaffRole };
}

/** Each setting alone falls back: one that this version does not know must not take the others away. */
const settings = z
  .object({
    words: z.enum(settingChoices.words).catch(firstSettings.words),
    ruby: z.enum(settingChoices.ruby).catch(firstSettings.ruby),
    theme: z.enum(settingChoices.theme).catch(firstSettings.theme),
    textSize: z.enum(settingChoices.textSize).catch(firstSettings.textSize),
    readAloud: z.boolean().catch(firstSettings.readAloud),
    voiceSpeed: z.enum(settingChoices.voiceSpeed).catch(firstSettings.voiceSpeed),
    pictures: z.enum(settingChoices.pictures).catch(firstSettings.pictures),
    targets: z.enum(settingChoices.targets).catch(firstSettings.targets),
    motion: z.enum(settingChoices.motion).catch(firstSettings.motion),
    oneSwitch: z.enum(settingChoices.oneSwitch).catch(firstSettings.oneSwitch),
  })
  .catch(firstSettings);

const settingsOf = (stored: unknown): PersonSettings => settings.parse(stored);
