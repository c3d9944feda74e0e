import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";

export type FeedProps = {
  readonly once: string;
  /** When the feed in use was made; null without one. */
  readonly feedSince: Date | null;
  /** Shown only in the answer that made it. */
  readonly newAddress: string | null;
};

/** The calendar's secret address: shown once, and stopped with one press. */
export const FeedShown = ({ once, feedSince, newAddress }: FeedProps) => (
  <section aria-labelledby="feed">
    <h2 id="feed">カレンダーに入れる</h2>
    <p>
      この一覧を、いつものカレンダーで見るための秘密のアドレスです。名前はイニシャルだけが入ります。アドレスを知る人はだれでも見られるので、人に渡さないでください。
    </p>
    {newAddress !== null && (
      <p>
        いまだけ表示します： <code>{newAddress}</code>
      </p>
    )}
    {feedSince !== null && newAddress === null && (
      <p>{momentInWords(feedSince)}に作ったアドレスが使われています。</p>
    )}
    <div class="row">
      <Form action="/deadlines/feed" once={once}>
        <Button kind="secondary">
          {feedSince === null ? "アドレスを作る" : "新しいアドレスに替える"}
        </Button>
      </Form>
      {feedSince !== null && (
        <Form action="/deadlines/feed/revocation">
          <Button kind="quiet">アドレスを使えなくする</Button>
        </Form>
      )}
    </div>
  </section>
);
