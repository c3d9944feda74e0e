import type { Problem, Result } from "../../domain/result.ts";
import { ok } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { keepPaper } from "../attachments/commands.ts";
import { planFacts } from "../plans/queries.ts";
import { recordCertificate, recordDocument } from "./commands.ts";
import { certificateForm, certificateLabels, documentForm, documentLabels } from "./form.ts";
import { CertificatePage } from "./pages/certificate-page.tsx";
import { certificatesOf, signedDocuments } from "./queries.ts";

type StaffCtx = Ctx<StaffActor, unknown>;
type Which = "certificate" | "document";

const show = staffRoute({
  method: "GET",
  path: "/people/:participantId/certificate",
  can: "certificate.view",
  audit: { action: "certificate.viewed", about: "participant" },
  handle: (ctx) => shown(ctx, null, []),
});

const record = staffRoute({
  method: "POST",
  path: "/people/:participantId/certificate",
  can: "certificate.record",
  audit: { action: "certificate.recorded", about: "participant" },
  form: certificateForm,
  uploads: { copy: "paper" },
  again: (ctx, problems) => shown(ctx, "certificate", problems),
  handle: async (ctx) => {
    const id = await personHere(ctx);
    if (id === null) return notFound();
    const copy = await scanOf(ctx, "copy", id);
    if (!copy.ok) return shown(ctx, "certificate", [copy.problem]);
    const kept = await recordCertificate(asking(ctx), id, ctx.form, copy.value);
    return kept.ok ? saved(`/people/${id}/certificate`) : shown(ctx, "certificate", [kept.problem]);
  },
});

const sign = staffRoute({
  method: "POST",
  path: "/people/:participantId/documents",
  can: "certificate.record",
  audit: { action: "document.recorded", about: "participant" },
  form: documentForm,
  uploads: { scan: "paper" },
  again: (ctx, problems) => shown(ctx, "document", problems),
  handle: async (ctx) => {
    const id = await personHere(ctx);
    if (id === null) return notFound();
    const scan = await scanOf(ctx, "scan", id);
    if (!scan.ok) return shown(ctx, "document", [scan.problem]);
    const kept = await recordDocument(asking(ctx), id, ctx.form, scan.value);
    return kept.ok ? saved(`/people/${id}/certificate`) : shown(ctx, "document", [kept.problem]);
  },
});

const asking = ({ tx, actor, today }: StaffCtx) => ({ tx, today, by: actor.staffId });

async function personHere(ctx: StaffCtx): Promise<string | null> {
  const facts = await planFacts(ctx.tx, ctx.params["participantId"] ?? "");
  if (facts === null) return null;
  ctx.about(facts.participantId);
  return facts.participantId;
}

/** Null where no file was chosen. */
async function scanOf(ctx: StaffCtx, name: string, id: string): Promise<Result<string | null>> {
  const upload = ctx.uploads[name];
  if (upload === undefined || upload.bytes.byteLength === 0) return ok(null);
  const kept = await keepPaper(ctx, upload, { participantId: id });
  return kept.ok ? kept : { ok: false, problem: { ...kept.problem, field: name } };
}

async function shown(
  ctx: StaffCtx,
  refused: Which | null,
  found: readonly Problem[],
): Promise<Reply> {
  const { tx, actor, params, today, once, raw } = ctx;
  const person = await planFacts(tx, params["participantId"] ?? "");
  if (person === null) return notFound();
  const id = person.participantId;
  ctx.about(id);
  const [certificates, documents] = [await certificatesOf(tx, id), await signedDocuments(tx, id)];
  const problems = refusals(found, refused === "document" ? documentLabels : certificateLabels);
  return page(
    <CertificatePage
      {...{ actor, person, certificates, documents, today, once, raw, refused, problems }}
    />,
    refused === null ? 200 : 422,
  );
}

export const certificateRoutes: Route[] = [show, record, sign];
