import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { noticed } from "../board/derived.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { keepHope } from "./commands.ts";
import { hopeForForm } from "./form.ts";
import { PersonHopesPage } from "./pages/person-hopes.tsx";
import { givenAs } from "../saying/given.ts";
import { fieldOf } from "../saying/problems-said.ts";
import { hopesOf } from "./queries.ts";

const list = staffRoute({
  method: "GET",
  path: "/people/:participantId/hopes",
  can: "hope.view",
  audit: { action: "hopes.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const writeFor = staffRoute({
  method: "POST",
  path: "/people/:participantId/hopes",
  readings: /^words$/,
  can: "hope.writeFor",
  audit: { action: "hope.writtenFor", about: "participant" },
  form: hopeForForm,
  uploads: { photo: "photo" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, params, form } = ctx;
    const { participantId = "" } = params;
    if ((await nameOfPerson(tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    const given = givenAs(form.given_how, actor.staffId);
    const wish = { participantId, area: form.area, restates: null, given };
    const kept = await keepHope(ctx, wish);
    if (!kept.ok) return show(ctx, [kept.problem]);
    await noticed(tx, participantId, ctx.today);
    return saved(`/people/${participantId}/hopes?kept=1`);
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
  const hopes = await hopesOf(tx, participantId);
  const refused = refusals(
    problems.map((one) => ({ ...one, field: fieldOf(one) })),
    labels,
  );
  return page(
    <PersonHopesPage
      {...{ actor, participantId, name, hopes, once, raw, refused }}
      kept={query.get("kept") !== null}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = {
  area: { label: "分野" },
  given_how: { label: "どうやって書くか" },
  words: { label: "ねがいの言葉", max: 2000 },
  card: { label: "絵" },
  photo: { label: "写真" },
} as const;

export const hopeForRoutes: Route[] = [list, writeFor];
