/** SQL prepared once per connection under its name. The row type is the author's word; the query's test holds it to it. */
export type Statement<Row> = {
  readonly name: string;
  readonly text: string;
  readonly __row?: Row;
};

export const statement = <Row>(name: string, text: string): Statement<Row> => ({ name, text });

/**
 * SQL for the moment so many seconds before now by the database's own clock, which all `recorded_at` go
 * by; null for no seconds or none known. `place` is the parameter that holds them.
 */
export const before = (place: `$${number}`): string =>
  `case when ${place}::double precision > 0
     then now() - make_interval(secs => ${place}::double precision) end`;
