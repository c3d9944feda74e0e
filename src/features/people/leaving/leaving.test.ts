import { describe, expect, test } from "vitest";

import { world } from "../../../../tests/world/world.ts";

const w = await world();
const morita = w.as("morita");

const standing = async (id: string) =>
  (
    await w.sql<{ enrolled_on: string; left_on: string | null }>(
      "select enrolled_on, left_on from participant_standing where participant_id = $1",
      [id],
    )
  )[0];

async function addNewcomer(): Promise<string> {
  const made = await morita.post("/people", {
    name: "終わる人",
    kana: "おわるひと",
    called: "",
    birthDate: "",
    recipientNumber: "",
    groupId: "",
    startsOn: "2026-12-01",
  });
  return (made.location ?? "").replace("/people/", "");
}

describe("利用終了と再開", () => {
  test("最後の利用日の次の日から一覧に出ず、サインインが終わり、カードも終わる", async () => {
    const id = w.id.ito;
    const [card, cards] = [crypto.randomUUID(), "sign_in_card_end where participant_id = $1"];
    await w.sql(
      `insert into sign_in_card (operator_id, office_id, card_id, participant_id, token_hash, recorded_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [w.id.hidamarikai, w.id.hidamari, card, id, "a".repeat(64), w.id.morita],
    );
    const ito = w.as("ito");
    await ito.get("/");
    const page = `/people/${id}/leaving`;
    const left = await morita.post(page, { lastDay: "2026-11-19", reason: "転居" });
    expect(left.status).toBe(303);
    expect(await standing(id)).toEqual({ enrolled_on: "2025-04-01", left_on: "2026-11-20" });
    expect((await morita.get("/people")).text).not.toContain("伊藤みお");
    expect((await morita.get("/people?shown=left")).text).toContain("2026年11月19日（木）まで");
    expect(await w.sql(`select card_id from ${cards}`, [id])).toEqual([{ card_id: card }]);
    expect((await ito.get("/")).location).toContain("/sign-in");
    expect(await w.sql("select 1 from auth.session where user_id = $1", [id])).toEqual([]);
    expect((await morita.get(page)).text).toContain("転居");
    const experiences = "select 1 from experience where participant_id = $1";
    expect(await w.sql(experiences, [id])).not.toEqual([]);
  });

  test("二度は終われない。開始より前には終われない", async () => {
    const id = await addNewcomer();
    const page = `/people/${id}/leaving`;
    const early = await morita.post(page, { lastDay: "2026-11-29", reason: "のこるわけ" });
    expect(early.status).toBe(422);
    expect(early.text).toContain("利用開始日（2026年12月1日（火））より前の日です");
    expect(early.text).toContain("のこるわけ");
    expect((await morita.post(page, { lastDay: "2026-12-24" })).status).toBe(422);
    expect((await morita.post(page, { lastDay: "2026-12-24", reason: "" })).status).toBe(303);
    const twice = await morita.post(page, { lastDay: "2026-12-25", reason: "" });
    expect(twice.text).toContain("すでに登録されています");
  });

  test("次の日にもどれば、終了の取り消しになる。先の終わりのあとに間をあけるのは、まだ言えない", async () => {
    const id = w.id.ueda;
    await morita.post(`/people/${id}/leaving`, { lastDay: "2026-12-24", reason: "" });
    expect(await standing(id)).toEqual({ enrolled_on: "2025-04-01", left_on: "2026-12-25" });
    const back = (startsOn: string) => morita.post(`/people/${id}/return`, { startsOn });
    expect((await back("2026-12-24")).text).toContain("より後の日にしてください");
    expect((await back("2027-02-01")).text).toContain("まだ先です");
    expect((await back("2026-12-25")).status).toBe(303);
    expect(await standing(id)).toEqual({ enrolled_on: "2025-04-01", left_on: null });
    expect((await back("2027-02-01")).text).toContain("いま利用中です");
  });

  test("終えた人は、間をあけてもどれる", async () => {
    const back = await morita.post(`/people/${w.id.endo}/return`, { startsOn: "2027-01-05" });
    expect(back.status).toBe(303);
    expect(await standing(w.id.endo)).toEqual({ enrolled_on: "2027-01-05", left_on: null });
    expect(
      await w.sql("select 1 from participant_enrolment where participant_id = $1", [w.id.endo]),
    ).toHaveLength(2);
  });
});
