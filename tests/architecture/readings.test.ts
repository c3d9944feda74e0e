import { expect, test } from "vitest";

import { routes } from "../../src/features/routes.ts";

test("どの書式のどの言葉が、本人に出るか (変わったら、ここで目にする)", async () => {
  const lines = routes
    .filter(({ method }) => method === "POST")
    .map(({ path, readings, readingsFor }) => {
      const fields = readings === undefined ? "-" : readings.source;
      return `${path} | ${fields}${readingsFor === undefined ? "" : ` | ${readingsFor}`}`;
    });
  await expect(`${lines.toSorted().join("\n")}\n`).toMatchFileSnapshot(
    "../permissions/readings.txt",
  );
});
