import { goalTerms, goalTermWords } from "../../../domain/goal/set-goal.ts";
import { hopeAreaWords } from "../../../domain/hope/hope.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes, RadioCards } from "../../../ui/components/form/choices.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { hopeCardWords } from "../../../words/hopes.ts";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import type { SaidHope } from "../../hopes/queries.ts";
import { staffFrame } from "../../frames/staff.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { GoalRow, LinkedProgramme } from "../queries/goals.ts";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  /** The goal that is written anew. */
  readonly before: GoalRow | undefined;
  readonly longGoals: readonly GoalRow[];
  readonly hopes: readonly SaidHope[];
  readonly programmes: readonly LinkedProgramme[];
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
};

/** A goal: the wish first, the person's words, then the wording of the form. */
export function NewGoalPage(page: Props) {
  const { actor, participantId, name, before, once, raw, refused } = page;
  const base = `/people/${participantId}`;
  const field = (of: string) => ({
    name: of,
    value: firstOf(raw, of),
    problem: refusedAt(refused, of),
  });
  const text = (of: string) => ({ ...field(of), value: inTextArea(firstOf(raw, of)) });
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={before === undefined ? `${name}さんの目標を立てる` : "目標を書きなおす"}
      here="people"
      problems={refused}
      up={[
        { href: base, text: `${name}さん` },
        { href: `${base}/goals`, text: "目標" },
      ]}
    >
      <Form action={`${base}/goals`} once={once} class="stack" label="目標">
        <input type="hidden" name="replaces" value={before?.goal_id ?? ""} />
        {page.hopes.length === 0 ? (
          <p>
            ねがいはまだありません。<a href={`${base}/hopes`}>ねがいのページ</a>
          </p>
        ) : (
          <Checkboxes
            name="hopeIds"
            label="もとになるねがい"
            values={raw["hopeIds"] ?? []}
            problem={refusedAt(refused, "hopeIds")}
            options={page.hopes.map((hope) => ({ value: hope.hopeId, text: hopeLine(hope) }))}
          />
        )}
        <TextArea
          {...text("ownWords")}
          label="本人の言葉での目標"
          help="本人が言ったとおりに書きます。本人のページにはこの言葉が出ます。"
          rows={2}
        />
        <TextArea {...text("wording")} label="目標（計画書の言葉）" rows={2} required />
        <RadioCards
          {...field("term")}
          label="長期・短期"
          required
          options={goalTerms.map((term) => ({ value: term, text: goalTermWords[term] }))}
        />
        {page.longGoals.length > 0 && (
          <Select
            {...field("parentId")}
            label="上の長期目標（短期目標のとき）"
            nothing="なし"
            options={page.longGoals.map(({ goal_id, wording }) => ({
              value: goal_id,
              text: wording,
            }))}
          />
        )}
        <div class="pair">
          <DateField {...field("from")} label="始まり" required />
          <DateField {...field("until")} label="終わり" required />
        </div>
        <Checkboxes
          name="programmeIds"
          label="つながるプログラム（体験が自動で集まります）"
          values={raw["programmeIds"] ?? []}
          problem={refusedAt(refused, "programmeIds")}
          options={page.programmes.map(({ programme_id, name_std }) => ({
            value: programme_id,
            text: name_std,
          }))}
        />
        <Button>{before === undefined ? "目標を立てる" : "書きなおして残す"}</Button>
      </Form>
    </StaffPage>
  );
}

/** 「しごと：カフェで はたらきたい」 */
function hopeLine({ area, words, pictures }: SaidHope): string {
  const cards = pictures.map((card) => hopeCardWords(area, card)?.std ?? card);
  const said = [...cards, words].filter((part) => part !== "").join("／");
  return `${hopeAreaWords[area].std}：${said === "" ? "写真・声" : said}`;
}
