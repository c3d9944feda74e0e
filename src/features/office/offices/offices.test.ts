import { describe, expect, test } from "vitest";

import { world } from "../../../../tests/world/world.ts";

const w = await world();
const morita = w.as("morita");

describe("ほかの事業所", () => {
  test("加えた人が最初の管理者になり、切りかえて働ける", async () => {
    const nakamura = w.as("nakamura");
    const opened = await nakamura.post("/office/offices", {
      name: "みなと第二",
      serviceType: "typeA",
    });
    expect(opened.status).toBe(303);
    const [made] = await w.sql<{ office_id: string; role: string }>(
      `select o.office_id, p.role from office o join staff_post p using (operator_id, office_id)
       where o.name = 'みなと第二' and p.staff_id = $1`,
      [w.id.nakamura],
    );
    expect(made?.role).toBe("officeManager");
    expect((await nakamura.get("/people")).text).toContain("木村ひな");
    const officeId = made?.office_id ?? "";
    expect((await nakamura.post("/office/switch", { officeId })).location).toBe("/");
    const there = (await nakamura.get("/people")).text;
    expect(there).toContain("みなと第二");
    expect(there).not.toContain("木村ひな");
    await nakamura.post("/office/switch", { officeId: w.id.minato });
    expect((await nakamura.get("/people")).text).toContain("木村ひな");
  });

  test("配置のない事業所へは切りかえられない", async () => {
    for (const officeId of [w.id.minato, w.id.soramame, crypto.randomUUID()]) {
      const refused = await morita.post("/office/switch", { officeId });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain("配置がありません");
    }
    expect((await morita.get("/people")).text).toContain("青木はると");
    expect((await w.as("ohno").get("/office/switch")).status).toBe(200);
    expect((await w.as("ohno").get("/office/offices")).status).toBe(403);
    const supporter = await w.as("ohno").post("/office/offices", {
      name: "勝手な事業所",
      serviceType: "typeB",
    });
    expect(supporter.status).toBe(403);
  });

  test("データベースも、管理者でない人の事業所を断る", async () => {
    const client = await w.services.pools.app.connect();
    await client.query("begin");
    await client.query(
      `select set_config('ippo.operator', $1, true), set_config('ippo.office', $2, true),
         set_config('ippo.role', 'supporter', true), set_config('ippo.person', $3, true)`,
      [w.id.hidamarikai, w.id.hidamari, w.id.ohno],
    );
    const asked = client.query("select open_office($1, '勝手', 'typeB', $2, '2026-11-20')", [
      crypto.randomUUID(),
      crypto.randomUUID(),
    ]);
    await expect(asked).rejects.toThrow("only a manager");
    await client.query("rollback");
    client.release();
  });
});
