import { lawfulSections, sectionNames } from "../../../domain/plan/sections.ts";
import type { Problem } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { wordsOfProblem } from "../../../words/problems.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import type { OfficeOfPlans } from "../queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly office: OfficeOfPlans;
  readonly once: string;
  readonly kept: boolean;
  readonly problems: readonly Problem[];
};

/** No national form exists for adults: the office names and hides sections, except what the law asks for. */
export function PlanFormPage({ actor, office, once, kept, problems }: Props) {
  const { rules } = office;
  const told = problems.map((problem) => ({
    field: fieldOf(problem),
    text: wordsOfProblem({ label: "計画書の様式", ...problem }).std,
  }));
  const problemOf = (name: string) => told.find(({ field }) => field === name)?.text;
  return (
    <OfficePage
      actor={actor}
      title="計画書の様式と期限"
      tab="/office/plan-form"
      kept={kept}
      problems={told}
    >
      <Form action="/office/plan-form" once={once} version={office.formVersion}>
        <Table
          caption="様式の欄"
          rows={office.form}
          rowKey={({ section }) => section}
          columns={[
            { key: "name", head: "欄", cell: ({ section }) => sectionNames[section] },
            {
              key: "title",
              head: "見出し",
              cell: ({ section, title }) => (
                <input
                  id={`f-title-${section}`}
                  name={`title-${section}`}
                  value={title}
                  maxLength={60}
                  aria-label={`${sectionNames[section]}の見出し`}
                />
              ),
            },
            {
              key: "shown",
              head: "使う",
              cell: ({ section, shown }) =>
                lawfulSections.has(section) ? (
                  <>
                    <input type="hidden" name={`shown-${section}`} value="yes" />
                    法令で必要
                  </>
                ) : (
                  <Tick
                    name={`shown-${section}`}
                    on={shown}
                    label={`${sectionNames[section]}を使う`}
                  />
                ),
            },
            {
              key: "required",
              head: "必ず書く",
              cell: ({ section, required }) => (
                <Tick
                  name={`required-${section}`}
                  on={required}
                  label={`${sectionNames[section]}を必ず書く`}
                />
              ),
            },
          ]}
        />
        <h2>期限（法令より早くできます）</h2>
        <Field
          name="reviewMonths"
          label="見直しの間隔（か月）"
          help="空なら法令の間隔を使います。"
          inputmode="numeric"
          width="short"
          value={rules.reviewMonths === null ? "" : numberShown(rules.reviewMonths)}
          problem={problemOf("reviewMonths")}
        />
        <Field
          name="initialPlanDueDays"
          label="最初の計画の期限（契約から何日）"
          inputmode="numeric"
          width="short"
          value={numberShown(rules.initialPlanDueDays)}
          problem={problemOf("initialPlanDueDays")}
        />
        <Field
          name="deliveryDueDays"
          label="交付の目安（開始から何日）"
          inputmode="numeric"
          width="short"
          value={numberShown(rules.deliveryDueDays)}
        />
        <Checkboxes
          name="beforeService"
          label="最初の計画"
          values={rules.firstPlanBeforeFirstService ? ["yes"] : []}
          options={[{ value: "yes", text: "初めて利用する日の前に作る" }]}
        />
        <Button>保存する</Button>
      </Form>
    </OfficePage>
  );
}

const Tick = ({ name, on, label }: { name: string; on: boolean; label: string }) => (
  <input type="checkbox" class="tick" name={name} value="yes" checked={on} aria-label={label} />
);

const numberShown = (number: number): string => (number < 0 ? "" : String(number));

function fieldOf({ code, section }: Problem): string {
  if (code === "plan.reviewMonthsTooLong") return "reviewMonths";
  if (code === "plan.initialDaysTooLong") return "initialPlanDueDays";
  return `title-${typeof section === "string" ? section : "header"}`;
}
