import { periodWords } from "../../../domain/experience/period.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { attendanceStatuses, statusWords } from "../../attendance/form.ts";
import type { BoardPerson } from "../queries.ts";

type Props = {
  readonly people: readonly BoardPerson[];
  readonly day: PlainDay;
};

/**
 * One row a person, as little markup as does it. Pressing an attendance button again changes
 * nothing, so they need no key against a second press; where to come back to says the browser.
 */
export function PeopleTable({ people, day }: Props) {
  if (people.length === 0) return <p>きょう在籍している人はありません。</p>;
  return (
    <>
      <div class="table-frame" role="region" aria-labelledby="people" tabIndex={0}>
        <table class="board">
          <thead>
            <tr>
              <th scope="col">名前</th>
              <th scope="col">出欠</th>
              <th scope="col">きょうの体験</th>
              <th scope="col">メモ</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row key={person.participant_id} person={person} day={day} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const Row = ({ person, day }: { person: BoardPerson; day: PlainDay }) => (
  <tr id={`p-${person.participant_id}`}>
    <th scope="row">
      <a href={`/people/${person.participant_id}`}>{person.name}</a>
    </th>
    <td class="attendance">
      <form method="post" action={`/people/${person.participant_id}/attendance`}>
        {attendanceStatuses.map((status) => (
          <button
            key={status}
            class="button quiet"
            name="status"
            value={status}
            aria-pressed={person.status === status ? "true" : "false"}
            aria-label={`${person.name} ${statusWords[status]}`}
          >
            {statusWords[status]}
          </button>
        ))}
      </form>
    </td>
    <td>
      <Experiences person={person} day={day} />
    </td>
    <td>
      <QuickNote person={person} />
    </td>
  </tr>
);

function Experiences({ person, day }: { person: BoardPerson; day: PlainDay }) {
  if (person.experiences === null) {
    return <a href={`/days/${day}/people/${person.participant_id}`}>予定を入れる</a>;
  }
  return (
    <ul>
      {person.experiences.map(([id, name, period, place]) => (
        <li key={id}>
          {periodWords[period].std} <a href={`/experiences/${id}`}>{name}</a>
          {place !== "" && `（${place}）`}
        </li>
      ))}
    </ul>
  );
}

/** The ten-second note: open, one line, enter. */
const QuickNote = ({ person }: { person: BoardPerson }) => (
  <details>
    <summary aria-label={`${person.name} メモ`}>メモ</summary>
    <form method="post" action={`/people/${person.participant_id}/notes`}>
      <input type="hidden" name="_once" value={newId()} />
      <input
        name="words"
        aria-label={`${person.name}のメモ`}
        required
        maxLength={500}
        data-first=""
      />
      <button class="button primary">のこす</button>
    </form>
  </details>
);
