import { expect, test } from "vitest";

import { world } from "../../tests/world/world.ts";

const w = await world();

test("事業所の表はどれも、事業所が一つの法人のものだと計画に知らせている", async () => {
  const without = await w.sql<{ relname: string }>(
    `select c.relname from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and not exists (select from pg_statistic_ext s where s.stxrelid = c.oid
         and s.stxname like 'tenant_of_%')
     order by 1`,
  );
  expect(without).toEqual([]);
});
