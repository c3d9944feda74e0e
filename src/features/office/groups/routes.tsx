import type { Problem } from "../../../domain/result.ts";
import { firstOf } from "../../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { addGroup, dropGroup, moveGroup, renameGroup } from "./commands.ts";
import { groupForm, groupLabels, placeForm } from "./form.ts";
import { GroupsPage } from "./page.tsx";
import { groupsWithPeople } from "./queries.ts";

const can = "office.manage";
const changed = { action: "office.groupsChanged" } as const;

const show = staffRoute({
  method: "GET",
  path: "/office/groups",
  can,
  audit: { nothing: "names of groups and numbers" },
  handle: async ({ tx, actor, once, query, today }) =>
    page(
      <GroupsPage
        actor={actor}
        once={once}
        groups={await groupsWithPeople(tx, today)}
        kept={query.has("kept")}
      />,
    ),
});

const add = staffRoute({
  method: "POST",
  path: "/office/groups",
  can,
  audit: changed,
  form: groupForm,
  again: (ctx, problems) => again(ctx, problems),
  handle: async (ctx) => {
    const added = await addGroup(ctx.tx, ctx.form.name);
    return added.ok ? saved("/office/groups?kept") : again(ctx, [added.problem]);
  },
});

const rename = staffRoute({
  method: "POST",
  path: "/office/groups/:groupId/name",
  can,
  audit: changed,
  form: groupForm,
  again: (ctx, problems) => again(ctx, problems, ctx.params["groupId"]),
  handle: async (ctx) => {
    const { groupId = "" } = ctx.params;
    const renamed = await renameGroup(ctx.tx, groupId, ctx.form.name);
    if (renamed === null) return notFound();
    return renamed.ok ? saved("/office/groups?kept") : again(ctx, [renamed.problem], groupId);
  },
});

const move = staffRoute({
  method: "POST",
  path: "/office/groups/:groupId/place",
  can,
  audit: changed,
  form: placeForm,
  handle: async ({ tx, params: { groupId = "" }, form }) =>
    (await moveGroup(tx, groupId, form.move)) ? saved("/office/groups") : notFound(),
});

const drop = staffRoute({
  method: "POST",
  path: "/office/groups/:groupId/removal",
  can,
  audit: changed,
  handle: async (ctx) => {
    const dropped = await dropGroup(ctx.tx, ctx.params["groupId"] ?? "", ctx.today);
    if (dropped === null) return notFound();
    return dropped.ok ? saved("/office/groups?kept") : again(ctx, [dropped.problem]);
  },
});

async function again(
  { tx, actor, once, raw, today }: Ctx<StaffActor, unknown>,
  problems: readonly Problem[],
  groupId?: string,
): Promise<Reply> {
  const name = firstOf(raw, "name");
  // A refused name of a known group is told at the top only: the field "name" is the new group's.
  const refused = refusals(problems, groupLabels);
  return page(
    <GroupsPage
      actor={actor}
      once={once}
      groups={await groupsWithPeople(tx, today)}
      {...(groupId === undefined ? { typed: name } : { renaming: { groupId, name } })}
      problems={groupId === undefined ? refused : refused.map(({ text }) => ({ text }))}
    />,
    422,
  );
}

export const groupRoutes: Route[] = [show, add, rename, move, drop];
