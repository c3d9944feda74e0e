import type { Problem } from "../../domain/result.ts";
import { idIn } from "../../http/fields.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { noticed } from "../board/derived.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { staffSuccessForm } from "./form.ts";
import { keepSuccess } from "./keep-success.ts";
import { PersonSuccessesPage } from "./pages/person-successes.tsx";
import { givenAs } from "../saying/given.ts";
import { fieldOf } from "../saying/problems-said.ts";
import { recentWorksOf, successesOf } from "./queries.ts";

const list = staffRoute({
  method: "GET",
  path: "/people/:participantId/successes",
  can: "growth.view",
  audit: { action: "successes.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const keep = staffRoute({
  method: "POST",
  path: "/people/:participantId/successes",
  readings: /^words$/,
  can: "success.keep",
  audit: { action: "success.kept", about: "participant" },
  form: staffSuccessForm,
  uploads: { photo: "photo" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, params, form } = ctx;
    const { participantId = "" } = params;
    if ((await nameOfPerson(tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    const own = form.whose === "person";
    const given = givenAs(own ? "typed_for" : "interpreted", actor.staffId);
    const staffId = own ? null : actor.staffId;
    const kept = await keepSuccess(ctx, { participantId, staffId, given });
    if (kept.ok) {
      await noticed(tx, participantId, ctx.today);
      return saved(`/people/${participantId}/successes`);
    }
    if (kept.problem.code === "request.notFound") return notFound();
    return show({ ...ctx, form: undefined }, [kept.problem]);
  },
});

async function show(ctx: Ctx<StaffActor, undefined>, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, query, once, raw, today } = ctx;
  const { participantId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  if (name === undefined) return notFound();
  const rows = await successesOf(tx, participantId, idIn(query, "before"));
  const works = await recentWorksOf(tx, participantId, today);
  ctx.about(participantId);
  const told = problems.map((problem) => ({
    field: fieldOf(problem),
    text: wordsOfProblem({ ...problem, label: labels[fieldOf(problem)] ?? "できたこと" }).std,
  }));
  return page(
    <PersonSuccessesPage
      {...{ actor, participantId, name, rows, works, once, raw }}
      problems={told}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels: Readonly<Record<string, string>> = {
  whose: "だれの言葉ですか",
  experience: "どの体験で",
};

export const staffSuccessRoutes: Route[] = [list, keep];
