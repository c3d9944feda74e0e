import type { ComponentChildren } from "preact";

export type ButtonKind = "primary" | "secondary" | "danger" | "quiet" | "done";

export type ButtonProps = {
  readonly kind?: ButtonKind | undefined;
  /** Travels with the form when this button sends it. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: "submit" | "button" | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  /** Sends although required fields are empty: あとで, やめる. */
  readonly unchecked?: boolean | undefined;
  /** For whom the button is, when many stand on one page: 「山田 花さんへの返事を送る」. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
};

export const Button = ({ kind = "primary", type = "submit", ...button }: ButtonProps) => (
  <button
    class={`button ${kind}`}
    type={type}
    name={button.name}
    value={button.value}
    form={button.form}
    formAction={button.formAction}
    formNoValidate={button.unchecked}
    aria-label={button.label}
  >
    {button.children}
  </button>
);

export type ButtonLinkProps = {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly children: ComponentChildren;
};

/** A link that is the main thing to do next. */
export const ButtonLink = ({ href, kind = "primary", children }: ButtonLinkProps) => (
  <a class={`button ${kind}`} href={href}>
    {children}
  </a>
);
