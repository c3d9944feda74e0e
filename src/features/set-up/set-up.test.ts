import { expect, test } from "vitest";

import { atTheSameMoment } from "../../../tests/world/blocked.ts";
import { world } from "../../../tests/world/world.ts";
import { setUp } from "./commands.ts";
import type { SetUpForm } from "./form.ts";
import { ensureSetUpLink } from "./link.ts";

const w = await world();

const typed: SetUpForm = {
  operatorName: "社会福祉法人あおぞら会",
  officeName: "あおぞら作業所",
  serviceType: "typeB",
  name: "山口まこと",
  kana: "やまぐちまこと",
  email: "Makoto@Aozora.example",
  password: "すずめ と いぬ 42 の ちかみち",
};

const count = async (table: string) =>
  (await w.sql<{ n: string }>(`select count(*)::text as n from ${table}`))[0]?.n;

async function link(): Promise<string> {
  const url = await ensureSetUpLink(w.services);
  return (url ?? "").replace("http://localhost", "");
}

test("法人があるあいだは、リンクは作られず、どのリンクも使えない", async () => {
  expect(await ensureSetUpLink(w.services)).toBeNull();
  expect((await w.visitor().get("/set-up/なにか")).status).toBe(404);
  expect((await w.visitor().post("/set-up/なにか", typed)).status).toBe(404);
});

test("空のシステムで一度だけ、法人・事業所・管理者を作り、サインインへ進む", async () => {
  // Everything of the cast hangs on its operators.
  await w.sql("truncate operator cascade");
  const old = await link();
  const path = await link();
  const visitor = w.visitor();
  expect((await visitor.get(old)).status).toBe(404);
  const page = await visitor.get(path);
  expect(page.status).toBe(200);
  expect(page.text).toContain("最初の管理者");

  const weak = await visitor.post(path, { ...typed, password: "あおぞら作業所2026" });
  expect(weak.status).toBe(422);
  expect(weak.text).toContain('value="あおぞら作業所"');
  expect(weak.text).not.toContain("あおぞら作業所2026");
  const missing = await visitor.post(path, { ...typed, email: "アドレス", serviceType: "" });
  expect(missing.text).toContain("「メールアドレス」を読み取れません");
  expect(missing.text).toContain("「サービスの種類」を選んでください");
  expect(await count("operator")).toBe("0");
  expect(await count("auth.account")).toBe("0");

  const answers = await Promise.all([1, 2, 3].map(() => w.visitor().post(path, typed)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 404, 404]);
  expect(answers.find(({ status }) => status === 303)?.location).toBe("/sign-in");
  const [post] = await w.sql(
    `select o.name as operator, f.name as office, m.name, p.role, p.starts_on, l.email
     from staff_post p join office f using (operator_id, office_id) join operator o using (operator_id)
     join staff_member m using (operator_id, staff_id) join auth.login l on l.id = p.staff_id`,
  );
  expect(post).toEqual({
    operator: "社会福祉法人あおぞら会",
    office: "あおぞら作業所",
    name: "山口まこと",
    role: "officeManager",
    starts_on: "2026-11-20",
    email: "makoto@aozora.example",
  });
  expect(await w.sql("select action, seq from audit_entry")).toEqual([
    { action: "office.setUp", seq: 1 },
  ]);
  expect((await visitor.get(path)).status).toBe(404);
  expect(await ensureSetUpLink(w.services)).toBeNull();
});

test("三日たったリンクは使えない", async () => {
  await w.sql("truncate operator cascade");
  await w.sql("delete from auth.login");
  const path = await link();
  w.setNow("2026-11-23T08:59:00+09:00");
  expect((await w.visitor().get(path)).status).toBe(200);
  w.setNow("2026-11-23T09:00:00+09:00");
  expect((await w.visitor().post(path, typed)).status).toBe(404);
  expect(await setUp(w.services, path.replace("/set-up/", ""), typed)).toEqual({
    ok: false,
    problem: { code: "setUp.gone" },
  });
  expect(await count("operator")).toBe("0");
  w.setNow("2026-11-20T09:00:00+09:00");
});

test("二つのリンクが同時に使われても、法人は一つ", async () => {
  const first = await link();
  const kept = await w.sql(
    "select token_hash, made_at, expires_at from auth.set_up_link where used_at is null",
  );
  const second = await link();
  // As if two processes had started at the same moment.
  await w.sql(
    "insert into auth.set_up_link (token_hash, made_at, expires_at) values ($1, $2, $3)",
    Object.values(kept[0] ?? {}),
  );
  const answers = await atTheSameMoment(w, "office", 2, () =>
    Promise.all([
      w.visitor().post(first, typed),
      w.visitor().post(second, { ...typed, email: "second@aozora.example" }),
    ]),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 404]);
  expect(await count("operator")).toBe("1");
  expect(await count("auth.login")).toBe("1");
});
