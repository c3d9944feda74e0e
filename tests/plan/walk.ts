import { browserOf, type Answer, type Browser } from "../world/browser.ts";
import { cast, officeOf } from "../world/cast.ts";
import type { ParticipantKey, PersonKey, StaffKey } from "../world/cast.ts";
import type { World } from "../world/world.ts";

/** Walks the service manager 石井 through the steps of one person's plan, as the pages do. */
export type PlanWalk = {
  readonly base: string;
  /** The day on which everything below happens: the clock of the office and the day of the step. */
  on(day: string, time?: string): void;
  step(kind: string, fields?: Fields): Promise<Answer>;
  start(): Promise<string>;
  /** Goes on with a plan that was begun elsewhere. */
  take(planId: string): void;
  act(act: string, fields?: Fields): Promise<Answer>;
  finish(madeOn?: string): Promise<Answer>;
  planId(): string;
  hash(): Promise<string>;
  path(): Promise<string>;
};

type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/** Signed in just now: a session of the last step, months ago by the clock, has long ended. */
export function now(w: World, person: PersonKey): Browser {
  const isStaff = person in cast.staff;
  const { office } = isStaff
    ? cast.staff[person as StaffKey]
    : cast.participants[person as ParticipantKey];
  const kind = isStaff ? ("staff" as const) : ("participant" as const);
  return browserOf(w.app, w.services, { kind, ...officeOf(office), personId: w.id[person] });
}

export function walk(w: World, participantId: string, by: StaffKey = "ishii"): PlanWalk {
  const base = `/people/${participantId}/plan`;
  let staff = now(w, by);
  let planId = "";
  let day = "2026-11-20";
  const formOf = (fields: Fields): FormData => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (value instanceof File) form.append(name, value);
      else for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
    }
    return form;
  };
  const draft = async (fields: Fields): Promise<Answer> => {
    const [row] = await w.sql<{ version: number }>(
      "select version from plan_draft where plan_id = $1",
      [planId],
    );
    return staff.post(
      `/plans/${planId}/draft`,
      formOf({ _version: String(row?.version), ...fields }),
    );
  };
  return {
    base,
    on(next, time = "10:00") {
      day = next;
      w.setNow(`${next}T${time}:00+09:00`);
      staff = now(w, by);
    },
    step: (kind, fields = {}) =>
      staff.post(`${base}/${kind}`, formOf({ plan: planId, occurredOn: day, ...fields })),
    take(id) {
      planId = id;
    },
    async start() {
      const { location } = await staff.post(base);
      planId = /plans\/([^/]+)\/edit/.exec(location ?? "")?.[1] ?? "";
      return planId;
    },
    act: (act, fields = {}) => draft({ act, ...fields }),
    finish: (madeOn) => draft({ act: "finish", madeOn: madeOn ?? day }),
    planId: () => planId,
    async hash() {
      const [row] = await w.sql<{ sha256: string }>(
        "select sha256 from plan_version where plan_id = $1 order by number desc limit 1",
        [planId],
      );
      return row?.sha256 ?? "";
    },
    async path() {
      return (await staff.get(planId === "" ? base : `${base}?plan=${planId}`)).text;
    },
  };
}

/** A one-page PDF as a scanner makes it; `mark` makes its bytes differ. */
export function scan(mark = ""): File {
  const body = `%PDF-1.4\n% ${mark}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n`;
  const table = `xref\n0 1\n0000000000 65535 f \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return new File([body + table], "scan.pdf", { type: "application/pdf" });
}

/** The refusals a page shows at its top. */
export const problemsOn = (html: string): string[] => {
  const summary = /<div class="error-summary".*?<\/div>/s.exec(html)?.[0] ?? "";
  return [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, one = ""]) =>
    one.replaceAll(/<[^>]*>/g, ""),
  );
};
