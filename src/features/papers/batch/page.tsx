import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { Batch } from "./queries.ts";

type ListProps = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly batches: readonly Batch[];
  readonly refusal: string | null;
};

const stateWords: Record<Batch["state"], string> = {
  waiting: "待っています",
  drawing: "作っています",
  done: "できました",
  cancelled: "中止しました",
  failed: "できませんでした",
};

/** Many plans at once: asked here, drawn while the office works on. */
export const BatchesPage = ({ actor, once, batches, refusal }: ListProps) => (
  <StaffPage {...staffFrame(actor)} title="計画書のまとめ印刷" here="people">
    {refusal !== null && <Notice tone="care">{refusal}</Notice>}
    <p>
      在籍している人の、いまの個別支援計画書を一つの ZIP にまとめます。できたものは1日だけ置きます。
    </p>
    <Form action="/paper-batches" once={once}>
      <Button>まとめて作る</Button>
    </Form>
    <Table
      caption="これまでのまとめ印刷"
      rows={batches}
      rowKey={({ batch_id }) => batch_id}
      empty="まとめ印刷はまだありません。"
      columns={[
        {
          key: "when",
          head: "頼んだ時刻",
          cell: ({ batch_id, asked_at }) => (
            <a href={`/paper-batches/${batch_id}`}>{momentInWords(asked_at)}</a>
          ),
        },
        { key: "by", head: "頼んだ人", cell: ({ by_name }) => by_name },
        { key: "state", head: "いま", cell: ({ state }) => stateWords[state] },
        {
          key: "done",
          head: "人数",
          numeric: true,
          cell: ({ done, total }) => `${done} / ${total}`,
        },
      ]}
    />
  </StaffPage>
);

type OneProps = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly batch: Batch;
  readonly now: Date;
};

export function BatchPage({ actor, once, batch, now }: OneProps) {
  const { batch_id, state, done, total, kept_until } = batch;
  const open = state === "waiting" || state === "drawing";
  const kept = kept_until !== null && kept_until > now;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`まとめ印刷：${stateWords[state]}`}
      here="people"
      up={[{ href: "/paper-batches", text: "計画書のまとめ印刷" }]}
    >
      <p>
        <label>
          進み具合{" "}
          <progress max={total} value={done}>
            {done} / {total}
          </progress>
        </label>{" "}
        {done} / {total}人
      </p>
      {open && (
        <>
          <p>このページを離れても続きます。</p>
          <div class="row">
            <ButtonLink href={`/paper-batches/${batch_id}`}>いまの進み具合を見る</ButtonLink>
            <Form action={`/paper-batches/${batch_id}/cancellation`}>
              <Button kind="secondary">中止する</Button>
            </Form>
          </div>
        </>
      )}
      {state === "done" && kept && (
        <p class="row">
          <ButtonLink href={`/paper-batches/${batch_id}/file`}>ZIP をダウンロードする</ButtonLink>
        </p>
      )}
      {state === "done" && !kept && (
        <p>1日を過ぎたので、もう置いてありません。もう一度作れます。</p>
      )}
      {state === "failed" && (
        <p>
          何度か試しましたが、最後まで作れませんでした。計画や書類の記録には影響ありません。もう一度作っても止まるときは、
          <a href="/people">一人ずつの書類</a>から印刷してください。
        </p>
      )}
      {!open && !(state === "done" && kept) && (
        <Form action="/paper-batches" once={once}>
          <Button kind="secondary">もう一度まとめて作る</Button>
        </Form>
      )}
    </StaffPage>
  );
}
