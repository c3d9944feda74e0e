/** SQL prepared once per connection under its name. The row type is the author's word; the query's test holds it to it. */
export type Statement<Row> = {
  readonly name: string;
  readonly text: string;
  readonly __row?: Row;
};

export const statement = <Row>(name: string, text: string): Statement<Row> => ({ name, text });
