import type { Viewer } from "../../../domain/assessment/two-views.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import { howWords } from "../../shown/beside-row.tsx";
import type { Round, SaidAnswer } from "../queries/rounds.ts";
import { AnswerShown } from "./answer-shown.tsx";
import { areasAnswered } from "./areas-answered.ts";

type Props = {
  readonly round: Round;
  /** Whose answers may be read here. */
  readonly seen: readonly Viewer[];
  readonly name: string;
};

/** Both views item by item, of equal weight; only what this reader may see. */
export const SideBySide = ({ round, seen, name }: Props) => {
  const own = seen.includes("person") ? `${name}さん` : null;
  const ours = seen.includes("supporter") ? `支援員（${round.raterName ?? ""}）` : null;
  return (
    <div class="table-frame" role="region" aria-labelledby="two-views" tabIndex={0}>
      <table class="two-views">
        <caption class="unseen">二つの見方</caption>
        <thead>
          <tr>
            <th scope="col">項目</th>
            {own !== null && <th scope="col">{own}</th>}
            {ours !== null && <th scope="col">{ours}</th>}
          </tr>
        </thead>
        {areasAnswered(round).map(({ area, words, items }) => (
          <tbody key={area}>
            <tr>
              <th scope="colgroup" colSpan={1 + seen.length}>
                <b>{words.std}</b>
              </th>
            </tr>
            {items.map(({ item, words: asked }) => (
              <tr key={item}>
                <th scope="row">{asked.std}</th>
                {own !== null && <Cell head={own} answer={of(round.own, item)} />}
                {ours !== null && <Cell head={ours} answer={of(round.ours, item)} />}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

const of = (answers: readonly SaidAnswer[], item: string): SaidAnswer | undefined =>
  answers.find((one) => one.item === item);

type CellProps = { readonly head: string; readonly answer: SaidAnswer | undefined };

const Cell = ({ head, answer }: CellProps) => (
  <td data-view={head}>
    {answer === undefined ? (
      <span class="soft">―</span>
    ) : (
      <>
        <AnswerShown answer={answer} settings={staffReading} />
        {answer.given_how !== "alone" && <small>{howWords(answer, staffReading)}</small>}
      </>
    )}
  </td>
);
