import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { StaleNotice } from "../../../ui/components/notice/stale-notice.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { GoalsPart } from "./goals-part.tsx";
import { NewGoal } from "./new-goal.tsx";
import { editorProblems } from "./problems.ts";
import { isShown, shownDay, titleOf, type EditorProps } from "./props.ts";
import { staleValues } from "./stale.ts";
import { WishesPart } from "./wishes-part.tsx";
import { WorkRowsPart } from "./work-rows-part.tsx";

/** The draft of a plan: every section of this office's form, the evidence beside each goal, saved as it is typed. */
export function EditorPage(page: EditorProps) {
  const { actor, facts, plan, content, raw, today } = page;
  const base = `/people/${facts.participantId}`;
  const problems = editorProblems(page);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const { period } = content.header;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${facts.name}さんの計画の原案`}
      here="people"
      problems={problems}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${facts.name}さん` },
        { href: `${base}/plan?plan=${plan.planId}`, text: "個別支援計画" },
      ]}
    >
      {page.problems.some(({ code }) => code === "form.stale") && plan.draft !== null && (
        <StaleNotice values={staleValues(plan.draft.content, content)} />
      )}
      <Form
        action={`/plans/${plan.planId}/draft`}
        version={page.version}
        autosave={{ words: "std" }}
        label="計画の原案"
      >
        {/* Enter in a field saves; it never presses the first of the buttons below. */}
        <button class="unseen" type="submit" name="act" value="save" tabIndex={-1}>
          保存する
        </button>
        <h2>計画の期間</h2>
        <div class="pair">
          <DateField
            name="from-plan"
            label="始まり"
            value={shownDay(period.from)}
            problem={problemOf("from-plan")}
          />
          <DateField
            name="until-plan"
            label="終わり"
            value={shownDay(period.until)}
            problem={problemOf("until-plan")}
          />
        </div>
        <WishesPart {...page} />
        {isShown(page, "policy") && (
          <TextArea
            name="policy"
            label={titleOf(page, "policy")}
            value={inTextArea(content.policy)}
            problem={problemOf("policy")}
          />
        )}
        <GoalsPart page={page} problemOf={problemOf} />
        <NewGoal page={page} problem={problemOf("newWording")} />
        <WorkRowsPart {...page} />
        <h2>原案を仕上げる</h2>
        <p>
          仕上げると、この内容が一つの版として残り、同意はその版に結びつきます。仕上げたあとで直すと、新しい版になります。
        </p>
        <DateField
          name="madeOn"
          label="原案を作った日"
          value={firstOf(raw, "madeOn") || formatWareki(today)}
          problem={problemOf("madeOn")}
        />
        <p class="row">
          <Button name="act" value="finish">
            原案を仕上げる
          </Button>
          <Button kind="secondary" name="act" value="save">
            書きかけを保存する
          </Button>
        </p>
      </Form>
    </StaffPage>
  );
}
