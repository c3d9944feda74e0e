import type { Problem } from "../domain/result.ts";
import type { Actor } from "../policies/actor.ts";
import { PlainPage } from "../ui/layout/plain.tsx";
import { wordsOfProblem } from "../words/problems.ts";
import type { RawForm } from "./body.ts";

type Props = {
  readonly problem: Problem;
  readonly actor: Actor;
  /** What a signed-out person had typed, to be sent again after signing in. */
  readonly resend?: { readonly action: string; readonly raw: RawForm };
};

/** A refusal with no page of its own: what happened, what to do next, and the way back. */
export function ProblemPage({ problem, actor, resend }: Props) {
  const easy = actor.kind === "participant" && actor.settings.words === "easy";
  const words = wordsOfProblem(problem);
  const home = actor.kind === "visitor" ? "/sign-in" : "/";
  return (
    <PlainPage
      title={easy ? "おしらせ" : "お知らせ"}
      dress={actor.kind === "participant" ? "person" : "staff"}
    >
      <p>{easy ? words.easy : words.std}</p>
      {resend === undefined ? (
        <p>
          <a class="button primary" href={home}>
            {easy ? "はじめの ページへ" : "はじめのページへ"}
          </a>
        </p>
      ) : (
        <Resend {...resend} />
      )}
    </PlainPage>
  );
}

function Resend({ action, raw }: { readonly action: string; readonly raw: RawForm }) {
  const fields = Object.entries(raw).flatMap(([name, values]) =>
    values.map((value) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    )),
  );
  return (
    <>
      <p>書いたものは このページに 残っています。サインインしてから、もう一度 送ってください。</p>
      <p>
        <a href="/sign-in" target="_blank" rel="noopener">
          サインインを 別の画面で開く
        </a>
      </p>
      <form method="post" action={action}>
        {fields}
        <button class="button primary" type="submit">
          もう一度 送る
        </button>
      </form>
    </>
  );
}
