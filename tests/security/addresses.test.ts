import { describe, expect, test } from "vitest";

import type { PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { liveAMorning } from "./lived-in.ts";
import { namesOfPeople } from "./names.ts";
import { addressesIn, walk, type Seen } from "./walk.ts";

const w = await world();
await liveAMorning(w);

const walkers: readonly (PersonKey | null)[] = [null, "aoki", "ohno", "ishii", "morita"];
const least: Readonly<Record<string, number>> = { aoki: 15, ohno: 20, ishii: 25, morita: 35 };
const seen = new Map<string, Seen[]>();
for (const who of walkers) {
  const browser = who === null ? w.visitor() : w.as(who);
  seen.set(who ?? "visitor", await walk(browser, "/"));
}

describe.each([...seen])("%s が行けるページ", (who, pages) => {
  const read = pages.filter(({ answer }) => answer.status === 200);

  test("はすべて開く", () => {
    const closed = pages.filter(
      // Furigana to correct are made by the analyser, which this world does without.
      ({ path, answer }) =>
        ![200, 303].includes(answer.status) && !/^\/readings\/[0-9a-f-]{36}/.test(path),
    );
    expect(closed.map(({ path, answer }) => `${answer.status} ${path}`)).toEqual([]);
    expect(read.length).toBeGreaterThanOrEqual(least[who] ?? 1);
  });

  test("のアドレスには、番号と日だけがある", () => {
    const addresses = new Set(
      pages.flatMap(({ path, answer }) => [path, ...addressesIn(answer.text)]),
    );
    const telling = [...addresses].filter((address) => {
      const plain = decodeURIComponent(address);
      const own = !/^(https?|data|mailto|tel):/.test(plain) || plain.startsWith("http://localhost");
      return (
        own && (!/^[\x20-\x7e]*$/.test(plain) || namesOfPeople.some((name) => plain.includes(name)))
      );
    });
    expect(telling).toEqual([]);
  });

  test("からよそへ出る道はない", () => {
    const away = new Set(
      pages
        .flatMap(({ answer }) => addressesIn(answer.text))
        .filter((one) => /^(https?:)?\/\//.test(one)),
    );
    expect([...away].filter((one) => URL.parse(one)?.host !== "localhost")).toEqual([]);
  });

  test("には、じかに書かれたスクリプトも形もない", () => {
    const inline = /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:/;
    expect(
      read.filter(({ answer }) => inline.test(withoutText(answer.text))).map(({ path }) => path),
    ).toEqual([]);
  });

  test("の、アドレスに出る形 (GET) は、人のことを聞かない", () => {
    const asked = read.flatMap(({ path, answer }) =>
      (answer.text.match(/<form[^>]*method="get"[\s\S]*?<\/form>/g) ?? []).flatMap((form) =>
        [...form.matchAll(/<(?:input|textarea)\b[^>]*>/g)]
          .map(([tag]) => ({ path, tag, name: / name="([^"]*)"/.exec(tag)?.[1] ?? "" }))
          .filter(({ tag }) => !/ type="(hidden|radio|checkbox|date|number|submit)"/.test(tag)),
      ),
    );
    // The place of a day's work is no person's.
    const allowed = new Set(["place", "from", "until", "day", "days"]);
    expect(asked.filter(({ name }) => !allowed.has(name))).toEqual([]);
  });
});

test("サインインしていない人のページには、だれの名もない", () => {
  const all = (seen.get("visitor") ?? []).map(({ answer }) => answer.text).join("");
  expect(namesOfPeople.filter((name) => all.includes(name))).toEqual([]);
});

test("本人のページには、ほかの利用者の名がない", () => {
  const all = (seen.get("aoki") ?? []).map(({ answer }) => answer.text).join("");
  for (const other of ["伊藤", "上田", "遠藤", "小野たくみ", "木村", "佐藤なお", "みお", "ひな"]) {
    expect(all, other).not.toContain(other);
  }
});

const withoutText = (html: string): string => html.replaceAll(/>[^<]*</g, "><");
