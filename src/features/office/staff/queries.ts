import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { Post } from "../../../domain/staff/posts.ts";

export type StaffPost = Post & { readonly name: string; readonly kana: string };

const posts = statement<StaffPost>(
  "office-staff-posts",
  `select p.post_id as "postId", p.staff_id as "staffId", p.role, p.starts_on as "startsOn",
     e.ends_on as "endsOn", m.name, m.kana
   from staff_post p
   join staff_member m using (operator_id, staff_id)
   left join staff_post_end e using (operator_id, office_id, post_id)
   where p.operator_id = $1 and p.office_id = $2
   order by m.kana, m.name, p.starts_on`,
);

/** Every post of this office, past ones too. */
export const officePosts = (tx: Tx): Promise<StaffPost[]> =>
  tx.rows(posts, [tx.scope.operatorId, tx.scope.officeId]);

export type StaffMember = {
  readonly name: string;
  readonly kana: string;
  readonly version: number;
};

/** Null for someone who never had a post in this office. */
export async function staffMemberHere(tx: Tx, staffId: string): Promise<StaffMember | null> {
  const row = await tx.q
    .selectFrom("staff_member as m")
    .select(["m.name", "m.kana", "m.version"])
    .where("m.operator_id", "=", tx.scope.operatorId)
    .where("m.staff_id", "=", staffId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("staff_post as p")
          .select("p.post_id")
          .where("p.operator_id", "=", tx.scope.operatorId)
          .where("p.office_id", "=", tx.scope.officeId)
          .where("p.staff_id", "=", staffId),
      ),
    )
    .executeTakeFirst();
  return row ?? null;
}

/** Staff of the operator without a post here today or later: they may be given one. */
export const staffElsewhere = (tx: Tx, today: PlainDay) =>
  tx.q
    .selectFrom("staff_member as m")
    .select(["m.staff_id", "m.name"])
    .where("m.operator_id", "=", tx.scope.operatorId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("staff_post as p")
            .leftJoin("staff_post_end as e", (join) =>
              join
                .onRef("e.operator_id", "=", "p.operator_id")
                .onRef("e.office_id", "=", "p.office_id")
                .onRef("e.post_id", "=", "p.post_id"),
            )
            .select("p.post_id")
            .where("p.operator_id", "=", tx.scope.operatorId)
            .where("p.office_id", "=", tx.scope.officeId)
            .whereRef("p.staff_id", "=", "m.staff_id")
            .where((on) => on.or([on("e.ends_on", "is", null), on("e.ends_on", ">", today)])),
        ),
      ),
    )
    .orderBy("m.kana")
    .orderBy("m.name")
    .execute();
