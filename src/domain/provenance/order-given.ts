/** When an entry came, and when it was given where it had waited on a device without a network. */
export type Came = { readonly recordedAt: Date; readonly givenAt: Date | null };

/**
 * Entries in the order they were given, from the order they came in. What one device held comes in the
 * order it was given there, so a moment's jitter on the way turns nothing round.
 */
export function inOrderGiven<Row>(
  rows: readonly Row[],
  came: (row: Row) => Came,
): { readonly row: Row; readonly at: Date }[] {
  let lastHeld = -Infinity;
  return rows
    .map((row) => {
      const { recordedAt, givenAt } = came(row);
      if (givenAt === null) return { row, at: recordedAt };
      lastHeld = Math.max(lastHeld, givenAt.getTime());
      return { row, at: new Date(lastHeld) };
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

/**
 * Whether the two were given without knowing of each other: one lay on a device while the other came.
 * Neither supersedes the other; the person sees both.
 */
export function areUnaware(one: Came, other: Came): boolean {
  const [held, direct] = one.givenAt === null ? [other, one] : [one, other];
  return (
    held.givenAt !== null &&
    direct.givenAt === null &&
    held.givenAt < direct.recordedAt &&
    direct.recordedAt < held.recordedAt
  );
}

/** What holds of entries on one thing: the newest, and before it the last given without knowing of it. */
export function holding<Row>(rows: readonly Row[], came: (row: Row) => Came): Row[] {
  const newest = inOrderGiven(rows, came).at(-1)?.row;
  if (newest === undefined) return [];
  const besides = rows.filter((row) => areUnaware(came(row), came(newest)));
  return [...besides.slice(-1), newest];
}
