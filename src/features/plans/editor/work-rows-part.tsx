import type { WorkRow } from "../../../domain/plan/content.ts";
import { workRowSections } from "../../../domain/plan/sections.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { isShown, shownDay, titleOf, type EditorProps } from "./props.ts";

/** Outside work, home use, transport… : only those the office shows, and only where the person uses them. */
export function WorkRowsPart(page: EditorProps) {
  const { workRows } = page.content;
  return (
    <>
      <h2>そのほかの支援</h2>
      {workRows.map((row, index) => (
        // Rows have no name of their own; they are only added at the end or taken away.
        <fieldset class="card fields" key={`${row.kind}${index}`}>
          <legend>{titleOf(page, row.kind)}</legend>
          <WorkFields row={row} id={`work${index}`} />
          <Button kind="quiet" name="act" value={`removeWork:${index}`}>
            外す
          </Button>
        </fieldset>
      ))}
      <p class="row">
        {workRowSections
          .filter((kind) => isShown(page, kind))
          .map((kind) => (
            <Button key={kind} kind="secondary" name="act" value={`addWork:${kind}`}>
              {titleOf(page, kind)}を足す
            </Button>
          ))}
      </p>
    </>
  );
}

function WorkFields({ row, id }: { row: WorkRow; id: string }) {
  if ("purpose" in row) {
    return (
      <>
        <TextArea name={`purpose-${id}`} label="目的" rows={2} value={inTextArea(row.purpose)} />
        <TextArea
          name={`effect-${id}`}
          label="見込まれる効果"
          rows={2}
          value={inTextArea(row.expectedEffect)}
        />
        <TextArea
          name={`why-${id}`}
          label="必要なわけ"
          rows={2}
          value={inTextArea(row.whyNeeded)}
        />
        <Field name={`place-${id}`} label="場所" value={row.place} />
        <div class="few">
          <Field name={`from-${id}`} label="始まり" value={shownDay(row.period.from)} />
          <Field name={`until-${id}`} label="終わり" value={shownDay(row.period.until)} />
        </div>
      </>
    );
  }
  return (
    <>
      <TextArea name={`content-${id}`} label="内容" rows={2} value={inTextArea(row.content)} />
      {row.kind === "homeUse" && (
        <Field name={`contact-${id}`} label="連絡の方法と回数" value={row.contact} />
      )}
    </>
  );
}
