import canonicalize from "canonicalize";

import { hashPassword } from "../../auth/password.ts";
import { checkPassword } from "../../auth/password-rules.ts";
import { hashOf } from "../../auth/secrets.ts";
import {
  emailOf,
  keepAccount,
  withAuthTransaction,
  type AccountProblem,
} from "../../auth/staff-account.ts";
import { newId } from "../../domain/ids.ts";
import { ok, refuse, type Problem, type Result } from "../../domain/result.ts";
import type { Services } from "../../http/services.ts";
import type { SetUpForm } from "./form.ts";

type SetUpProblem = AccountProblem | Problem<"setUp.gone">;

/**
 * Makes the operator, its first office, the first manager and their account in one transaction, and
 * uses the link. Refuses with a `password.*` problem or `setUp.gone`; nothing is half made.
 */
export async function setUp(
  { pools, now }: Pick<Services, "pools" | "now">,
  token: string,
  form: SetUpForm,
): Promise<Result<string, SetUpProblem>> {
  const email = emailOf(form.email);
  const names = [form.operatorName, form.officeName, form.name, form.kana, email];
  const checked = await checkPassword(form.password, names);
  if (!checked.ok) return checked;
  const hash = await hashPassword(checked.value);
  const [operatorId, officeId, staffId] = [newId(), newId(), newId()];
  return withAuthTransaction(pools.auth, async (client): Promise<Result<string, SetUpProblem>> => {
    const made = await client.query<{ made: boolean }>(
      "select auth.set_up($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as made",
      [
        hashOf(token),
        now(),
        entryBody(officeId, staffId),
        operatorId,
        form.operatorName,
        officeId,
        form.officeName,
        form.serviceType,
        staffId,
        form.name,
        form.kana,
        newId(),
      ],
    );
    if (made.rows[0]?.made !== true) return refuse({ code: "setUp.gone" });
    const kept = await keepAccount(client, { operatorId, staffId, email, hash });
    return kept.ok ? ok(staffId) : kept;
  });
}

/** The first entry of the operator's audit log. */
function entryBody(office: string, actor: string): string {
  const body = canonicalize({ action: "office.setUp", actor, actorKind: "visitor", office });
  if (body === undefined) throw new Error("An audit entry must be JSON");
  return body;
}
