import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { browserWords } from "../browser-words.ts";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { OpenSession } from "../queries.ts";

type Props = { readonly sessions: readonly OpenSession[]; readonly here: string };

export const SessionCard = ({ sessions, here }: Props) => (
  <Card heading="サインイン中の端末">
    <Table
      caption="サインイン中の端末"
      hideCaption
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        { key: "browser", head: "端末", cell: (session) => browserWords(session.user_agent) },
        { key: "since", head: "サインイン", cell: (session) => momentInWords(session.started_at) },
        { key: "seen", head: "最後の操作", cell: (session) => momentInWords(session.seen_at) },
        {
          key: "end",
          head: "操作",
          cell: (session) => (session.id === here ? "この端末" : <EndForm session={session} />),
        },
      ]}
    />
    {sessions.length > 1 && (
      <Form action="/account/other-sessions/end">
        <Button kind="secondary">この端末のほかをすべて終わりにする</Button>
      </Form>
    )}
  </Card>
);

const EndForm = ({ session }: { readonly session: OpenSession }) => (
  <Form action={`/account/sessions/${session.id}/end`}>
    <Button kind="quiet" label={`${browserWords(session.user_agent)}のサインインを終わりにする`}>
      終わりにする
    </Button>
  </Form>
);
