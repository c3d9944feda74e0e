import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Entry } from "./entries.ts";
import { entryKinds, type EntryKind } from "./kinds.ts";
import { bodies, branches, entriesAPage } from "./sql.ts";

/** Where the next page begins: after this entry. */
export type Place = Pick<Entry, "day" | "own" | "at" | "id">;

export type TimelineFilter = {
  readonly kinds: readonly EntryKind[];
  readonly from: PlainDay | null;
  readonly until: PlainDay | null;
  readonly after: Place | null;
};

export type TimelinePage = { readonly entries: readonly Entry[]; readonly next: Place | null };

/** A page of one person's stream: newest day first, and within a day their own words before ours. */
export async function timelinePage(
  tx: Tx,
  participantId: string,
  { kinds, from, until, after }: TimelineFilter,
): Promise<TimelinePage> {
  const place = after ?? beforeAll;
  const rows = await tx.rows(stream, [
    tx.scope.operatorId,
    tx.scope.officeId,
    participantId,
    kinds.length === 0 ? entryKinds : kinds,
    from ?? "0001-01-01",
    until ?? "9999-12-31",
    place.day,
    place.own,
    place.at,
    place.id,
  ]);
  const entries = rows.slice(0, entriesAPage);
  const last = entries.at(-1);
  return { entries, next: rows.length > entriesAPage && last !== undefined ? last : null };
}

const beforeAll: Place = {
  day: "9999-12-31",
  own: 1,
  at: "infinity",
  id: "ffffffff-ffff-ffff-ffff-ffffffffffff",
};

const stream = statement<Entry>(
  "timeline",
  `with page as (
     select * from (${branches.join(" union all ")}) entries
     order by day desc, own desc, at desc, id desc limit ${entriesAPage + 1}
   )
   select p.kind, p.own, p.day, p.id, p.experience_id, v.name_std as programme,
     to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
     case p.kind
       ${Object.entries(bodies)
         .map(([kind, body]) => `when '${kind}' then ${body}`)
         .join("\n")}
       when 'ownSuccess' then ${bodies["success"]}
       when 'ownRating' then ${bodies["rating"]}
     end as body
   from page p
   left join experience e on e.operator_id = $1 and e.office_id = $2
     and e.experience_id = p.experience_id
   left join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = e.programme_version
   order by p.day desc, p.own desc, p.at desc, p.id desc`,
);
