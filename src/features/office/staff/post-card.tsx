import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { roleWords } from "../../frames/staff.ts";
import { staffLabels as labels } from "./form.ts";
import { postInWords } from "./list-page.tsx";
import type { MemberProps } from "./member-page.tsx";
import { PostFields } from "./post-fields.tsx";
import type { StaffPost } from "./queries.ts";

type Refused = MemberProps["refused"];

/** One post; while its end is not known it can be changed or ended. */
export function PostCard({ post, staffId, today, refused }: MemberProps & { post: StaffPost }) {
  const action = `/office/staff/${staffId}/posts/${post.postId}`;
  const changing = of(refused, `change:${post.postId}`);
  const ending = of(refused, `ending:${post.postId}`);
  return (
    <Card level={3} heading={postInWords(post)}>
      {post.endsOn === null && (
        <>
          <details open={changing.open}>
            <summary>役割を変える</summary>
            <Form action={`${action}/change`} label={`${roleWords[post.role]}から役割を変える`}>
              <PostFields
                typed={changing.typed ?? { startsOn: [today] }}
                problems={changing.problems}
              />
              <Button kind="secondary">この日から変える</Button>
            </Form>
          </details>
          <details open={ending.open}>
            <summary>配置を終える</summary>
            <Form action={`${action}/ending`} label={`${roleWords[post.role]}の配置を終える`}>
              <DateField
                name="lastDay"
                label={labels.lastDay.label}
                help="次の日からサインインできません。記録は残ります。すぐに止めるには、きのうの日付にします。"
                value={ending.typed?.["lastDay"]?.[0] ?? ""}
                problem={refusedAt(ending.problems, "lastDay")}
                required
              />
              <Button kind="danger">配置を終える</Button>
            </Form>
          </details>
        </>
      )}
    </Card>
  );
}

/** A further role (兼務), or a new post after an end. */
export function AddPost({ staffId, today, once, refused }: MemberProps) {
  const mine = of(refused, "post");
  return (
    <details open={mine.open}>
      <summary>配置を加える（兼務・再任）</summary>
      <Form action={`/office/staff/${staffId}/posts`} once={once} label="配置を加える">
        <PostFields typed={mine.typed ?? { startsOn: [today] }} problems={mine.problems} />
        <Button kind="secondary">加える</Button>
      </Form>
    </details>
  );
}

const of = (refused: Refused, form: string) =>
  refused?.form === form
    ? { open: true, typed: refused.typed, problems: refused.problems }
    : { open: false, typed: undefined, problems: [] };
