import { expect, test } from "vitest";

import { routes } from "../../src/features/routes.ts";
import { abilities } from "../../src/policies/abilities.ts";

test("どの道も、だれが使えて何が残るかを言っている", () => {
  const silent = routes.filter((route) => {
    const spoken = "action" in route.audit ? route.audit.action : route.audit.nothing;
    return spoken.trim() === "" || !(route.can in abilities);
  });
  expect(silent).toEqual([]);
});

test("同じ道が二度ない", () => {
  const names = routes.map((route) => `${route.method} ${route.path}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("職員が人のことを変える道は、その人の名で監査に残る", () => {
  const changing = routes.filter(
    (route) =>
      route.for === "staff" && route.method !== "GET" && route.path.includes(":participantId"),
  );
  expect(changing.length).toBeGreaterThan(3);
  expect(
    changing
      .filter((route) => !("action" in route.audit) || route.audit.about !== "participant")
      .map((route) => `${route.method} ${route.path}`),
  ).toEqual([]);
});

test("役割と道の表 (変わったら、ここで目にする)", async () => {
  const line = (route: (typeof routes)[number]) => {
    const who: readonly string[] = abilities[route.can];
    const kept = "action" in route.audit ? route.audit.action : `- (${route.audit.nothing})`;
    return `${route.method.padEnd(4)} ${route.path} | ${route.for} | ${route.can} | ${who.join(" ")} | ${kept}`;
  };
  await expect(`${routes.map(line).toSorted().join("\n")}\n`).toMatchFileSnapshot(
    "../permissions/routes.txt",
  );
});
