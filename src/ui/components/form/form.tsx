import type { ComponentChildren } from "preact";
import { kitWords } from "../../../words/kit.ts";
import { say, type WordSettings } from "../../../words/pair.ts";

export type FormProps = {
  readonly action: string;
  readonly method?: "get" | "post" | undefined;
  /** Key of this one submission (a UUID), so that a second press counts once. */
  readonly once?: string | undefined;
  /** Version the person looked at, so that a stale edit is refused. */
  readonly version?: string | number | undefined;
  readonly enctype?: "multipart/form-data" | undefined;
  /** Where it leads when it is kept: such a form may be sent without a network and goes on from here. */
  readonly leadsTo?: string | LeadsTo | undefined;
  /** What is given here stands beside what was given before: what waits to be sent does not fill it again. */
  readonly each?: boolean | undefined;
  /** Saves every change by itself and says so in the words of these settings. */
  readonly autosave?: WordSettings | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
};

/** One way for each value that may be sent, and one for all others. */
export type LeadsTo = { readonly otherwise: string } & Readonly<Record<string, string>>;

/** A form that works without script; around it the island against double submit, or the autosave. */
export function Form(form: FormProps) {
  const { action, method = "post", autosave, enctype, each, id, label, children } = form;
  const body = (
    <form
      id={id}
      class={form.class}
      action={action}
      method={method}
      enctype={enctype}
      // On a shared device nothing typed by one is offered to the next; a field may say otherwise.
      autocomplete="off"
      aria-label={label}
      data-each={each === true ? "" : undefined}
    >
      {method !== "get" && <Hidden {...form} />}
      {children}
    </form>
  );
  if (method === "get") return body;
  if (autosave === undefined) return <ippo-once>{body}</ippo-once>;
  return (
    <ippo-autosave
      data-words={autosave.words}
      data-saved={say(kitWords.saved, autosave)}
      data-saving={say(kitWords.saving, autosave)}
      data-not-sent={say(kitWords.notSent, autosave)}
      data-not-taken={say(kitWords.notTaken, autosave)}
      data-sign-in={say(kitWords.signInAgain, autosave)}
    >
      {body}
      <p class="save-state" role="status" />
    </ippo-autosave>
  );
}

const Hidden = ({ once, version, leadsTo }: FormProps) => (
  <>
    {Object.entries(typeof leadsTo === "string" ? { otherwise: leadsTo } : (leadsTo ?? {})).map(
      ([value, path]) => {
        const name = value === "otherwise" ? "_then" : `_then.${value}`;
        return <input key={name} type="hidden" name={name} value={path} />;
      },
    )}
    {once !== undefined && <input type="hidden" name="_once" value={once} />}
    {version !== undefined && <input type="hidden" name="_version" value={String(version)} />}
  </>
);
