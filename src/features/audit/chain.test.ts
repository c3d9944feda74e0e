import { Pool } from "pg";
import { describe, expect, test } from "vitest";

import { actorTransaction } from "../../db/actor-transaction.ts";
import { world } from "../../../tests/world/world.ts";
import { signDailyHeads } from "./daily-heads.ts";
import { verifyOperator } from "./verify.ts";

const w = await world();
await w.as("ohno").get(`/people/${w.id.aoki}`);
await w.as("ishii").get(`/people/${w.id.ueda}`);
await w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: "声が出ていた" });
await w.as("ohno").get(`/people/${w.id.ito}`);

async function signUntil(today: string): Promise<number> {
  const owner = new Pool({ ...w.owner, max: 1 });
  const signed = await signDailyHeads(owner, w.services.secret, today);
  await owner.end();
  return signed;
}

describe("鎖と署名", () => {
  const scope = { operatorId: w.id.hidamarikai, officeId: null, role: "owner", personId: null };
  const verify = (secret = w.services.secret) =>
    actorTransaction(w.services.pools.app, scope, (tx) => verifyOperator(tx, secret));
  const problem = async (secret?: string) => {
    const verified = await verify(secret);
    return verified.ok ? null : verified.problem;
  };
  /** Runs `change` on the stored log, looks, and puts everything back as it was. */
  async function whileChanged(change: string, values: unknown[], look: () => Promise<void>) {
    await w.sql("create table kept as select * from audit_entry");
    await w.sql("create table kept_head as select * from audit_head");
    await w.sql(change, values);
    await look();
    await w.sql("truncate audit_entry, audit_head");
    await w.sql("insert into audit_entry select * from kept");
    await w.sql("insert into audit_head select * from kept_head");
    await w.sql("drop table kept, kept_head");
    expect(await problem()).toBe(null);
  }
  const ours = "operator_id = $1";

  test("手のついていない鎖は確かめられ、日ごとの署名は一日に一つだけ作られる", async () => {
    expect(await verify()).toMatchObject({ ok: true, value: { signedDays: 0 } });
    const tomorrow = await w.sql<{ day: string }>(
      "select ((now() at time zone 'Asia/Tokyo')::date + 1)::text as day",
    );
    const day = tomorrow[0]?.day ?? "";
    expect(await signUntil("2020-01-01")).toBe(0);
    expect(await signUntil(day)).toBe(1);
    expect(await signUntil(day)).toBe(0);
    expect(await verify()).toMatchObject({ ok: true, value: { signedDays: 1 } });
    const { text } = await w.as("morita").get("/audit/check");
    expect(text).toContain("つながっています");
    expect(text).toContain("一日ごとの署名1日分とも合っています。");
  });

  test("五千行をこえる鎖も、途中の一字まで確かめる", async () => {
    await w.sql(
      `select set_config('ippo.operator', $1, false),
         (select count(audit_append('{}', 'staff', $2, $3, 'timeline.viewed', $4))
          from generate_series(1, 5200))`,
      [w.id.hidamarikai, w.id.ohno, w.id.hidamari, w.id.ueda],
    );
    expect(await problem()).toBe(null);
    await whileChanged(
      `update audit_entry set entry = replace(entry, '{}', '{"x":1}') where ${ours} and seq = 5100`,
      [w.id.hidamarikai],
      async () => {
        expect(await problem()).toMatchObject({ code: "audit.changed", seq: 5100 });
        const { text } = await w.as("morita").get("/audit/check");
        expect(text).toContain("5100番の行が、あとから変えられています。");
      },
    );
  });

  test("途中を消すと分かる", async () => {
    await whileChanged(
      `delete from audit_entry where ${ours} and seq = 3`,
      [w.id.hidamarikai],
      async () => {
        expect(await problem()).toMatchObject({ code: "audit.missing", seq: 3, found: 4 });
      },
    );
  });

  test("終わりを切り、鎖の先まで合わせて書きかえても、署名で分かる", async () => {
    await whileChanged(
      `with cut as (delete from audit_entry where ${ours} and seq > 2)
       update audit_head set seq = 2, hash = (select hash from audit_entry where ${ours} and seq = 2)
       where ${ours}`,
      [w.id.hidamarikai],
      async () => {
        expect(await problem()).toMatchObject({ code: "audit.truncated", found: 2 });
      },
    );
  });

  test("別の鍵では、署名は本物ではない", async () => {
    expect(await problem("another-secret")).toMatchObject({ code: "audit.headForged" });
  });
});
