import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";

import { folderStore } from "../../src/features/attachments/store.ts";
import { createApp } from "../../src/http/app.ts";
import { browserOf, type Answer } from "../world/browser.ts";
import { cast, officeOf, type OfficeKey, type PersonKey } from "../world/cast.ts";
import { testSecret } from "../world/names.ts";
import type { World } from "../world/world.ts";

export type Uploading = {
  /** Where the photos and voices of this world lie. */
  readonly folder: string;
  readonly keep: (
    who: PersonKey,
    field: "photo" | "voice",
    content: Buffer,
    name: string,
  ) => Promise<Answer>;
  readonly newestAttachment: () => Promise<string>;
  readonly fetchAs: (who: PersonKey | null, id: string) => Promise<Response>;
  /** Every file in the folder, by its path in it. */
  readonly files: () => Promise<string[]>;
};

/** The world with attachments in a folder that the test may look into; everybody has signed in once. */
export async function uploadingIn(w: World): Promise<Uploading> {
  const folder = await mkdtemp(join(tmpdir(), "ippo-uploads-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const services = { ...w.services, attachments: folderStore(folder, testSecret) };
  const app = createApp(services);
  const people: Readonly<Record<string, { readonly office: OfficeKey }>> = {
    ...cast.staff,
    ...cast.participants,
  };
  const as = (who: PersonKey) => {
    const kind = who in cast.staff ? "staff" : "participant";
    const office = officeOf(people[who]?.office ?? "hidamari");
    return browserOf(app, services, { kind, ...office, personId: w.id[who] });
  };
  for (const who of ["aoki", "ito", "ohno", "kimura", "sato", "nakamura", "ogawa"] as const) {
    await as(who).get("/");
  }
  return {
    folder,
    keep(who, field, content, name) {
      const form = new FormData();
      form.append(field, new Blob([new Uint8Array(content)]), name);
      return as(who).post("/successes", form);
    },
    async newestAttachment() {
      const [row] = await w.sql<{ attachment_id: string }>(
        "select attachment_id from attachment order by recorded_at desc limit 1",
      );
      return row?.attachment_id ?? "";
    },
    async fetchAs(who, id) {
      const cookie: string = who === null ? "" : await as(who).cookie();
      return app.fetch(new Request(`http://localhost/attachments/${id}`, { headers: { cookie } }));
    },
    files: () => filesIn(folder),
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
