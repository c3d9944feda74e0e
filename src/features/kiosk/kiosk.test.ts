import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";

import { chooseOwnPicture, officeTablet } from "../../../tests/sign-in/door.ts";
import type { ParticipantKey } from "../../../tests/world/cast.ts";
import { world } from "../../../tests/world/world.ts";
import { doorPictureNames } from "../../words/door-pictures.ts";
import { isOwnPictureName } from "../../words/own-pictures.ts";

const w = await world();
const tablet = await officeTablet(w);

const called = { aoki: "はるとさん", ito: "みおさん", ueda: "そらさん" } as const;

/** Who of the office stands on a page, in the order of the page. */
async function shownAt(path: string): Promise<string[]> {
  const { text } = await tablet.get(path);
  const order = [...text.matchAll(/name="participantId" value="([^"]+)"/g)].map(([, id]) => id);
  return order.map(
    (id) => Object.entries(w.id).find(([, known]) => known === id)?.[0] ?? `unknown ${id}`,
  );
}

const attend = (who: ParticipantKey, status: string) =>
  w.as("ohno").post(`/people/${w.id[who]}/attendance`, { status });

describe("入口の画面に見えるのは、きょうここにいる人", () => {
  test("出欠の前は、きょうの予定がある人。名前の順", async () => {
    expect(await shownAt("/sign-in")).toEqual(["aoki", "ito", "ueda"]);
    expect(await shownAt("/sign-in/people")).toEqual([]);
    expect((await tablet.get("/sign-in")).text).not.toContain('href="/sign-in/people"');
  });

  test("予定を取りやめた人は、ほかの人へ。来れば戻る", async () => {
    await w.sql(
      `insert into experience_withdrawal (operator_id, office_id, experience_id, participant_id, recorded_by)
       select operator_id, office_id, experience_id, participant_id, $2 from experience
       where experience_id = $1`,
      [w.id.itoToday, w.id.ohno],
    );
    expect(await shownAt("/sign-in")).toEqual(["aoki", "ueda"]);
    expect(await shownAt("/sign-in/people")).toEqual(["ito"]);
    await attend("ito", "present");
    expect(await shownAt("/sign-in")).toEqual(["aoki", "ito", "ueda"]);
  });

  test("休みの人と帰った人は、ほかの人の最後", async () => {
    await attend("aoki", "absent");
    expect(await shownAt("/sign-in")).toEqual(["ito", "ueda"]);
    expect(await shownAt("/sign-in/people")).toEqual(["aoki"]);
    await attend("ito", "left");
    expect(await shownAt("/sign-in")).toEqual(["ueda"]);
    expect(await shownAt("/sign-in/people")).toEqual(["aoki", "ito"]);
    await attend("aoki", "present");
    expect(await shownAt("/sign-in")).toEqual(["aoki", "ueda"]);
  });

  test("利用を終えた人、まだの人、ほかの事業所の人は、どこにも見えず、押したことにもできない", async () => {
    const all = [...(await shownAt("/sign-in")), ...(await shownAt("/sign-in/people"))];
    expect(all.toSorted()).toEqual(["aoki", "ito", "ueda"]);
    for (const who of ["endo", "ono", "kimura", "sato"] as const) {
      const answer = await tablet.post("/sign-in/people", { participantId: w.id[who] });
      expect(answer.status, who).toBe(404);
    }
    const minato = await officeTablet(w, "nakamura");
    const { text } = await minato.get("/sign-in");
    expect(text).toContain("ひなさん");
    for (const name of Object.values(called)) expect(text).not.toContain(name);
  });

  test("利用の最後の日の次の日から、見えない", async () => {
    await w.sql(
      `insert into participant_leaving (operator_id, office_id, enrolment_id, participant_id, left_on, recorded_by)
       select operator_id, office_id, enrolment_id, participant_id, '2026-11-20', $2
       from participant_enrolment where participant_id = $1`,
      [w.id.ueda, w.id.morita],
    );
    expect(await shownAt("/sign-in")).toEqual(["aoki"]);
    w.setNow("2026-11-19T09:00:00+09:00");
    expect(await shownAt("/sign-in/people")).toContain("ueda");
    w.setNow("2026-11-20T09:00:00+09:00");
  });
});

describe("何を見せるかは、本人が決める", () => {
  const door = async () => (await tablet.get("/sign-in")).text;
  beforeEach(() => attend("aoki", "present"));

  test("絵をえらぶと、名前と絵。絵だけなら名前は出ない", async () => {
    const asked = await w.as("aoki").post("/me/door", { shown: "both" });
    expect(asked.location).toBe("/me/door/picture");
    expect((await w.as("aoki").post("/me/door/picture", { pictogram: "turtle" })).status).toBe(303);
    expect(await door()).toMatch(/<svg[^>]*>.*<\/svg><span class="word">はるとさん<\/span>/s);
    await w.as("aoki").post("/me/door", { shown: "picture" });
    expect(await door()).not.toContain(called.aoki);
    expect(await door()).toContain('<span class="word">かめ</span>');
  });

  test("見せないと、どこにも出ない。名前からは入れず、カードではじめる", async () => {
    await w.as("aoki").post("/me/door", { shown: "nothing" });
    expect(await door()).not.toContain(w.id.aoki);
    expect((await tablet.get("/sign-in/people")).text).not.toContain(w.id.aoki);
    const answer = await tablet.post("/sign-in/people", { participantId: w.id.aoki });
    expect(answer.status).toBe(404);
    await w.as("aoki").post("/me/door", { shown: "name" });
    expect(await door()).toContain(called.aoki);
  });

  test("自分の写真は、その事業所の端末の入口だけで見え、やめればその場で見えない", async () => {
    const form = new FormData();
    const red = { width: 40, height: 40, channels: 3, background: "#c00" } as const;
    const bytes = await sharp({ create: red }).jpeg().toBuffer();
    form.set("photo", new File([new Uint8Array(bytes)], "me.jpg", { type: "image/jpeg" }));
    expect((await w.as("aoki").post("/me/door/picture", form)).location).toBe("/me/door?kept=1");
    const path = /src="(\/sign-in\/faces\/[^"]+)"/.exec(await door())?.[1] ?? "no photo";
    const seen = await tablet.get(path);
    expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(seen.headers.get("cache-control")).toContain("no-store");
    const minato = await officeTablet(w, "nakamura", "みなとの端末");
    for (const other of [w.visitor(), w.as("ohno"), minato]) {
      expect((await other.get(path)).status).toBe(404);
    }
    await w.as("aoki").post("/me/door", { shown: "name" });
    expect((await tablet.get(path)).status).toBe(404);
  });

  test("入口で見せない写真は、番号を知っていても出ない", async () => {
    const [row] = await w.sql<{ attachment_id: string }>(
      `insert into attachment (operator_id, office_id, attachment_id, participant_id, sha256, media_type, bytes, recorded_by)
       select operator_id, office_id, gen_random_uuid(), participant_id, repeat('a', 64), 'image/webp', 9, $2
       from participant where participant_id = $1 returning attachment_id`,
      [w.id.aoki, w.id.ohno],
    );
    expect((await tablet.get(`/sign-in/faces/${row?.attachment_id}`)).status).toBe(404);
  });

  test("写真でないもの、知らない絵、空は断られ、前のまま", async () => {
    const before = await w.sql("select * from door_face where participant_id = $1", [w.id.aoki]);
    const form = new FormData();
    form.set("photo", new File(["これは写真ではない"], "me.jpg", { type: "image/jpeg" }));
    expect((await w.as("aoki").post("/me/door/picture", form)).status).toBe(422);
    for (const pictogram of ["", "bus", "x"]) {
      expect((await w.as("aoki").post("/me/door/picture", { pictogram })).status).toBe(422);
    }
    expect((await w.as("aoki").post("/me/door", { shown: "all" })).status).toBe(422);
    const after = await w.sql("select * from door_face where participant_id = $1", [w.id.aoki]);
    expect(after).toEqual(before);
  });

  test("職員とサインインしていない人のページではない", async () => {
    expect((await w.as("ohno").get("/me/door")).status).toBe(403);
    expect((await w.visitor().get("/me/door")).location).toContain("/sign-in");
  });

  test("入口の絵に、サインインの絵は一つもない", () => {
    expect(doorPictureNames.filter(isOwnPictureName)).toEqual([]);
  });
});

test("押して、自分の絵をえらんで、きょう", async () => {
  await chooseOwnPicture(w, "ito", "train");
  await attend("ito", "present");
  expect(await shownAt("/sign-in")).toContain("ito");
  const pressed = await tablet.post("/sign-in/people", { participantId: w.id.ito });
  expect(pressed.location).toBe("/sign-in/picture");
  const chosen = await tablet.post("/sign-in/picture", { picture: "train" });
  expect(chosen.location).toBe("/");
  await tablet.post("/sign-out");
});

describe("入口の名前の読み", () => {
  const read = '<ruby>青木<rp>（</rp><rt aria-hidden="true">あおき</rt><rp>）</rp></ruby>';

  test("名前は、その人の登録のかなで読む。入る前は、ふりがなをいつも出す", async () => {
    await w.sql("update participant set called = '' where participant_id = $1", [w.id.aoki]);
    await attend("aoki", "present");
    expect((await tablet.get("/sign-in")).html).toContain(`${read}はると`);
    await attend("aoki", "absent");
    expect((await tablet.get("/sign-in/people")).html).toContain(`${read}はると`);
    await chooseOwnPicture(w, "aoki", "train");
    await tablet.post("/sign-in/people", { participantId: w.id.aoki });
    expect((await tablet.get("/sign-in/picture")).html).toContain(`${read}はると`);
  });
});
