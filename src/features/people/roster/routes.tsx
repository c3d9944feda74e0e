import { z } from "zod";

import type { Problem } from "../../../domain/result.ts";
import type { RowProblem } from "../../../domain/roster/row.ts";
import { file, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { checkRoster } from "./check.ts";
import { CheckedPage } from "./checked-page.tsx";
import { importRoster } from "./commands.ts";
import { sampleRoster } from "./sample.ts";
import { makeReadingsSoon } from "../../readings/commands.ts";
import { isSealed, sealOf } from "./seal.ts";
import { UploadPage } from "./upload-page.tsx";

const can = "participant.manage";

const choose = staffRoute({
  method: "GET",
  path: "/people/import",
  can,
  audit: { nothing: "an empty form" },
  handle: async ({ actor }) => page(<UploadPage actor={actor} />),
});

const sample = staffRoute({
  method: "GET",
  path: "/people/import/sample",
  can,
  audit: { nothing: "invented people" },
  handle: async () => file(sampleRoster(), "text/csv; charset=utf-8", "利用者名簿の見本.csv"),
});

const check = staffRoute({
  method: "POST",
  path: "/people/import/check",
  can,
  audit: { nothing: "a file that is looked at and not kept" },
  uploads: { roster: "csv" },
  handle: async ({ tx, actor, once, uploads, today, services }) => {
    const bytes = uploads["roster"]?.bytes;
    if (bytes === undefined) return refused(actor, { code: "roster.fileMissing" });
    const checked = await checkRoster(tx, bytes, today);
    if (!checked.ok) return refused(actor, checked.problem);
    return page(
      <CheckedPage
        actor={actor}
        once={once}
        checked={checked.value}
        content={Buffer.from(bytes).toString("base64")}
        seal={sealOf(services.secret, actor.officeId, bytes)}
      />,
    );
  },
});

const confirm = staffRoute({
  method: "POST",
  path: "/people/import",
  can,
  audit: { action: "participant.rosterImported" },
  form: z.object({ content: z.base64(), seal: z.string() }),
  again: async ({ actor }) => refused(actor, { code: "roster.changed" }),
  handle: async ({ tx, actor, form, today, services }) => {
    const bytes = Buffer.from(form.content, "base64");
    if (!isSealed(services.secret, actor.officeId, bytes, form.seal)) {
      return refused(actor, { code: "roster.changed" });
    }
    const imported = await importRoster(tx, bytes, { by: actor.staffId, today });
    if (!imported.ok) return refused(actor, imported.problem);
    makeReadingsSoon(services, actor, imported.value, true);
    return saved(`/people?imported=${imported.value.length}`);
  },
});

function refused(actor: StaffActor, problem: Problem): Reply {
  const problems = refusals([{ ...problem, field: "roster" }], { roster: { label: "名簿" } });
  return page(<UploadPage actor={actor} problems={problems} rows={rowsOf(problem)} />, 422);
}

const rowsOf = (problem: Problem): readonly RowProblem[] =>
  // checkRoster's problem of this code carries exactly these rows.
  problem.code === "roster.rows" ? (problem["problems"] as readonly RowProblem[]) : [];

export const rosterRoutes: Route[] = [choose, sample, check, confirm];
