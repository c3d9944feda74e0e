import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Result } from "../result.ts";

export type StaffRole = "officeManager" | "serviceManager" | "supporter";

/** `endsOn` is the first day on which the post is no longer held. */
export type Post = {
  readonly postId: string;
  readonly staffId: string;
  readonly role: StaffRole;
  readonly startsOn: PlainDay;
  readonly endsOn: PlainDay | null;
};

/** Whether somebody manages the office on every day from `from` on, so that nobody is locked out for good. */
export function alwaysManaged(posts: readonly Post[], from: PlainDay): boolean {
  const managers = posts.filter(({ role }) => role === "officeManager");
  let day = from;
  for (;;) {
    const now = managers.filter((post) => post.startsOn <= day && !isOver(post, day));
    if (now.some(({ endsOn }) => endsOn === null)) return true;
    const latest = now
      .map(({ endsOn }) => endsOn ?? day)
      .toSorted()
      .at(-1);
    if (latest === undefined) return false;
    day = latest;
  }
}

/** The posts with one more; `staff.samePost` when the person holds this role on any of these days. */
export function withPost(posts: readonly Post[], added: Post): Result<Post[]> {
  const same = posts.some(
    (post) =>
      post.staffId === added.staffId && post.role === added.role && !isOver(post, added.startsOn),
  );
  return same ? refuse({ code: "staff.samePost" }) : ok([...posts, added]);
}

/**
 * The posts with one ending on `endsOn` (the first day without it). Refuses `staff.postEnded` when
 * its end is known, `staff.endsBeforeStart`, and `staff.lastManager` when from `today` on a day
 * would come without a manager.
 */
export function withEnd(
  posts: readonly Post[],
  ended: Post,
  endsOn: PlainDay,
  today: PlainDay,
): Result<Post[]> {
  if (ended.endsOn !== null) return refuse({ code: "staff.postEnded" });
  if (endsOn <= ended.startsOn) {
    return refuse({ code: "staff.endsBeforeStart", startsOn: ended.startsOn });
  }
  const left = posts.map((post) => (post.postId === ended.postId ? { ...post, endsOn } : post));
  return alwaysManaged(left, today) ? ok(left) : refuse({ code: "staff.lastManager" });
}

export const isOver = ({ endsOn }: Pick<Post, "endsOn">, day: PlainDay): boolean =>
  endsOn !== null && endsOn <= day;
