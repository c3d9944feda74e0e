import type { ComponentChildren } from "preact";

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Where the head leads to sort by this column. */
  readonly sort?: string;
  readonly sorted?: "ascending" | "descending";
  readonly numeric?: boolean;
};

export type TableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What an empty table says; silence is no answer. */
  readonly empty?: string | undefined;
  readonly hideCaption?: boolean | undefined;
};

/** Rows with a caption; the first column names its row; sorting is a link, so the server does it. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  hideCaption,
}: TableProps<Row>) {
  return (
    <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table class="rows">
        <caption class={hideCaption === true ? "unseen" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                class={column.numeric === true ? "numeric" : undefined}
              >
                {column.sort === undefined ? column.head : <a href={column.sort}>{column.head}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td class="empty" colSpan={columns.length}>
                {empty ?? "まだありません。"}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const kind = column.numeric === true ? "numeric" : undefined;
  if (first) {
    return (
      <th scope="row" class={kind}>
        {column.cell(row)}
      </th>
    );
  }
  // On a phone the heads are out of sight, so that each cell names itself.
  return (
    <td class={kind} data-head={column.head}>
      {column.cell(row)}
    </td>
  );
}
