import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, type Result } from "../../../domain/result.ts";
import type { NewStaffForm, PostForm } from "./form.ts";
import { withEnd, withPost, type Post } from "../../../domain/staff/posts.ts";
import { officePosts, staffMemberHere } from "./queries.ts";

/** A new member of staff with a first post here; the id. */
export async function addStaff(tx: Tx, form: NewStaffForm, by: string): Promise<string> {
  const staffId = newId();
  await tx.q
    .insertInto("staff_member")
    .values({
      operator_id: tx.scope.operatorId,
      staff_id: staffId,
      name: form.name,
      kana: form.kana,
    })
    .execute();
  await keepPost(tx, newPost(staffId, form), by);
  return staffId;
}

/** Gives someone of the operator a (further) post here; null when the operator has nobody of this id. */
export async function addPost(
  tx: Tx,
  staffId: string,
  form: PostForm,
  by: string,
): Promise<Result<Post[]> | null> {
  const member = await tx.q
    .selectFrom("staff_member")
    .select("staff_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("staff_id", "=", staffId)
    .executeTakeFirst();
  if (member === undefined) return null;
  await lockPosts(tx);
  const post = newPost(staffId, form);
  const posts = withPost(await officePosts(tx), post);
  if (posts.ok) await keepPost(tx, post, by);
  return posts;
}

/** Another role from a day on: the old post ends where the new begins. Null: no such post. */
export async function changePost(
  tx: Tx,
  ids: { staffId: string; postId: string },
  form: PostForm,
  who: { by: string; today: PlainDay },
): Promise<Result<Post[]> | null> {
  await lockPosts(tx);
  const posts = await officePosts(tx);
  const old = posts.find((post) => post.postId === ids.postId && post.staffId === ids.staffId);
  if (old === undefined) return null;
  const post = newPost(ids.staffId, form);
  const added = withPost(posts, post);
  if (!added.ok) return added;
  const changed = withEnd(added.value, old, form.startsOn, who.today);
  if (!changed.ok) return changed;
  await keepEnd(tx, old.postId, form.startsOn, who.by);
  await keepPost(tx, post, who.by);
  return changed;
}

/** `endsOn` is the first day without the post. Null: no such post. */
export async function endPost(
  tx: Tx,
  ids: { staffId: string; postId: string },
  endsOn: PlainDay,
  who: { by: string; today: PlainDay },
): Promise<Result<Post[]> | null> {
  await lockPosts(tx);
  const posts = await officePosts(tx);
  const old = posts.find((post) => post.postId === ids.postId && post.staffId === ids.staffId);
  if (old === undefined) return null;
  const ended = withEnd(posts, old, endsOn, who.today);
  if (ended.ok) await keepEnd(tx, old.postId, endsOn, who.by);
  return ended;
}

/** False when somebody saved since the form was opened. Null: nobody of this id here. */
export async function renameStaff(
  tx: Tx,
  staffId: string,
  form: { name: string; kana: string; _version: number },
): Promise<Result<boolean> | null> {
  if ((await staffMemberHere(tx, staffId)) === null) return null;
  const renamed = await tx.q
    .updateTable("staff_member")
    .set((eb) => ({ name: form.name, kana: form.kana, version: eb("version", "+", 1) }))
    .where("operator_id", "=", tx.scope.operatorId)
    .where("staff_id", "=", staffId)
    .where("version", "=", form._version)
    .executeTakeFirst();
  return ok(renamed.numUpdatedRows === 1n);
}

/** Two managers ending each other's post at the same moment would leave none: one waits for the other. */
const lockPosts = (tx: Tx) =>
  tx.q
    .selectFrom("office")
    .select("office_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .forUpdate()
    .execute();

const newPost = (staffId: string, { role, startsOn }: PostForm): Post => ({
  postId: newId(),
  staffId,
  role,
  startsOn,
  endsOn: null,
});

const keepPost = (tx: Tx, post: Post, by: string) =>
  tx.q
    .insertInto("staff_post")
    .values({
      ...here(tx),
      post_id: post.postId,
      staff_id: post.staffId,
      role: post.role,
      starts_on: post.startsOn,
      recorded_by: by,
    })
    .execute();

const keepEnd = (tx: Tx, postId: string, endsOn: PlainDay, by: string) =>
  tx.q
    .insertInto("staff_post_end")
    .values({ ...here(tx), post_id: postId, ends_on: endsOn, recorded_by: by })
    .execute();

const here = ({ scope }: Tx) => ({
  operator_id: scope.operatorId,
  // A staff actor's scope always has an office.
  office_id: scope.officeId ?? "",
});
