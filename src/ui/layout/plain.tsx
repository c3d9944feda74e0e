import type { ComponentChildren } from "preact";
import { ErrorSummary } from "../components/form/error-summary.tsx";
import type { FieldProblem } from "../components/form/field-problem.ts";
import { Notice } from "../components/notice/notice.tsx";
import { Document } from "./head.tsx";

export type PlainPageProps = {
  readonly title: string;
  /** Whose screens these are: sign-in of the person has the large dress. */
  readonly dress?: "person" | "staff" | undefined;
  readonly notice?: string | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly children: ComponentChildren;
};

/** A page before anybody has signed in: no navigation, nobody's name. */
export function PlainPage({
  title,
  dress = "staff",
  notice,
  problems = [],
  children,
}: PlainPageProps) {
  const marked = dress === "staff" && problems.length > 0 ? `エラー：${title}` : title;
  return (
    <Document title={`${marked} | Ippo`} entry={dress} bodyClass={`plain ${dress}`}>
      <main id="main" tabIndex={-1}>
        <p class="brand">
          Ippo <span>いっぽ</span>
        </p>
        <h1>{title}</h1>
        {problems.length > 0 && (
          <ErrorSummary
            problems={problems}
            {...(dress === "person" ? { heading: "つぎのことを みてください" } : {})}
          />
        )}
        {notice && <Notice>{notice}</Notice>}
        {children}
      </main>
    </Document>
  );
}
