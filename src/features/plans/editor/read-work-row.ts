import type { Period, WorkRow } from "../../../domain/plan/content.ts";

/** One optional row as typed: the two outside classes have five answers, the others one or two. */
export function readWorkRow(
  was: WorkRow,
  index: number,
  text: (name: string, was: string) => string,
  period: (id: string, was: Period) => Period,
): WorkRow {
  const id = `work${index}`;
  switch (was.kind) {
    case "outsideWork":
    case "outsideSupport":
      return {
        kind: was.kind,
        purpose: text(`purpose-${id}`, was.purpose),
        expectedEffect: text(`effect-${id}`, was.expectedEffect),
        whyNeeded: text(`why-${id}`, was.whyNeeded),
        place: text(`place-${id}`, was.place),
        period: period(id, was.period),
      };
    case "homeUse":
      return {
        kind: was.kind,
        content: text(`content-${id}`, was.content),
        contact: text(`contact-${id}`, was.contact),
      };
    case "transport":
    case "meals":
    case "absence":
    case "ordinaryEmployment":
      return { kind: was.kind, content: text(`content-${id}`, was.content) };
  }
}
