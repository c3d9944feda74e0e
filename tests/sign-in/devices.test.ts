import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { chooseOwnPicture, isInside, officeTablet } from "./door.ts";

const w = await world();

const deviceId = async (name: string): Promise<string> => {
  const [row] = await w.sql<{ device_id: string }>(
    "select device_id from trusted_device where name = $1",
    [name],
  );
  return row?.device_id ?? "";
};

describe("信頼する端末", () => {
  test("登録した端末では入口の画面、そうでない端末では職員の入口。だれの名前もない", async () => {
    const tablet = await officeTablet(w, "morita", "玄関");
    const here = await tablet.get("/sign-in");
    expect(here.text).toContain("/sign-in/card");
    expect(here.text).toContain("はるとさん");
    expect(here.text).toContain("しょくいん");
    const elsewhere = await w.visitor().get("/sign-in");
    expect(elsewhere.text).toContain('action="/sign-in/password"');
    expect(elsewhere.text).not.toContain("/sign-in/people");
    for (const name of ["はるとさん", "みおさん", "そらさん"]) {
      expect(elsewhere.text).not.toContain(name);
    }
    expect((await w.visitor().get("/sign-in/people")).location).toBe("/sign-in");
    const asked = await w.visitor().post("/sign-in/people", { participantId: w.id.aoki });
    expect(asked.location).toBe("/sign-in");
  });

  test("取り消すと、その端末で入っている人もその場で終わり、名前の一覧も出ない", async () => {
    const tablet = await officeTablet(w, "morita", "食堂");
    await chooseOwnPicture(w, "aoki", "tree");
    await tablet.post("/sign-in/people", { participantId: w.id.aoki });
    await tablet.post("/sign-in/picture", { picture: "tree" });
    expect(await isInside(tablet)).toBe(true);
    const id = await deviceId("食堂");
    expect((await w.as("morita").post(`/devices/${id}/revocation`)).status).toBe(303);
    expect(await isInside(tablet)).toBe(false);
    expect((await tablet.get("/sign-in")).text).toContain('action="/sign-in/password"');
    expect((await tablet.get("/sign-in/people")).location).toBe("/sign-in");
    expect((await w.as("morita").post(`/devices/${id}/revocation`)).status).toBe(404);
  });

  test("端末を登録・取り消しできるのは、その事業所の管理者だけ", async () => {
    await officeTablet(w, "morita", "相談室");
    const id = await deviceId("相談室");
    expect((await w.as("ohno").get("/devices")).status).toBe(403);
    expect((await w.as("ishii").post("/devices", { name: "x" })).status).toBe(403);
    expect((await w.as("aoki").post("/devices", { name: "x" })).status).toBe(403);
    for (const other of ["nakamura", "ogawa"] as const) {
      expect((await w.as(other).post(`/devices/${id}/revocation`)).status).toBe(404);
      expect((await w.as(other).get("/devices")).text).not.toContain("相談室");
    }
  });

  test("名前のない端末は登録できず、入力し直せる", async () => {
    const answer = await w.as("nakamura").post("/devices", { name: "  " });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("端末の名前");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("秘密は表になく、一文字ちがえば信頼されない", async () => {
    const tablet = await officeTablet(w, "morita", "倉庫");
    const cookie = await tablet.cookie();
    const secret = /ippo-device=[0-9a-f.-]+\.([\w-]{43})/.exec(cookie)?.[1] ?? "";
    expect(secret).toHaveLength(43);
    const found = await w.sql("select from trusted_device d where d::text like $1", [
      `%${secret}%`,
    ]);
    expect(found).toEqual([]);
    const broken = cookie.replace(
      secret,
      `${secret.startsWith("A") ? "B" : "A"}${secret.slice(1)}`,
    );
    const answer = await w.app.fetch(
      new Request("http://localhost/sign-in/people", { headers: { cookie: broken } }),
    );
    expect(answer.headers.get("location")).toBe("/sign-in");
  });
});
