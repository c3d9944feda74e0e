import { actorTransaction, type Scope, type Tx } from "../db/actor-transaction.ts";
import { statement } from "../db/statement.ts";
import { newId } from "../domain/ids.ts";
import type { Services } from "../http/services.ts";
import type { Auth } from "./auth.ts";
import { readCookie, setCookie } from "./cookies.ts";
import { hashOf, newToken } from "./secrets.ts";

/** A browser that a manager trusts: it may show who is enrolled here, and take cards. */
export type Device = {
  readonly operatorId: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly deviceId: string;
};

/** Browsers keep a cookie no longer than 400 days. */
const deviceSeconds = 400 * 24 * 3600;

const deviceByCookie = statement<{ name: string }>(
  "sign-in-device",
  `select o.name from trusted_device d join office o using (operator_id, office_id)
   where d.operator_id = $1 and d.office_id = $2 and d.device_id = $3 and d.secret_hash = $4
     and not exists (select from trusted_device_end e where e.operator_id = d.operator_id
       and e.office_id = d.office_id and e.device_id = d.device_id)`,
);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The cookie names its own office, so that the look-up stays under that office's row-level security. */
export async function deviceOf(
  services: Pick<Services, "auth" | "pools">,
  request: Request,
): Promise<Device | null> {
  const value = readCookie(request.headers.get("cookie"), services.auth.cookies.device);
  const [operatorId = "", officeId = "", deviceId = "", secret = ""] = value?.split(".") ?? [];
  if (![operatorId, officeId, deviceId].every((id) => uuid.test(id)) || secret === "") return null;
  const values = [operatorId, officeId, deviceId, hashOf(secret)];
  const [row] = await actorTransaction(
    services.pools.app,
    deviceScope({ operatorId, officeId }),
    (tx) => tx.rows(deviceByCookie, values),
  );
  return row === undefined ? null : { operatorId, officeId, officeName: row.name, deviceId };
}

/** What a trusted device may look at before anybody has signed in: its own office. */
export const deviceScope = (device: Pick<Device, "operatorId" | "officeId">): Scope => ({
  operatorId: device.operatorId,
  officeId: device.officeId,
  role: "device",
  personId: null,
});

const addDevice = statement<never>(
  "sign-in-add-device",
  `insert into trusted_device (operator_id, office_id, device_id, name, secret_hash, recorded_by)
   values ($1, $2, $3, $4, $5, $6)`,
);

/** Trusts the browser that gets the returned Set-Cookie value; the secret itself is kept nowhere. */
export async function trustDevice(
  tx: Tx,
  auth: Auth,
  device: { readonly name: string; readonly by: string },
): Promise<{ deviceId: string; cookie: string }> {
  const { operatorId, officeId } = tx.scope;
  const deviceId = newId();
  const secret = newToken();
  await tx.rows(addDevice, [
    operatorId,
    officeId,
    deviceId,
    device.name,
    hashOf(secret),
    device.by,
  ]);
  const value = [operatorId, officeId, deviceId, secret].join(".");
  return { deviceId, cookie: setCookie(auth.cookies, auth.cookies.device, value, deviceSeconds) };
}
