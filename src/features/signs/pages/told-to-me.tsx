import { clockIn } from "../../../domain/calendar/day.ts";
import { dayInWords, timeInWords } from "../../../domain/calendar/easy-words.ts";
import { helpedWays, seenBy } from "../../../domain/sign/adjustment.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { colourMeans, colourWords, helpedChoices } from "../../../words/signs.ts";
import type { Adjustment } from "../queries/adjustments.ts";
import type { Telling } from "../queries/granted.ts";
import type { PersonSignsProps } from "./person-signs.tsx";

/** What the person told me, what I changed because of it, and whether it helped. */
export function ToldToMe(page: PersonSignsProps) {
  const { told, adjustments } = page.shown;
  return (
    <>
      {told.length > 0 && <h2>あなたにつたえたこと</h2>}
      {told.map((telling) => (
        <OneTold key={telling.tellingId} telling={telling} page={page} />
      ))}
      {adjustments.length > 0 && <h2>あなたが変えたこと</h2>}
      {adjustments.map((one) => (
        <Changed key={one.adjustmentId} one={one} page={page} />
      ))}
    </>
  );
}

type ToldProps = { readonly telling: Telling; readonly page: PersonSignsProps };

function OneTold({ telling, page }: ToldProps) {
  const { tellingId, colour, recordedAt } = telling;
  const isAnswered = page.shown.adjustments.some((one) => one.tellingId === tellingId);
  return (
    <Card
      level={3}
      tone={isAnswered ? "done" : "next"}
      heading={`${colourWords[colour].std}（${colourMeans[colour].std}）`}
      aside={`${dayInWords(telling.toldOn)}　${timeInWords(clockIn(recordedAt, "Asia/Tokyo"))}`}
    >
      <details open={!isAnswered && telling.toldOn === page.shown.today}>
        <summary>この日に変えたことを書く</summary>
        <Form
          action={`/people/${page.participantId}/tellings/${tellingId}/adjustments`}
          once={page.once}
          class="stack"
        >
          <TextArea
            name="words"
            label="変えたこと"
            help="例：作業を午前だけにした。静かな部屋で15分休んだ。"
            rows={2}
            required
          />
          <Button>残す</Button>
        </Form>
      </details>
    </Card>
  );
}

type ChangedProps = { readonly one: Adjustment; readonly page: PersonSignsProps };

function Changed({ one, page }: ChangedProps) {
  const { mine, theirs } = seenBy(one.staff, one.self);
  return (
    <Card level={3} heading={dayInWords(one.changedOn)}>
      <p>{one.words}</p>
      {mine === null ? (
        <p class="soft">あなたの見方を選ぶと、本人の答えが並びます。</p>
      ) : (
        <p>
          あなた：{helpedChoices[mine].std}・本人：
          {theirs === null ? "まだ答えていません" : helpedChoices[theirs].std}
        </p>
      )}
      <Form
        action={`/people/${page.participantId}/adjustments/${one.adjustmentId}/helped`}
        once={page.once}
        class="inline"
        label="たすかったか"
      >
        {helpedWays.map((helped) => (
          <Button key={helped} kind="secondary" name="helped" value={helped}>
            {helpedChoices[helped].std}
          </Button>
        ))}
      </Form>
    </Card>
  );
}
