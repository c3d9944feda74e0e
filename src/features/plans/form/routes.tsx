import { formProblems, planSections } from "../../../domain/plan/sections.ts";
import { checkPlanRules } from "../../../domain/plan/service-rules.ts";
import type { Problem } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import { page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { officeForPlans } from "../queries.ts";
import { formSent, rulesSent } from "./read.ts";
import { PlanFormPage } from "./page.tsx";
import { saveForm } from "./save.ts";

const open = staffRoute({
  method: "GET",
  path: "/office/plan-form",
  can: "plan.setForm",
  audit: { nothing: "the office's own form, about nobody" },
  handle: (ctx) => show(ctx, ctx.query.get("kept") === "1", []),
});

const change = staffRoute({
  method: "POST",
  path: "/office/plan-form",
  can: "plan.setForm",
  audit: { action: "plan.formChanged" },
  handle: async (ctx) => {
    const { tx, actor, raw, today } = ctx;
    const { serviceType } = await officeForPlans(tx);
    const form = formSent(raw);
    const rules = checkPlanRules(rulesSent(raw), serviceType, today);
    const problems = [...formProblems(form), ...(rules.ok ? [] : [rules.problem])];
    if (problems.length > 0 || !rules.ok) return show(ctx, false, problems);
    const seen = Number(firstOf(raw, "_version"));
    const kept = await saveForm(tx, form, rules.value, seen, actor.staffId);
    return kept.ok ? saved("/office/plan-form?kept=1") : show(ctx, false, [kept.problem]);
  },
});

async function show(
  { tx, actor, raw, once }: Ctx<StaffActor, undefined>,
  kept: boolean,
  problems: readonly Problem[],
): Promise<Reply> {
  const office = await officeForPlans(tx);
  const typed = wasSent(raw)
    ? { ...office, form: formSent(raw), rules: rulesSent(raw) }
    : { ...office, form: office.form.filter(({ section }) => planSections.includes(section)) };
  const stale = problems.some(({ code }) => code === "form.stale");
  return page(
    <PlanFormPage {...{ actor, once, problems, kept }} office={typed} />,
    problems.length === 0 ? 200 : stale ? 409 : 422,
  );
}

const wasSent = (raw: RawForm): boolean => raw["title-header"] !== undefined;

export const planFormRoutes: Route[] = [open, change];
