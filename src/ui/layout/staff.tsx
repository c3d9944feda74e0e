import type { ComponentChildren } from "preact";
import { ErrorSummary } from "../components/form/error-summary.tsx";
import type { FieldProblem } from "../components/form/field-problem.ts";
import { Form } from "../components/form/form.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Document } from "./head.tsx";

export type StaffActor = {
  readonly name: string;
  readonly officeName: string;
  /** The role as people say it: 「サービス管理責任者」. */
  readonly role: string;
};

export type StaffLink = { readonly key: string; readonly href: string; readonly text: string };

export type StaffPageProps = {
  readonly title: string;
  readonly actor: StaffActor;
  /** The `key` of the link that is this page's place. */
  readonly here: string;
  /** Top navigation in the order of the actor's role. */
  readonly links?: readonly StaffLink[] | undefined;
  readonly signOut?: { readonly action: string };
  /** Where the actor's own account is looked after. */
  readonly account?: string;
  readonly notice?: string | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** Lines above the title that lead back up: 「利用者 › 山田 花さん」. */
  readonly up?: readonly { readonly href: string; readonly text: string }[];
  readonly children: ComponentChildren;
};

/** Every page of the staff: compact, one top navigation, refusals first and in the title. */
export function StaffPage(page: StaffPageProps) {
  const {
    title,
    actor,
    here,
    links = [],
    signOut,
    account,
    notice,
    problems = [],
    up,
    children,
  } = page;
  const tabTitle = `${title} | ${actor.officeName} | Ippo`;
  return (
    <Document
      title={problems.length > 0 ? `エラー：${tabTitle}` : tabTitle}
      entry="staff"
      bodyClass="staff"
    >
      <a class="skip" href="#main">
        本文へ移動
      </a>
      <header class="staff-top">
        <p class="brand">
          <a href={links[0]?.href ?? "/"}>Ippo</a>
          <span class="office">{actor.officeName}</span>
        </p>
        <nav aria-label="主なページ">
          <ul>
            {links.map((link) => (
              <li key={link.key}>
                <a href={link.href} aria-current={link.key === here ? "page" : undefined}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="actor">
          <p>
            {account === undefined ? actor.name : <a href={account}>{actor.name}</a>}{" "}
            <span class="role">{actor.role}</span>
          </p>
          {signOut && (
            <Form action={signOut.action}>
              <button class="button quiet" type="submit">
                サインアウト
              </button>
            </Form>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {up && <Up steps={up} />}
        <h1>{title}</h1>
        {problems.length > 0 && <ErrorSummary problems={problems} />}
        {notice && <Notice tone="done">{notice}</Notice>}
        {children}
      </main>
    </Document>
  );
}

const Up = ({ steps }: { steps: readonly { href: string; text: string }[] }) => (
  <nav class="up" aria-label="上のページ">
    <ol>
      {steps.map((step) => (
        <li key={step.href}>
          <a href={step.href}>{step.text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
