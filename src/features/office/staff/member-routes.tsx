import { inviteStaff } from "../../../auth/accounts.ts";
import { addDays, clockIn, todayIn } from "../../../domain/calendar/day.ts";
import { dayInWords, timeInWords } from "../../../domain/calendar/easy-words.ts";
import type { Problem, Result } from "../../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { addPost, changePost, endPost, renameStaff } from "./commands.ts";
import { endingForm, invitationForm, memberForm, postForm, staffLabels } from "./form.ts";
import { InvitedPage } from "./invited-page.tsx";
import { MemberPage, type MemberProps } from "./member-page.tsx";
import { officePosts, staffMemberHere } from "./queries.ts";

const can = "office.manage";

const show = staffRoute({
  method: "GET",
  path: "/office/staff/:staffId",
  can,
  audit: { action: "staff.opened" },
  handle: async (ctx) => memberPage(ctx),
});

const rename = staffRoute({
  method: "POST",
  path: "/office/staff/:staffId",
  readings: /^name$/,
  can,
  audit: { action: "staff.renamed" },
  form: memberForm,
  again: (ctx, problems) => memberPage(ctx, refusedForm(ctx, "member", problems)),
  handle: async (ctx) => {
    const renamed = await renameStaff(ctx.tx, idOf(ctx), ctx.form);
    if (renamed === null) return notFound();
    if (renamed.ok && renamed.value) return saved(`/office/staff/${idOf(ctx)}?kept`);
    const stale = refusedForm(ctx, "member", [{ code: "form.stale" }]);
    return memberPage(ctx, { ...stale, stale: true });
  },
});

const addPostRoute = staffRoute({
  method: "POST",
  path: "/office/staff/:staffId/posts",
  can,
  audit: { action: "staff.postAdded" },
  form: postForm,
  again: (ctx, problems) => memberPage(ctx, refusedForm(ctx, "post", problems)),
  handle: async (ctx) => {
    if ((await staffMemberHere(ctx.tx, idOf(ctx))) === null) return notFound();
    const added = await addPost(ctx.tx, idOf(ctx), ctx.form, ctx.actor.staffId);
    return settled(ctx, "post", added);
  },
});

const change = staffRoute({
  method: "POST",
  path: "/office/staff/:staffId/posts/:postId/change",
  can,
  audit: { action: "staff.postChanged" },
  form: postForm,
  again: (ctx, problems) => memberPage(ctx, refusedForm(ctx, `change:${postOf(ctx)}`, problems)),
  handle: async (ctx) => {
    const ids = { staffId: idOf(ctx), postId: postOf(ctx) };
    const who = { by: ctx.actor.staffId, today: ctx.today };
    return settled(ctx, `change:${ids.postId}`, await changePost(ctx.tx, ids, ctx.form, who));
  },
});

const end = staffRoute({
  method: "POST",
  path: "/office/staff/:staffId/posts/:postId/ending",
  can,
  audit: { action: "staff.postEnded" },
  form: endingForm,
  again: (ctx, problems) => memberPage(ctx, refusedForm(ctx, `ending:${postOf(ctx)}`, problems)),
  handle: async (ctx) => {
    const ids = { staffId: idOf(ctx), postId: postOf(ctx) };
    const who = { by: ctx.actor.staffId, today: ctx.today };
    const endsOn = addDays(ctx.form.lastDay, 1);
    // Later ends need no hand: every request asks whether a post is held today.
    return settled(ctx, `ending:${ids.postId}`, await endPost(ctx.tx, ids, endsOn, who));
  },
});

const invite = staffRoute({
  method: "POST",
  path: "/office/staff/:staffId/invitation",
  can,
  audit: { action: "staff.invited" },
  form: invitationForm,
  again: (ctx, problems) => memberPage(ctx, refusedForm(ctx, "invitation", problems)),
  handle: async (ctx) => {
    const { actor, services, form, tx } = ctx;
    const member = await staffMemberHere(tx, idOf(ctx));
    if (member === null) return notFound();
    const by = actor.staffId;
    const { operatorId } = actor;
    const made = await inviteStaff(services, { operatorId, staffId: idOf(ctx), ...form, by });
    if (!made.ok) {
      const refused = [{ ...made.problem, field: "email" }];
      return memberPage(ctx, refusedForm(ctx, "invitation", refused));
    }
    const { url, until } = made.value;
    const day = dayInWords(todayIn(until, actor.timeZone));
    const time = timeInWords(clockIn(until, actor.timeZone));
    return page(
      <InvitedPage
        actor={actor}
        staffId={idOf(ctx)}
        name={member.name}
        email={form.email}
        url={url}
        until={`${day}${time}`}
      />,
    );
  },
});

type StaffCtx = Ctx<StaffActor, unknown>;

const idOf = (ctx: StaffCtx): string => ctx.params["staffId"] ?? "";
const postOf = (ctx: StaffCtx): string => ctx.params["postId"] ?? "";

const refusedForm = (ctx: StaffCtx, form: string, problems: readonly Problem[]) => ({
  form,
  typed: ctx.raw,
  problems: refusals(
    problems.map((problem) => ({ field: fieldOf(form), ...problem })),
    staffLabels,
  ),
});

/** A rule about posts has no field of its own: it is told at the day it was asked for. */
const fieldOf = (form: string): string => (form.startsWith("ending") ? "lastDay" : "startsOn");

async function settled(
  ctx: StaffCtx,
  form: string,
  result: Result<unknown> | null,
): Promise<Reply> {
  if (result === null) return notFound();
  return result.ok
    ? saved(`/office/staff/${idOf(ctx)}?kept`)
    : memberPage(ctx, refusedForm(ctx, form, [result.problem]));
}

async function memberPage(
  ctx: StaffCtx,
  refused?: NonNullable<MemberProps["refused"]>,
): Promise<Reply> {
  const { tx, actor, once, today, query } = ctx;
  const staffId = idOf(ctx);
  const member = await staffMemberHere(tx, staffId);
  if (member === null) return notFound();
  const posts = (await officePosts(tx)).filter((post) => post.staffId === staffId);
  const known = { actor, once, today, staffId, member, posts, kept: query.has("kept") };
  if (refused === undefined) return page(<MemberPage {...known} />);
  return page(<MemberPage {...known} refused={refused} />, refused.stale === true ? 409 : 422);
}

export const memberRoutes: Route[] = [show, rename, addPostRoute, change, end, invite];
