import { expect, test } from "vitest";

import { alwaysManaged, withEnd, withPost, type Post } from "./posts.ts";

const post = (postId: string, over: Partial<Post> = {}): Post => ({
  postId,
  staffId: `人${postId}`,
  role: "officeManager",
  startsOn: "2026-04-01",
  endsOn: null,
  ...over,
});

test.each<[string, Post[], boolean]>([
  ["終わりのない管理者が一人いる", [post("1")], true],
  ["管理者がいない", [post("1", { role: "supporter" })], false],
  ["管理者の終わりが決まっていて、次がいない", [post("1", { endsOn: "2027-03-01" })], false],
  [
    "終わる日から次の人が始まる",
    [post("1", { endsOn: "2027-03-01" }), post("2", { startsOn: "2027-03-01" })],
    true,
  ],
  [
    "一日だけあく",
    [post("1", { endsOn: "2027-03-01" }), post("2", { startsOn: "2027-03-02" })],
    false,
  ],
  [
    "三人でつながる",
    [
      post("3", { startsOn: "2027-05-01" }),
      post("1", { endsOn: "2027-03-01" }),
      post("2", { startsOn: "2027-01-01", endsOn: "2027-06-01" }),
    ],
    true,
  ],
  ["まだ始まっていない管理者だけ", [post("1", { startsOn: "2026-12-01" })], false],
  ["きょう終わった管理者だけ", [post("1", { endsOn: "2026-11-20" })], false],
])("管理者がいない日のない事業所：%s → %s", (_, posts, managed) => {
  expect(alwaysManaged(posts, "2026-11-20")).toBe(managed);
});

test("最後の管理者の配置は終われない", () => {
  const only = post("1");
  const ended = withEnd([only, post("2", { role: "supporter" })], only, "2027-01-01", "2026-11-20");
  expect(ended).toEqual({ ok: false, problem: { code: "staff.lastManager" } });
});

test("支援員の配置はいつでも終われる", () => {
  const supporter = post("2", { role: "supporter" });
  const ended = withEnd([post("1"), supporter], supporter, "2026-11-21", "2026-11-20");
  expect(ended.ok && ended.value[1]).toEqual({ ...supporter, endsOn: "2026-11-21" });
});

test("始まる前には終われず、二度は終われない", () => {
  const both = [post("1"), post("2", { role: "supporter", startsOn: "2026-11-01" })];
  const second = both[1] ?? post("2");
  expect(withEnd(both, second, "2026-11-01", "2026-11-20")).toMatchObject({
    problem: { code: "staff.endsBeforeStart", startsOn: "2026-11-01" },
  });
  expect(withEnd(both, { ...second, endsOn: "2026-12-01" }, "2026-12-02", "2026-11-20")).toEqual({
    ok: false,
    problem: { code: "staff.postEnded" },
  });
});

test("同じ役割は重ねられないが、兼務と、終わったあとの再任はできる", () => {
  const ended = post("1", { staffId: "森田", endsOn: "2026-11-20" });
  const again = post("2", { staffId: "森田", startsOn: "2026-11-20" });
  const also = post("3", { staffId: "森田", role: "serviceManager" });
  expect(withPost([ended], again).ok).toBe(true);
  expect(withPost([again], also).ok).toBe(true);
  expect(withPost([again], { ...again, postId: "4" })).toEqual({
    ok: false,
    problem: { code: "staff.samePost" },
  });
});
