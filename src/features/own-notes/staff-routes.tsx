import type { Problem } from "../../domain/result.ts";
import { idIn } from "../../http/fields.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { noticed } from "../board/derived.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { givenAs } from "../saying/given.ts";
import { fieldOf } from "../saying/problems-said.ts";
import { keepNote } from "./commands.ts";
import { noteForForm } from "./form.ts";
import { PersonNotesPage } from "./pages/person-notes.tsx";
import { notesOf } from "./queries.ts";

const list = staffRoute({
  method: "GET",
  path: "/people/:participantId/own-notes",
  can: "ownNote.viewShown",
  audit: { action: "ownNotes.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const writeFor = staffRoute({
  method: "POST",
  path: "/people/:participantId/own-notes",
  readings: /^words$/,
  readingsFor: "shownTo",
  can: "ownNote.writeFor",
  audit: { action: "ownNote.writtenFor", about: "participant" },
  form: noteForForm,
  uploads: { photo: "photo" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, params, form } = ctx;
    const { participantId = "" } = params;
    if ((await nameOfPerson(tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    const given = givenAs(form.given_how, actor.staffId);
    const kept = await keepNote(ctx, participantId, given);
    if (!kept.ok) return show(ctx, [kept.problem]);
    await noticed(tx, participantId, ctx.today);
    return saved(`/people/${participantId}/own-notes?kept=${form.for}`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query" | "about"
>;

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, once, raw, query } = ctx;
  const { participantId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  if (name === undefined) return notFound();
  ctx.about(participantId);
  const before = idIn(query, "before");
  const notes = await notesOf(tx, participantId, before);
  const refused = refusals(
    problems.map((one) => ({ ...one, field: fieldOf(one) })),
    labels,
  );
  const kept = query.get("kept");
  return page(
    <PersonNotesPage
      {...{ actor, participantId, name, notes, once, raw, refused }}
      kept={kept === "me" || kept === "staff" ? kept : null}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = {
  given_how: { label: "どうやって書くか" },
  words: { label: "メモの言葉", max: 2000 },
  card: { label: "絵" },
  photo: { label: "写真" },
  for: { label: "だれに見せるか" },
} as const;

export const noteForRoutes: Route[] = [list, writeFor];
