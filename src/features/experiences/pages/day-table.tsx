import { legalClassWords } from "../../../domain/experience/kinds.ts";
import { periodWords, type Period } from "../../../domain/experience/period.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { DayExperience, DayPerson } from "../day-queries.ts";

type Props = {
  readonly day: PlainDay;
  readonly people: readonly DayPerson[];
  readonly experiences: readonly DayExperience[];
};

/** People down, parts of the day across. */
export function DayTable({ day, people, experiences }: Props) {
  if (people.length === 0) return <p>この日に在籍している人はありません。</p>;
  const byPerson = Map.groupBy(experiences, ({ participantId }) => participantId);
  return (
    <div class="table-frame" role="region" aria-label="この日の計画" tabIndex={0}>
      <table class="day-table">
        <caption class="unseen">この日の計画</caption>
        <thead>
          <tr>
            <th scope="col">名前</th>
            <th scope="col">午前</th>
            <th scope="col">午後</th>
            <th scope="col">この人だけ</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row
              key={person.participantId}
              day={day}
              person={person}
              experiences={byPerson.get(person.participantId) ?? []}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly day: PlainDay;
  readonly person: DayPerson;
  readonly experiences: readonly DayExperience[];
};

function Row({ day, person, experiences }: RowProps) {
  const href = `/days/${day}/people/${person.participantId}`;
  return (
    <tr id={`p-${person.participantId}`}>
      <th scope="row">
        {person.name} {person.groupName !== null && <small>{person.groupName}</small>}
        {person.status === "absent" && <small>（やすみ）</small>}
      </th>
      <Cell experiences={experiences} period="morning" />
      <Cell experiences={experiences} period="afternoon" />
      <td>
        <a href={href} aria-label={`${person.name}の予定をかえる`}>
          かえる
        </a>
      </td>
    </tr>
  );
}

/** A whole day stands in both halves. */
const Cell = ({
  experiences,
  period,
}: {
  experiences: readonly DayExperience[];
  period: Exclude<Period, "allDay">;
}) => (
  <td data-part={periodWords[period].std}>
    {experiences
      .filter((one) => one.period === period || one.period === "allDay")
      .map((one) => (
        <div key={one.experienceId}>
          <a href={`/experiences/${one.experienceId}`}>{one.programmeName}</a>
          {notes(one) !== "" && <small> {notes(one)}</small>}
        </div>
      ))}
  </td>
);

const notes = (one: DayExperience): string =>
  [
    one.period === "allDay" ? "一日" : "",
    one.place,
    one.legalClass === "none" ? "" : legalClassWords[one.legalClass].std,
  ]
    .filter((part) => part !== "")
    .join("・");
