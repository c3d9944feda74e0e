import type { Problem } from "../../domain/result.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, redirect, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { alter, readAlteration } from "./alter.ts";
import { draftProblems, labelsOf, withoutEmptyEnd } from "./check.ts";
import { changeProgramme, createProgramme } from "./commands.ts";
import { emptyDraft, readDraft } from "./draft.ts";
import { EditPage, type EditProps } from "./pages/edit-page.tsx";
import { PicturesPage } from "./pages/pictures-page.tsx";
import { withFiles } from "./files.ts";
import { programmeVersion, type ProgrammeVersion } from "./queries.ts";
import { draftOf } from "./stored-draft.ts";

const can = "programme.edit";
const nothing = {
  nothing: "a programme holds no personal data; saving is what is logged",
} as const;

const blank = staffRoute({
  method: "GET",
  path: "/programmes/new",
  can,
  audit: nothing,
  handle: async ({ actor, once }) =>
    page(<EditPage actor={actor} once={once} draft={emptyDraft} />),
});

const edit = staffRoute({
  method: "GET",
  path: "/programmes/:programmeId/edit",
  can,
  audit: nothing,
  handle: async ({ tx, actor, once, params: { programmeId = "" } }) => {
    const stored = await programmeVersion(tx, programmeId);
    if (stored === null) return notFound();
    const looked = stored.current;
    return page(<EditPage {...{ actor, once, draft: draftOf(stored), stored, looked }} />);
  },
});

/** Every button that only alters the form: adds, moves, removes, pictures, photos, voices. */
const draftRoute = staffRoute({
  method: "POST",
  path: "/programmes/draft",
  can,
  audit: nothing,
  handle: async (ctx) => {
    const { actor, once, raw } = ctx;
    const programme = await programmeOf(ctx, firstOf(raw, "programmeId"));
    if (programme === "unknown") return notFound();
    const known = { actor, once, stored: programme, looked: lookedAt(ctx) };
    const filed = await withFiles(ctx, readDraft(raw));
    const asked = readAlteration(firstOf(raw, "do"));
    const draft = alter(filed.draft, asked);
    if (filed.problems.length > 0) {
      return refused({ ...known, draft }, filed.problems, 422);
    }
    return asked.do === "pictures"
      ? page(<PicturesPage {...known} draft={draft} step={asked.step} />)
      : page(<EditPage {...known} draft={draft} />);
  },
});

/** The address bar shows it after a button; opened anew there is nothing to go on from. */
const draftReloaded = staffRoute({
  method: "GET",
  path: "/programmes/draft",
  can,
  audit: nothing,
  handle: async () => redirect("/programmes"),
});

const create = staffRoute({
  method: "POST",
  path: "/programmes",
  readings: /^(name|about)(Std|Easy)$|^steps\.\d+\.(std|easy)$/,
  can,
  audit: { action: "programme.created" },
  handle: async (ctx) => {
    const { actor, once, tx } = ctx;
    const { draft, problems } = await complete(ctx, "first");
    if (problems.length > 0) return refused({ actor, once, draft }, problems, 422);
    return saved(`/programmes/${await createProgramme(tx, draft, actor.staffId)}?kept`);
  },
});

const change = staffRoute({
  method: "POST",
  path: "/programmes/:programmeId",
  readings: /^(name|about)(Std|Easy)$|^steps\.\d+\.(std|easy)$/,
  can,
  audit: { action: "programme.changed" },
  handle: async (ctx) => {
    const { actor, once, tx, params } = ctx;
    const { programmeId = "" } = params;
    const stored = await programmeVersion(tx, programmeId);
    if (stored === null) return notFound();
    const { draft, problems } = await complete(ctx, "next");
    const looked = lookedAt(ctx) ?? 0;
    const known = { actor, once, stored, draft };
    if (problems.length > 0) return refused({ ...known, looked }, problems, 422);
    const changed = await changeProgramme(tx, { programmeId, looked, draft }, actor.staffId);
    if (changed.ok) return saved(`/programmes/${programmeId}?kept`);
    return refused({ ...known, looked: stored.current, stale: true }, [changed.problem], 409);
  },
});

type StaffCtx = Ctx<StaffActor, unknown>;

async function programmeOf(
  { tx }: StaffCtx,
  programmeId: string,
): Promise<ProgrammeVersion | undefined | "unknown"> {
  if (programmeId === "") return undefined;
  if (!/^[0-9a-f-]{36}$/i.test(programmeId)) return "unknown";
  return (await programmeVersion(tx, programmeId)) ?? "unknown";
}

function lookedAt({ raw }: StaffCtx): number | undefined {
  const version = Number(firstOf(raw, "_version"));
  return Number.isSafeInteger(version) && version > 0 ? version : undefined;
}

async function complete(ctx: StaffCtx, version: "first" | "next") {
  const filed = await withFiles(ctx, readDraft(ctx.raw));
  const draft = withoutEmptyEnd(filed.draft);
  return { draft, problems: [...draftProblems(draft, version), ...filed.problems] };
}

function refused(props: EditProps, problems: readonly Problem[], status: 409 | 422): Reply {
  const labels = { ...labelsOf(props.draft.steps.length), steps: { label: "手順" } };
  return page(<EditPage {...props} problems={refusals(problems, labels)} />, status);
}

export const editRoutes: Route[] = [blank, edit, draftRoute, draftReloaded, create, change];
