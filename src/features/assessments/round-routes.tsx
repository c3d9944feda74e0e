import { supporterMayRate } from "../../domain/assessment/two-views.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, problem, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { noticed } from "../board/derived.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { beginRound, oneAtATime, waiveSelf } from "./commands.ts";
import { talkForm, waiverForm, wordsMax } from "./form.ts";
import { keepTalk } from "./keep-talk.ts";
import { PersonAssessmentsPage } from "./pages/person-assessments.tsx";
import { RoundPage } from "./pages/round.tsx";
import { interviewsOf } from "./queries/interviews.ts";
import { roundOf, roundsOf } from "./queries/rounds.ts";
import { talksIn } from "./queries/talks.ts";

const list = staffRoute({
  method: "GET",
  path: "/people/:participantId/assessments",
  can: "assessment.view",
  audit: { action: "assessments.viewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, once, query } = ctx;
    const { participantId = "" } = params;
    const name = await nameOfPerson(tx, participantId);
    if (name === undefined) return notFound();
    ctx.about(participantId);
    const rounds = await roundsOf(tx, participantId);
    const interviews = await interviewsOf(tx, participantId);
    const kept = query.get("kept") !== null;
    return page(
      <PersonAssessmentsPage {...{ actor, participantId, name, rounds, interviews, once, kept }} />,
    );
  },
});

const begin = staffRoute({
  method: "POST",
  path: "/people/:participantId/assessments",
  can: "assessment.rate",
  audit: { action: "assessment.begun", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, today } = ctx;
    const { participantId = "" } = params;
    if ((await nameOfPerson(tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    const begun = await beginRound(tx, participantId, actor.staffId, today);
    return begun.ok
      ? saved(`/people/${participantId}/assessments/${begun.value}`)
      : problem(begun.problem);
  },
});

const round = staffRoute({
  method: "GET",
  path: "/people/:participantId/assessments/:roundId",
  can: "assessment.view",
  audit: { action: "assessments.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const waiver = staffRoute({
  method: "POST",
  path: "/people/:participantId/assessments/:roundId/waiver",
  can: "assessment.rate",
  audit: { action: "assessment.waived", about: "participant" },
  form: waiverForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    await oneAtATime(ctx.tx, ctx.params["participantId"] ?? "");
    const found = await theirs(ctx);
    if (found === null) return notFound();
    const { reason, words } = ctx.form;
    const said = { reason, words, by: ctx.actor.staffId, at: ctx.now };
    const waived = await waiveSelf(ctx.tx, found.round, said, ctx.today);
    return waived.ok ? saved(`${pathOf(ctx)}/rating`) : show(ctx, [waived.problem]);
  },
});

const talk = staffRoute({
  method: "POST",
  path: "/people/:participantId/assessments/:roundId/talks",
  readings: /^(person|staff)Words$/,
  can: "assessment.rate",
  audit: { action: "assessment.talked", about: "participant" },
  form: talkForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const found = await theirs(ctx);
    if (found === null) return notFound();
    const { form, actor, tx, today } = ctx;
    const provenance = { how: "typed_for", helpedBy: actor.staffId } as const;
    const outcome = {
      item: form.item,
      personVoice:
        form.declined === "yes"
          ? ({ declined: true } as const)
          : { words: form.personWords, provenance },
      staffVoice: { words: form.staffWords, by: actor.staffId },
      talkedOn: form.talkedOn,
    };
    const kept = await keepTalk(tx, found.round, outcome, today);
    if (!kept.ok) return show(ctx, [kept.problem]);
    await noticed(tx, found.round.participantId, today);
    return saved(`${pathOf(ctx)}?kept=1#talks`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query" | "about" | "today"
>;

/** The person and the round the path names; null for anybody else's. */
async function theirs(ctx: Pick<Showing, "tx" | "params" | "about">) {
  const { participantId = "", roundId = "" } = ctx.params;
  const name = await nameOfPerson(ctx.tx, participantId);
  const found = await roundOf(ctx.tx, participantId, roundId);
  if (name === undefined || found === null) return null;
  ctx.about(participantId);
  return { name, round: found };
}

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const found = await theirs(ctx);
  if (found === null) return notFound();
  const { actor, once, raw, today } = ctx;
  const talks = await talksIn(ctx.tx, found.round.roundId);
  return page(
    <RoundPage
      {...{ actor, once, raw, today, talks }}
      {...found}
      mayRate={supporterMayRate(found.round.views)}
      refused={refusals(problems, labels)}
      kept={ctx.query.get("kept") !== null}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const pathOf = ({ params }: Pick<Showing, "params">): string =>
  `/people/${params["participantId"]}/assessments/${params["roundId"]}`;

const labels = {
  reason: { label: "待たずに進むわけ" },
  words: { label: "そのときのようす", max: wordsMax },
  item: { label: "話した項目" },
  personWords: { label: "本人の言葉", max: wordsMax },
  staffWords: { label: "支援員の言葉", max: wordsMax },
  talkedOn: { label: "話した日" },
} as const;

export const roundRoutes: Route[] = [list, begin, round, waiver, talk];
