import { z } from "zod";

import { page, redirect, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { groupChoices } from "../person/queries.ts";
import { PeopleListPage } from "./page.tsx";
import { listPeople, type PeopleFilter } from "./queries.ts";

/** A filter that makes no sense shows everyone rather than a refusal. */
const filterForm = z.object({
  shown: z.enum(["here", "left", "all"]).catch("here"),
  group: z
    .union([z.literal("").transform(() => null), z.uuid()])
    .nullable()
    .catch(null),
  sought: z.string().max(60).catch(""),
});

const list = staffRoute({
  method: "GET",
  path: "/people",
  can: "participant.list",
  audit: { action: "participant.listed" },
  handle: (ctx) => {
    const { shown, group } = filterForm.parse(Object.fromEntries(ctx.query));
    return listPage(ctx, { shown, groupId: group, sought: "" });
  },
});

const search = staffRoute({
  method: "POST",
  path: "/people/search",
  can: "participant.list",
  audit: { action: "participant.listed" },
  form: filterForm,
  handle: (ctx) => {
    const { shown, group, sought } = ctx.form;
    return listPage(ctx, { shown, groupId: group, sought });
  },
});

const searchReloaded = staffRoute({
  method: "GET",
  path: "/people/search",
  can: "participant.list",
  audit: { nothing: "only leads to the list" },
  handle: async () => redirect("/people"),
});

async function listPage(
  { tx, actor, today, query }: Ctx<StaffActor, unknown>,
  filter: PeopleFilter,
): Promise<Reply> {
  const people = await listPeople(tx, filter, today);
  const groups = await groupChoices(tx);
  const imported = Number(query.get("imported"));
  return page(
    <PeopleListPage
      actor={actor}
      today={today}
      filter={filter}
      groups={groups}
      people={people}
      notice={imported > 0 ? `${imported}人を登録しました。` : undefined}
    />,
  );
}

export const listRoutes: Route[] = [list, search, searchReloaded];
