import { cycle } from "../../../domain/plan/cycle.ts";
import { viewCycle } from "../../../domain/plan/view.ts";
import type { Problem } from "../../../domain/result.ts";
import { notFound, page, type Reply } from "../../../http/reply.ts";
import type { Ctx } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals, type Labels } from "../../../words/refusals.ts";
import { goalsOf, isOpen } from "../../goals/queries/goals.ts";
import { contextOf } from "../facts/context.ts";
import { planFacts } from "../facts/facts.ts";
import { noPlanYet } from "../facts/no-plan.ts";
import { answerField, answerMax } from "../questions/answer-field.ts";
import { questionsOf } from "../questions/queries.ts";
import { PathPage } from "./page.tsx";

/** One of the small forms of the path; an answer names its question. */
export type PathForm = "start" | "consultation" | "note" | "service" | `answer ${string}`;

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "query" | "once" | "raw" | "today" | "about"
>;

/** The path of a plan; with what was refused in one of its forms, which keeps what was typed. */
export async function showPath(
  ctx: Showing,
  problems: readonly Problem[],
  sent: PathForm | null,
): Promise<Reply> {
  const { tx, actor, params, query, once, raw, today } = ctx;
  const { participantId = "" } = params;
  const facts = await planFacts(tx, participantId);
  if (facts === null) return notFound();
  ctx.about(participantId);
  const wanted = query.get("plan");
  const chosen = facts.plans.find(({ planId }) => planId === wanted);
  if (wanted !== null && chosen === undefined) return notFound();
  const plan = chosen ?? facts.plans.at(-1) ?? noPlanYet(facts);
  const context = contextOf(facts, plan, today);
  const found = cycle(facts.events, plan, context);
  const { rounds } = viewCycle(facts.events, plan, context);
  const questions = await questionsOf(tx, participantId);
  const goals = (await goalsOf(tx, participantId)).filter(isOpen);
  const told = refusals(problems, sent === null ? {} : labelsOf(sent));
  return page(
    <PathPage
      {...{ actor, facts, plan, found, rounds, questions, goals, today, once, raw, sent }}
      problems={told}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const longest = 2000;

function labelsOf(sent: PathForm): Labels {
  switch (sent) {
    case "consultation":
      return {
        kind: { label: "計画を作っているところ" },
        name: { label: "相談支援事業者の名前", max: 200 },
      };
    case "note":
      return {
        goal: { label: "目標" },
        words: { label: "見たこと", max: longest },
        seenOn: { label: "見た日" },
      };
    case "service":
      return { serviceType: { label: "新しいサービス" }, startsOn: { label: "変わる日" } };
    case "start":
      return {};
    default: {
      const [, questionId = ""] = sent.split(" ");
      return { [answerField(questionId)]: { label: "答え", max: answerMax } };
    }
  }
}
