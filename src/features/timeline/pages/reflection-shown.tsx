import { questionWords } from "../../../domain/reflection/entry.ts";
import { firstSettings, type PersonSettings } from "../../../words/settings.ts";
import { saidIn } from "../../reflect/answers.ts";
import { SaidShown } from "../../shown/reflection.tsx";
import type { ReflectionBody } from "../entries.ts";

/** The three answers exactly as they were given; before the person tells them they are not for us. */
export function ReflectionShown({ body }: { body: ReflectionBody }) {
  if (!body.told) return <p class="soft">ふりかえりの途中です。まだ伝えていません。</p>;
  const rows = (body.answers ?? []).map((answer) =>
    Object.assign({}, answer, {
      recorded_at: new Date(answer.recorded_at),
      given_at: answer.given_at === null ? null : new Date(answer.given_at),
    }),
  );
  return (
    <dl>
      {saidIn(rows).map((said) => (
        <div key={said.question}>
          <dt>{questionWords[said.question]}</dt>
          <dd>
            <SaidShown said={said} steps={body.steps ?? []} settings={staffSettings} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const staffSettings: PersonSettings = { ...firstSettings, words: "std", ruby: "none" };
