import type { PlainDay } from "../../../domain/ids.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { StaleNotice } from "../../../ui/components/notice/stale-notice.tsx";
import { OfficePage } from "../../frames/office-page.tsx";
import { staffLabels as labels } from "./form.ts";
import { AddPost, PostCard } from "./post-card.tsx";
import type { StaffMember, StaffPost } from "./queries.ts";

export type MemberProps = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly today: PlainDay;
  readonly staffId: string;
  readonly member: StaffMember;
  readonly posts: readonly StaffPost[];
  readonly kept?: boolean;
  /** Which form was refused: the member's, the invitation's, or the one of a post (by id) or a new post. */
  readonly refused?: {
    readonly form: string;
    readonly typed: RawForm;
    readonly problems: readonly Refusal[];
    readonly stale?: boolean;
  };
};

export function MemberPage(props: MemberProps) {
  const { actor, member, posts, kept, refused } = props;
  return (
    <OfficePage
      actor={actor}
      title={member.name}
      tab="/office/staff"
      problems={refused?.problems ?? []}
      kept={kept === true}
      up={[{ href: "/office/staff", text: "職員" }]}
    >
      <Invitation {...props} />
      <section>
        <h2>配置</h2>
        {posts.map((post) => (
          <PostCard key={post.postId} post={post} {...props} />
        ))}
        <AddPost {...props} />
      </section>
      <Name {...props} />
    </OfficePage>
  );
}

function Invitation({ staffId, refused }: MemberProps) {
  const mine = refused?.form === "invitation" ? refused : undefined;
  return (
    <Card heading="招待">
      <p>
        リンクを開いた本人がパスワードを決めます。一度だけ、72時間使えます。パスワードや端末をなくした人にも、同じリンクを作って手渡します。
      </p>
      <Form action={`/office/staff/${staffId}/invitation`}>
        <Field
          name="email"
          width="middle"
          type="email"
          label={labels.email.label}
          help="本人がサインインに使うアドレスです。"
          value={mine?.typed["email"]?.[0]}
          problem={refusedAt(mine?.problems ?? [], "email")}
          required
        />
        <Button kind="secondary">招待のリンクを作る</Button>
      </Form>
    </Card>
  );
}

function Name({ staffId, member, once, refused }: MemberProps) {
  const mine = refused?.form === "member" ? refused : undefined;
  const value = (name: "name" | "kana") => mine?.typed[name]?.[0] ?? member[name];
  return (
    <Card heading="名前を変える">
      {mine?.stale === true && (
        <StaleNotice
          values={(["name", "kana"] as const).map((name) => ({
            label: labels[name].label,
            stored: member[name],
            typed: value(name),
          }))}
        />
      )}
      <Form action={`/office/staff/${staffId}`} once={once} version={member.version}>
        <Field
          name="name"
          width="middle"
          label={labels.name.label}
          value={value("name")}
          problem={refusedAt(mine?.problems ?? [], "name")}
          required
        />
        <Field
          name="kana"
          width="middle"
          label={labels.kana.label}
          value={value("kana")}
          problem={refusedAt(mine?.problems ?? [], "kana")}
        />
        <Button kind="secondary">保存する</Button>
      </Form>
    </Card>
  );
}
