import { describe, expect, test } from "vitest";

import { atTheSameMoment } from "../../../../tests/world/blocked.ts";
import { world } from "../../../../tests/world/world.ts";

const w = await world();
const morita = w.as("morita");

const newcomer = { name: "原田りく", kana: "はらだりく", role: "supporter", startsOn: "R8.11.20" };

const posts = (staffId: string, officeId: string = w.id.hidamari) =>
  w.sql<{ post_id: string; role: string; starts_on: string; ends_on: string | null }>(
    `select post_id, role, starts_on, ends_on from staff_post
     left join staff_post_end using (operator_id, office_id, post_id)
     where staff_id = $1 and office_id = $2 order by starts_on, role`,
    [staffId, officeId],
  );

const postOf = async (staffId: string) => (await posts(staffId))[0]?.post_id ?? "";

describe("職員を加える", () => {
  test("配置とともに加わり、招待のリンクは一度だけ見える", async () => {
    const added = await morita.post("/office/staff", newcomer);
    const staffId = /staff\/([0-9a-f-]{36})\?kept/.exec(added.location ?? "")?.[1] ?? "";
    expect(await posts(staffId)).toMatchObject([{ role: "supporter", starts_on: "2026-11-20" }]);
    expect((await morita.get("/office/staff")).text).toContain("原田りく");
    const page = `/office/staff/${staffId}`;
    const invited = await morita.post(`${page}/invitation`, { email: "riku@hidamari.example" });
    expect(invited.status).toBe(200);
    expect(invited.text).toMatch(/http:\/\/localhost\/sign-in\/invitation\/[\w-]{43}/);
    expect(invited.text).toContain("11月23日（月）午前9時");
    expect((await morita.get(page)).text).not.toContain("/sign-in/invitation/");
    const wrong = await morita.post(`${page}/invitation`, { email: "アドレス" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("「メールアドレス」を読み取れません");
    expect(wrong.text).toContain('value="アドレス"');
  });

  test("役割を選ばなければ断り、書いたものは残る", async () => {
    const refused = await morita.post("/office/staff", { ...newcomer, role: "", name: "残る名前" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("「役割」を選んでください。");
    expect(refused.text).toContain("残る名前");
  });

  test("法人の職員をこの事業所にも配置できるが、ほかの法人の人はできない", async () => {
    expect((await morita.get("/office/staff/new")).text).toContain("加藤じゅん");
    expect((await morita.get("/office/staff/new")).text).not.toContain("三浦とも");
    const joining = { staffId: w.id.kato, role: "supporter", startsOn: "2026-11-20" };
    const joined = await morita.post("/office/staff/joining", joining);
    expect(joined.status).toBe(303);
    expect(await posts(w.id.kato)).toHaveLength(1);
    expect(await posts(w.id.kato, w.id.minato)).toHaveLength(1);
    const foreign = await morita.post("/office/staff/joining", { ...joining, staffId: w.id.miura });
    expect(foreign.status).toBe(422);
    expect(foreign.text).toContain("加える職員を選んでください");
  });
});

describe("配置を変える・終える", () => {
  test("役割を変えると、古い配置は新しい配置が始まる日に終わる", async () => {
    const url = `/office/staff/${w.id.hayashi}/posts/${await postOf(w.id.hayashi)}`;
    const change = { role: "serviceManager", startsOn: "2026-11-20" };
    expect((await morita.post(`${url}/change`, change)).status).toBe(303);
    expect(await posts(w.id.hayashi)).toMatchObject([
      { role: "supporter", ends_on: "2026-11-20" },
      { role: "serviceManager", starts_on: "2026-11-20", ends_on: null },
    ]);
    expect((await w.as("hayashi").get("/people/new")).status).toBe(200);
    expect((await morita.post(`${url}/change`, change)).status).toBe(422);
  });

  test("最後の管理者は、自分の配置を終えられず、ほかの役割にもなれない", async () => {
    const url = `/office/staff/${w.id.morita}/posts/${await postOf(w.id.morita)}`;
    const ended = await morita.post(`${url}/ending`, { lastDay: "2026-12-31" });
    expect(ended.status).toBe(422);
    expect(ended.text).toContain("管理者がいない日ができます");
    expect(ended.text).toContain('value="2026-12-31"');
    const changed = await morita.post(`${url}/change`, {
      role: "supporter",
      startsOn: "2026-12-01",
    });
    expect(changed.status).toBe(422);
    expect(await posts(w.id.morita)).toMatchObject([{ role: "officeManager", ends_on: null }]);
  });

  test("二人の管理者が同時に相手を終えても、一人は残る", async () => {
    await morita.post(`/office/staff/${w.id.ishii}/posts`, {
      role: "officeManager",
      startsOn: "2026-11-20",
    });
    const second = (await posts(w.id.ishii)).find(({ role }) => role === "officeManager");
    const urls = [
      `/office/staff/${w.id.ishii}/posts/${second?.post_id}`,
      `/office/staff/${w.id.morita}/posts/${await postOf(w.id.morita)}`,
    ];
    const answers = await atTheSameMoment(w, "staff_post_end", 2, () =>
      Promise.all(urls.map((url) => morita.post(`${url}/ending`, { lastDay: "2026-12-31" }))),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
  });

  test("名前を変える。先に変えられていたら 409", async () => {
    const page = `/office/staff/${w.id.ishii}`;
    const typed = { name: "石井けんじ", kana: "いしいけんじ", _version: "1" };
    expect((await morita.post(page, typed)).status).toBe(303);
    const stale = await morita.post(page, { ...typed, name: "石井健" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('value="石井健"');
    expect(stale.text).toContain("石井けんじ");
  });
});

describe("だれができるか", () => {
  test("ほかの事業所の職員は見つからず、管理者のほかはできない", async () => {
    for (const other of [w.id.nakamura, w.id.miura]) {
      const url = `/office/staff/${other}`;
      expect((await morita.get(url)).status).toBe(404);
      const typed = { name: "とった", kana: "", _version: "1" };
      expect((await morita.post(url, typed)).status).toBe(404);
      const post = { role: "supporter", startsOn: "2026-11-20" };
      expect((await morita.post(`${url}/posts`, post)).status).toBe(404);
      expect((await morita.post(`${url}/invitation`, { email: "a@b.example" })).status).toBe(404);
    }
    expect((await w.as("ohno").post("/office/staff", newcomer)).status).toBe(403);
    expect((await w.visitor().post("/office/staff", newcomer)).status).toBe(401);
  });

  test("ほかの事業所での配置は終えられない", async () => {
    const [elsewhere] = await posts(w.id.kato, w.id.minato);
    const url = `/office/staff/${w.id.kato}/posts/${elsewhere?.post_id}`;
    expect((await morita.post(`${url}/ending`, { lastDay: "2026-12-31" })).status).toBe(404);
  });
});

describe("配置の最後の日", () => {
  test("次の日から、サインインが終わり、終わった職員の一覧に移る", async () => {
    const manager = (await posts(w.id.morita))[0]?.ends_on === null ? morita : w.as("ishii");
    const ohno = w.as("ohno");
    const url = `/office/staff/${w.id.ohno}/posts/${await postOf(w.id.ohno)}`;
    await manager.post(`${url}/ending`, { lastDay: "2026-11-20" });
    // Both stay at work until late, so that it is not their idle session that ends.
    for (const time of ["16:00", "20:00"]) {
      w.setNow(`2026-11-20T${time}:00+09:00`);
      expect((await ohno.get("/people")).status).toBe(200);
      expect((await manager.get("/people")).status).toBe(200);
    }
    w.setNow("2026-11-21T00:00:00+09:00");
    expect((await ohno.get("/people")).location).toContain("/sign-in");
    expect((await manager.get("/office/staff?show=ended")).text).toContain("大野みほ");
    expect((await manager.get("/office/staff")).text).not.toContain("大野みほ");
  });
});
