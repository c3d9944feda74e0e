import type { Problem } from "../../domain/result.ts";
import { idIn } from "../../http/fields.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";
import { givenNow } from "../saying/given.ts";
import { problemsSaid } from "../saying/problems-said.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { hideNote, keepNote, restNote, showNote } from "./commands.ts";
import { noteForm, restForm } from "./form.ts";
import { MyNotesPage } from "./pages/my-notes.tsx";
import { NewNotePage } from "./pages/new-note.tsx";
import { NotePage, type NoteNotice } from "./pages/note.tsx";
import { notesOf, oneNote, restingNotes, type OwnNote } from "./queries.ts";
import { noteForRoutes } from "./staff-routes.tsx";

const own = { can: "ownNote.viewMine", audit: { nothing: "own page" } } as const;

const all = participantRoute({
  method: "GET",
  path: "/notes",
  ...own,
  handle: async (ctx) => {
    const { tx, actor, query } = ctx;
    const before = idIn(query, "before");
    const [notes, resting] = await Promise.all([
      notesOf(tx, actor.participantId, before),
      before === null ? restingNotes(tx, actor.participantId) : [],
    ]);
    const kept = query.get("kept");
    const notice = kept === "me" ? "savedMine" : kept === "staff" ? "savedShown" : null;
    const takeBack = takeBackOffer(ctx);
    const isNewest = before === null;
    return page(<MyNotesPage {...{ actor, notes, resting, isNewest, notice, takeBack }} />);
  },
});

const ask = participantRoute({
  method: "GET",
  path: "/notes/new",
  ...own,
  can: "ownNote.writeMine",
  handle: (ctx) => show(ctx, []),
});

const write = participantRoute({
  method: "POST",
  path: "/notes",
  readings: /^words$/,
  can: "ownNote.writeMine",
  audit: { nothing: "not even that it was written shows before it is shown" },
  form: noteForm,
  uploads: { photo: "photo", voice: "voice" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const given = await givenNow(ctx.tx, ctx.actor);
    const kept = await keepNote(ctx, ctx.actor.participantId, given);
    if (!kept.ok) return show(ctx, [kept.problem]);
    return saved(withTakeBack(`/notes?kept=${ctx.form.for}`, "note", kept.value, "/notes"));
  },
});

const one = participantRoute({
  method: "GET",
  path: "/notes/:noteId",
  ...own,
  handle: async (ctx) => {
    const note = await mine(ctx);
    if (note === undefined) return notFound();
    const { actor, once, query } = ctx;
    return page(<NotePage {...{ actor, note, once }} notice={noticeIn(query)} />);
  },
});

const showToStaff = participantRoute({
  method: "POST",
  path: "/notes/:noteId/showing",
  can: "ownNote.writeMine",
  audit: { action: "ownNote.shown", about: "participant" },
  handle: async (ctx) => {
    const note = await mine(ctx);
    if (note === undefined) return notFound();
    const given = await givenNow(ctx.tx, ctx.actor);
    await showNote(ctx, ctx.actor.participantId, note.noteId, given);
    return saved(`/notes/${note.noteId}?kept=shown`);
  },
});

const stopShowing = participantRoute({
  method: "POST",
  path: "/notes/:noteId/showing/end",
  can: "ownNote.writeMine",
  audit: { action: "ownNote.hidden", about: "participant" },
  handle: async (ctx) => {
    const note = await mine(ctx);
    if (note === undefined) return notFound();
    await hideNote(ctx, note.noteId);
    return saved(`/notes/${note.noteId}?kept=hidden`);
  },
});

const rest = participantRoute({
  method: "POST",
  path: "/notes/:noteId/rest",
  can: "ownNote.writeMine",
  audit: { nothing: "not even that it was written shows before it is shown" },
  form: restForm,
  handle: async (ctx) => {
    const note = await mine(ctx);
    if (note === undefined) return notFound();
    await restNote(ctx, ctx.actor.participantId, note.noteId, ctx.form.kind);
    return saved("/notes");
  },
});

type My = Pick<Ctx<ParticipantActor, unknown>, "tx" | "actor" | "params" | "once" | "raw">;

const mine = ({ tx, actor, params }: My): Promise<OwnNote | undefined> =>
  oneNote(tx, actor.participantId, params["noteId"] ?? "");

async function show({ tx, actor, once, raw }: My, problems: readonly Problem[]): Promise<Reply> {
  const beside = await besideNow(tx, actor);
  const said = problemsSaid(problems, actor.settings);
  return page(
    <NewNotePage {...{ actor, beside, once, raw }} problems={said} />,
    problems.length === 0 ? 200 : 422,
  );
}

function noticeIn(query: URLSearchParams): NoteNotice | null {
  const kept = query.get("kept");
  return kept === "shown" || kept === "hidden" ? kept : null;
}

export const ownNoteRoutes: Route[] = [
  all,
  ask,
  write,
  one,
  showToStaff,
  stopShowing,
  rest,
  ...noteForRoutes,
];
