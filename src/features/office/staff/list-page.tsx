import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { addDays } from "../../../domain/calendar/day.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { roleWords } from "../../frames/staff.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import { isOver } from "../../../domain/staff/posts.ts";
import type { StaffPost } from "./queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly posts: readonly StaffPost[];
  readonly ended: boolean;
};

export function StaffListPage({ actor, today, posts, ended }: Props) {
  const people = gathered(posts).filter(
    ({ posts: own }) => own.every((post) => isOver(post, today)) === ended,
  );
  return (
    <OfficePage actor={actor} title="職員" tab="/office/staff">
      <p>
        <ButtonLink href="/office/staff/new">職員を加える</ButtonLink>
      </p>
      <Tabs
        label="職員の範囲"
        here={ended ? "/office/staff?show=ended" : "/office/staff"}
        tabs={[
          { href: "/office/staff", text: "いまの職員" },
          { href: "/office/staff?show=ended", text: "配置が終わった職員" },
        ]}
      />
      <Table
        caption={ended ? "配置が終わった職員" : "いまの職員"}
        rows={people}
        rowKey={(person) => person.staffId}
        empty={ended ? "配置が終わった職員はいません。" : "職員はいません。"}
        columns={[
          {
            key: "name",
            head: "名前",
            cell: (person) => <a href={`/office/staff/${person.staffId}`}>{person.name}</a>,
          },
          { key: "kana", head: "ふりがな", cell: (person) => person.kana },
          {
            key: "posts",
            head: "役割と期間",
            cell: (person) => (
              <ul class="plain-list">
                {person.posts.map((post) => (
                  <li key={post.postId}>{postInWords(post)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </OfficePage>
  );
}

/** 「支援員（2026年4月1日（水）から）」; the end is told as the last day. */
export function postInWords({ role, startsOn, endsOn }: StaffPost): string {
  const until = endsOn === null ? "" : `${dayAndYearInWords(addDays(endsOn, -1))}まで`;
  return `${roleWords[role]}（${dayAndYearInWords(startsOn)}から${until}）`;
}

type Person = { staffId: string; name: string; kana: string; posts: StaffPost[] };

function gathered(posts: readonly StaffPost[]): Person[] {
  const people = Map.groupBy(posts, (post) => post.staffId);
  return [...people.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ staffId: first.staffId, name: first.name, kana: first.kana, posts: own }];
  });
}
