import type { Problem } from "../../../domain/result.ts";
import { page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { addPost, addStaff } from "./commands.ts";
import { joiningForm, newStaffForm, staffLabels } from "./form.ts";
import { StaffListPage } from "./list-page.tsx";
import { memberRoutes } from "./member-routes.tsx";
import { NewStaffPage } from "./new-page.tsx";
import { officePosts, staffElsewhere } from "./queries.ts";

const can = "office.manage";

const list = staffRoute({
  method: "GET",
  path: "/office/staff",
  can,
  audit: { action: "staff.listed" },
  handle: async ({ tx, actor, today, query }) =>
    page(
      <StaffListPage
        actor={actor}
        today={today}
        posts={await officePosts(tx)}
        ended={query.get("show") === "ended"}
      />,
    ),
});

const blank = staffRoute({
  method: "GET",
  path: "/office/staff/new",
  can,
  audit: { action: "staff.listed" },
  handle: async ({ tx, actor, today, once }) =>
    page(
      <NewStaffPage
        actor={actor}
        once={once}
        today={today}
        elsewhere={await staffElsewhere(tx, today)}
      />,
    ),
});

const add = staffRoute({
  method: "POST",
  path: "/office/staff",
  readings: /^name$/,
  can,
  audit: { action: "staff.added" },
  form: newStaffForm,
  again: (ctx, problems) => again(ctx, "new", problems),
  handle: async ({ tx, actor, form }) =>
    saved(`/office/staff/${await addStaff(tx, form, actor.staffId)}?kept`),
});

const join = staffRoute({
  method: "POST",
  path: "/office/staff/joining",
  can,
  audit: { action: "staff.postAdded" },
  form: joiningForm,
  again: (ctx, problems) => again(ctx, "joining", problems),
  handle: async (ctx) => {
    const { staffId } = ctx.form;
    const added = await addPost(ctx.tx, staffId, ctx.form, ctx.actor.staffId);
    if (added === null) return again(ctx, "joining", [{ code: "staff.nobody", field: "staffId" }]);
    return added.ok
      ? saved(`/office/staff/${staffId}?kept`)
      : again(ctx, "joining", [added.problem]);
  },
});

async function again(
  { tx, actor, once, today, raw }: Ctx<StaffActor, unknown>,
  form: "new" | "joining",
  problems: readonly Problem[],
): Promise<Reply> {
  return page(
    <NewStaffPage
      actor={actor}
      once={once}
      today={today}
      elsewhere={await staffElsewhere(tx, today)}
      refused={{ form, typed: raw, problems: refusals(problems, staffLabels) }}
    />,
    422,
  );
}

export const staffRoutes: Route[] = [list, blank, add, join, ...memberRoutes];
