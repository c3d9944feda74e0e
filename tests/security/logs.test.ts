import { expect, test } from "vitest";

import { createStaffAccount } from "../../src/auth/accounts.ts";
import { createApp } from "../../src/http/app.ts";
import { createLog } from "../../src/http/log.ts";
import { browserOf } from "../world/browser.ts";
import { cast, officeOf, type PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { idsOfPeople, namesOfPeople } from "./names.ts";

const w = await world();
const lines: string[] = [];
const services = {
  ...w.services,
  log: createLog("debug", { write: (line: string) => void lines.push(line) }),
};
const app = createApp(services);

const email = "hayashi.private@hidamari.example";
const password = "あさがおの つるが のびた 七月";
const typed = [
  "ひみつの ことば",
  "だれにも いわない",
  email,
  "hayashi.private",
  password,
  "0123456789",
];

test("一日ぶんの用事と不具合を通しても、記録に人のことは何も残らない", async () => {
  const account = { operatorId: w.id.hidamarikai, staffId: w.id.hayashi, email, password };
  expect((await createStaffAccount(services, account)).ok).toBe(true);
  // The database refuses each of these and quotes what was typed in its message or its detail.
  for (const table of ["support_note", "reflection_answer", "success", "participant", "feedback"]) {
    await w.sql(`alter table ${table} add constraint refused check (false) not valid`);
  }
  await w.sql("create unique index refused_twice on attendance (participant_id)");
  const statuses = await oneDay();
  expect(statuses.filter((status) => status === 500).length).toBeGreaterThanOrEqual(6);

  const log = lines.join("");
  expect(lines.length).toBeGreaterThanOrEqual(6);
  expect(log).toContain('"code":"23514"');
  expect(log).toContain('"route":"/people/:participantId/notes"');
  for (const word of [...typed, ...namesOfPeople, ...idsOfPeople]) {
    expect(log, word).not.toContain(word);
    expect(log, word).not.toContain(encodeURIComponent(word));
  }
});

test("不具合がどこで起きたかは残る", () => {
  const first: unknown = JSON.parse(lines[0] ?? "{}");
  expect(first).toMatchObject({
    level: 50,
    msg: "fault",
    reference: expect.stringMatching(/^[0-9a-f]{8}$/),
    err: { at: expect.arrayContaining([expect.stringContaining("keep-note.ts")]) },
  });
});

test.each([
  ["読み取りの失敗", () => JSON.parse('{"words":"ひみつの ことば')],
  ["日付の失敗", () => Temporal.PlainDate.from("ひみつの ことば")],
  [
    "原因に隠れた失敗",
    () => raise(new Error("outer", { cause: new RangeError("ひみつの ことば") })),
  ],
  ["名のない失敗", () => raise(Object.assign(new RangeError("x"), { detail: "ひみつの ことば" }))],
  ["文字だけの失敗", () => raise("ひみつの ことば")],
])("%sも、言葉を残さない", (_name, fail) => {
  const before = lines.length;
  try {
    fail();
  } catch (error) {
    services.log.error({ err: error });
    if (error instanceof Error) services.log.error(error);
  }
  const added = lines.slice(before).join("");
  expect(added).not.toBe("");
  expect(added).not.toContain("ひみつ");
});

async function oneDay(): Promise<number[]> {
  const words = "ひみつの ことば";
  const { aoki, aokiToday } = w.id;
  const ohno = as("ohno");
  const morita = as("morita");
  const answers = [
    await ohno.get("/board"),
    await ohno.get(`/people/${aoki}`),
    await ohno.post(`/people/${aoki}/notes`, { words }),
    await as("aoki").post(`/reflect/${aokiToday}/did`, { words }),
    await as("aoki").post("/successes", { words: "だれにも いわない" }),
    await ohno.post(`/people/${aoki}/feedback`, {
      seen: words,
      nextHint: "だれにも いわない",
      sure: "yes",
    }),
    await morita.post("/people", {
      name: words,
      kana: "ひみつ",
      called: "",
      birthDate: "",
      recipientNumber: "0123456789",
      groupId: "",
      startsOn: "2026-11-20",
    }),
    await ohno.post(`/people/${aoki}/attendance`, { status: "present" }),
    await ohno.post(`/people/${aoki}/attendance`, { status: "absent" }),
    await ohno.get(`/people/${w.id.sato}`),
    await visitor().post("/sign-in/password", { email, password: "だれにも いわない" }),
    await visitor().post("/sign-in/password", { email, password }),
    await visitor().get(`/sign-in?back=/people/${aoki}`),
    await visitor().post(`/people/${aoki}/notes`, { words }),
  ];
  return answers.map(({ status }) => status);
}

const visitor = () => browserOf(app, services, null);

function as(who: PersonKey) {
  const kind = who in cast.staff ? "staff" : "participant";
  return browserOf(app, services, { kind, ...officeOf("hidamari"), personId: w.id[who] });
}

function raise(error: unknown): never {
  throw error;
}
