import { z } from "zod";

import type { Services } from "../http/services.ts";
import type { Device } from "./device.ts";
import { dropCookie, readSigned, setCookie, signed } from "./cookies.ts";
import { after } from "./lifetimes.ts";

/** Between the card (or the name) and the own picture: who, on which device, for five minutes. */
export type Step = {
  readonly participantId: string;
  readonly cardId: string | null;
  readonly deviceId: string;
};

const stepSeconds = 300;

const stored = z.object({
  participantId: z.uuid(),
  cardId: z.uuid().nullable(),
  deviceId: z.uuid(),
  until: z.number(),
});

type Needs = Pick<Services, "auth" | "now">;

export function stepCookie(services: Needs, step: Step): string {
  const { cookies, keys } = services.auth;
  const until = after(services.now(), stepSeconds).getTime();
  const value = Buffer.from(JSON.stringify({ ...step, until })).toString("base64url");
  return setCookie(cookies, cookies.step, signed(keys.step, value), stepSeconds);
}

export const noStepCookie = ({ auth }: Needs): string =>
  dropCookie(auth.cookies, auth.cookies.step);

/** Null when there is none, it is over, or it was made on another device. */
export function stepOf(services: Needs, request: Request, device: Device): Step | null {
  const { cookies, keys } = services.auth;
  const value = readSigned(request.headers.get("cookie"), cookies.step, keys.step);
  if (value === null) return null;
  // Signed by us, so it is our JSON; the schema guards against an older version's shape.
  const parsed = stored.safeParse(JSON.parse(Buffer.from(value, "base64url").toString()));
  if (!parsed.success) return null;
  const { until, ...step } = parsed.data;
  return until > services.now().getTime() && step.deviceId === device.deviceId ? step : null;
}
