import { fieldId, type FieldProblem } from "./field-problem.ts";

export type ErrorSummaryProps = {
  readonly problems: readonly FieldProblem[];
  readonly heading?: string | undefined;
};

/** All refusals in one place, focused when the page opens, each leading to its field. */
export function ErrorSummary({ problems, heading = "入力を確かめてください" }: ErrorSummaryProps) {
  return (
    <div class="error-summary" role="alert" tabIndex={-1} autofocus aria-labelledby="problems">
      <h2 id="problems">{heading}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.text}`}>
            {problem.field === undefined ? (
              problem.text
            ) : (
              <a href={`#${fieldId(problem.field)}`}>{problem.text}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
