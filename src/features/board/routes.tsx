import { firstOf } from "../../http/body.ts";
import { drawing, notFound, page, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { newReminders } from "../deadlines/queries.ts";
import { openCalls } from "../help/queries.ts";
import { plansWaiting } from "../plans/queries.ts";
import { shownOn } from "../own-notes/queries.ts";
import { toldMeOn } from "../signs/queries/told-me.ts";
import { pausesSince } from "../sign-in/queries.ts";
import { may } from "../../policies/abilities.ts";
import { personHere } from "../people/queries.ts";
import { officeDays } from "../waiting/queries.ts";
import { cameFrom, ownPath } from "../../http/own-path.ts";
import { noteForm } from "./form.ts";
import { keepNote } from "./keep-note.ts";
import { BoardPage } from "./pages/board-page.tsx";
import { NotePage } from "./pages/note-page.tsx";
import { boardPeople } from "./queries.ts";

/** Ten minutes: twice as long as the pause itself. */
const pauseShown = 10 * 60 * 1000;

const board = staffRoute({
  method: "GET",
  path: "/board",
  can: "experience.viewBoard",
  audit: { nothing: "names and today's places only; what it leads to is logged" },
  handle: async ({ actor, tx, today, query, now }) => {
    const [people, days, calls, pauses, reminders, plans, told, notes] = await Promise.all([
      boardPeople(tx, today),
      officeDays(tx),
      openCalls(tx, today),
      pausesSince(tx, new Date(now.getTime() - pauseShown)),
      may(actor, "deadline.view") ? newReminders(tx, today) : 0,
      plansWaiting(tx, today),
      toldMeOn(tx, actor.staffId, today),
      shownOn(tx, today),
    ]);
    const groupId = query.get("group") || null;
    return drawing(
      <BoardPage
        actor={actor}
        today={today}
        people={people}
        groupId={groupId}
        officeDays={days}
        calls={calls}
        pauses={pauses}
        reminders={reminders}
        plans={plans}
        told={told}
        notes={notes}
      />,
    );
  },
});

const note = staffRoute({
  method: "POST",
  path: "/people/:participantId/notes",
  can: "participant.note",
  audit: { action: "note.kept", about: "participant" },
  form: noteForm,
  handle: async (ctx) => {
    const { actor, tx, params, form, today } = ctx;
    const person = await personHere(tx, params["participantId"] ?? "");
    if (person === null) return notFound();
    ctx.about(person.participantId);
    const kept = await keepNote(tx, {
      participantId: person.participantId,
      experienceId: form.experience ?? null,
      staffId: actor.staffId,
      words: form.words,
      day: today,
    });
    return kept
      ? saved(
          `${ownPath(form.back, noteFrom(ctx.request, person.participantId))}#p-${person.participantId}`,
        )
      : notFound();
  },
  again: async ({ actor, tx, params, raw, request }, problems) => {
    const person = await personHere(tx, params["participantId"] ?? "");
    if (person === null) return notFound();
    const typed = {
      words: firstOf(raw, "words"),
      experience: firstOf(raw, "experience"),
      back: ownPath(firstOf(raw, "back"), noteFrom(request, person.participantId)),
    };
    return page(<NotePage actor={actor} person={person} problems={problems} typed={typed} />, 422);
  },
});

/** The page a note was written on, which is not the refusal of an earlier try. */
const noteFrom = (request: Request, participantId: string): string =>
  cameFrom(request, `/people/${participantId}/notes`, "/board");

export const boardRoutes: Route[] = [board, note];
