import { describe, expect, test } from "vitest";

import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { chooseOwnPicture, isInside, makeCard, officeTablet, picturesOn } from "./door.ts";

const w = await world();
const tablet = await officeTablet(w);

describe("カードでのサインイン", () => {
  test("カード、九つの絵、きょう", async () => {
    const card = await makeCard(w, "aoki");
    await chooseOwnPicture(w, "aoki", "train");
    const held = await tablet.post("/sign-in/card", { card });
    expect([held.status, held.location]).toEqual([303, "/sign-in/picture"]);
    const page = await tablet.get("/sign-in/picture");
    expect(page.text).toContain("はるとさん");
    expect(picturesOn(page.text)).toHaveLength(9);
    expect(picturesOn(page.text)).toContain("train");
    const chosen = await tablet.post("/sign-in/picture", { picture: "train" });
    expect([chosen.status, chosen.location]).toEqual([303, "/"]);
    expect(await isInside(tablet)).toBe(true);
    await tablet.post("/sign-out");
    expect(await isInside(tablet)).toBe(false);
  });

  test("リーダーが打つアドレスごとでも、手で打った小文字や全角でもよい", async () => {
    const card = await makeCard(w, "aoki");
    const wide = card.replaceAll(/[0-9A-Z]/g, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
    );
    for (const typed of [`http://localhost/sign-in/card#${card}`, card.toLowerCase(), wide]) {
      const held = await tablet.post("/sign-in/card", { card: typed });
      expect(held.location).toBe("/sign-in/picture");
    }
  });

  test("知らない機械では、写したカードはやさしい言葉で断られる", async () => {
    const card = await makeCard(w, "aoki");
    const elsewhere = w.visitor();
    const refused = await elsewhere.post("/sign-in/card", { card });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain("この きかいでは カードが つかえません");
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect((await elsewhere.get("/sign-in/picture")).location).toBe("/sign-in");
    const events = await w.sql("select from auth.event where kind = 'cardUnknownDevice'");
    expect(events).toHaveLength(1);
  });

  test("新しいカードを作ると、前のカードはすぐに使えない", async () => {
    const before = await makeCard(w, "aoki");
    const now = await makeCard(w, "aoki");
    expect((await tablet.post("/sign-in/card", { card: before })).status).toBe(422);
    expect((await tablet.post("/sign-in/card", { card: now })).status).toBe(303);
  });

  test("カードを止めると、絵の途中の人も、入っている人も、その場で終わる", async () => {
    await chooseOwnPicture(w, "ueda", "bus");
    const card = await makeCard(w, "ueda");
    await tablet.post("/sign-in/card", { card });
    await tablet.post("/sign-in/picture", { picture: "bus" });
    expect(await isInside(tablet)).toBe(true);
    const second = await officeTablet(w, "morita", "二階のタブレット");
    await second.post("/sign-in/card", { card });
    await w.as("hayashi").post(`/people/${w.id.ueda}/card/revocation`);
    expect(await isInside(tablet)).toBe(false);
    expect((await second.get("/sign-in/picture")).location).toBe("/sign-in");
    expect((await second.post("/sign-in/card", { card })).status).toBe(422);
  });

  test("止めた行だけで入れなくなる（セッションの行が残っていても）", async () => {
    const card = await makeCard(w, "ueda");
    await tablet.post("/sign-in/card", { card });
    await tablet.post("/sign-in/picture", { picture: "bus" });
    expect(await isInside(tablet)).toBe(true);
    await w.sql(
      `insert into sign_in_card_end (operator_id, office_id, card_id, participant_id, reason, recorded_by)
       select operator_id, office_id, card_id, participant_id, 'revoked', $2 from sign_in_card c
       where participant_id = $1 and not exists
         (select from sign_in_card_end e where e.card_id = c.card_id)`,
      [w.id.ueda, w.id.morita],
    );
    expect(await isInside(tablet)).toBe(false);
  });

  test("ほかの事業所の端末では、本物のカードも使えない", async () => {
    const card = await makeCard(w, "aoki");
    const minato = await officeTablet(w, "nakamura");
    const refused = await minato.post("/sign-in/card", { card });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("この カードは つかえません");
  });

  test("利用を終えた人のカードは使えない", async () => {
    const card = await makeCard(w, "endo");
    expect((await tablet.post("/sign-in/card", { card })).status).toBe(422);
  });

  test("30回ちがうカードをかざすと、その端末は少し待つ", async () => {
    const busy = await officeTablet(w, "morita", "三階のタブレット");
    const card = await makeCard(w, "aoki");
    for (let at = 0; at < 30; at += 1) {
      expect((await busy.post("/sign-in/card", { card: "A".repeat(32) })).status).toBe(422);
    }
    expect((await busy.post("/sign-in/card", { card })).text).toContain("すこし まって");
    expect((await tablet.post("/sign-in/card", { card })).status).toBe(303);
    w.setNow(`${castDay}T09:06:00+09:00`);
    expect((await busy.post("/sign-in/card", { card })).status).toBe(303);
    w.setNow(`${castDay}T09:00:00+09:00`);
  });

  test("絵への一歩は5分で消え、作りかえると効かない", async () => {
    const card = await makeCard(w, "aoki");
    await tablet.post("/sign-in/card", { card });
    const cookie = await tablet.cookie();
    const forged = cookie.replace(/(ippo-step=)(..)/, (_, name: string) => `${name}zz`);
    const answer = await w.app.fetch(
      new Request("http://localhost/sign-in/picture", { headers: { cookie: forged } }),
    );
    expect(answer.headers.get("location")).toBe("/sign-in");
    w.setNow(`${castDay}T09:05:00+09:00`);
    expect((await tablet.get("/sign-in/picture")).location).toBe("/sign-in");
    w.setNow(`${castDay}T09:00:00+09:00`);
  });

  test("ほかの端末へ写した一歩は効かない", async () => {
    const second = await officeTablet(w, "morita", "四階のタブレット");
    await tablet.post("/sign-in/card", { card: await makeCard(w, "aoki") });
    const step = /ippo-step=[^;]+/.exec(await tablet.cookie())?.[0] ?? "";
    const copied = await w.app.fetch(
      new Request("http://localhost/sign-in/picture", {
        headers: { cookie: `${await second.cookie()}; ${step}` },
      }),
    );
    expect(copied.headers.get("location")).toBe("/sign-in");
    expect((await tablet.get("/sign-in/picture")).status).toBe(200);
  });

  test("カードの文字は表のどこにもない", async () => {
    const card = await makeCard(w, "aoki");
    expect(card).toMatch(/^[0-9A-HJKMNP-TV-Z]{32}$/);
    const found = await w.sql("select from sign_in_card c where c::text like $1", [`%${card}%`]);
    expect(found).toEqual([]);
  });
});

describe("カードのページ", () => {
  test("ほかの事業所の人・いない人のカードは、だれにも見えず作れない", async () => {
    for (const who of ["nakamura", "ogawa"] as const) {
      const path = `/people/${w.id.aoki}/card`;
      expect((await w.as(who).get(path)).status).toBe(404);
      expect((await w.as(who).post(path)).status).toBe(404);
      expect((await w.as(who).post(`${path}/revocation`)).status).toBe(404);
      expect((await chooseOwnPicture(w, "aoki", "tree", who)).status).toBe(404);
    }
    expect((await w.as("aoki").get(`/people/${w.id.aoki}/card`)).status).toBe(403);
  });

  test("作ったこと、止めたことが監査の鎖に残る", async () => {
    const rows = await w.sql<{ action: string }>(
      "select action from audit_entry where participant_id = $1 order by seq",
      [w.id.ueda],
    );
    const actions = rows.map((row) => row.action);
    for (const action of [
      "card.pictureChosen",
      "card.made",
      "signIn.pictureRight",
      "card.revoked",
    ]) {
      expect(actions).toContain(action);
    }
  });

  test("手でカードの画面を開けば、入力欄だけで使える（JavaScript なし）", async () => {
    const { text } = await tablet.get("/sign-in/card");
    expect(text).toContain('action="/sign-in/card"');
    expect(text).toContain("autofocus");
    expect(text).not.toContain("<script>");
  });
});
