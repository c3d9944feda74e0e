import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { correctedSegments, correctedWords, ownWord } from "../../domain/reading/correct.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import { firstOf } from "../../http/body.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { correctReading, setWord } from "./commands.ts";
import { askedOf, piecesOf, recut } from "./correct-form.ts";
import { textByKey, type ReadText } from "./correct-queries.ts";
import { noted } from "./make.ts";
import { carriedIn, carrying, placeOf, type Carried } from "./mode/carried.ts";
import { isSealed } from "./mode/seal.ts";
import { officeEntries } from "./office-entries.ts";
import { NewWordsPage } from "./pages/new-words-page.tsx";
import { TextPage } from "./pages/text-page.tsx";

const path = "/readings/:readingId";

const show = staffRoute({
  method: "GET",
  path,
  can: "reading.view",
  audit: { action: "reading.viewed" },
  handle: async (ctx) => {
    const text = await textHere(ctx);
    if (text === undefined) return notFound();
    const { actor, once, query } = ctx;
    const carried = carriedIn(ctx);
    return page(
      <TextPage {...shown(text)} {...{ actor, once, carried }} kept={query.has("kept")} />,
    );
  },
});

const correct = staffRoute({
  method: "POST",
  path,
  can: "reading.correct",
  audit: { action: "reading.corrected" },
  handle: async (ctx) => {
    const { tx, actor, once, raw } = ctx;
    const text = await textHere(ctx);
    if (text === undefined) return notFound();
    const pieces = piecesOf(raw);
    const asked = askedOf(raw);
    const carried = carriedIn(ctx);
    const looked = Number(firstOf(raw, "_version"));
    if ("at" in asked) {
      const cut = { pieces: recut(pieces, asked), version: looked };
      return page(<TextPage {...shown(text)} {...cut} {...{ actor, once, carried }} />);
    }
    const corrected = correctedSegments(text.text, pieces);
    if (!corrected.ok) return again(ctx, text, corrected.problem);
    const { reading_id } = text;
    const kept = await correctReading(tx, { reading_id, version: looked }, corrected.value);
    if (!kept) return again(ctx, text, { code: "form.stale" });
    if (asked.do === "always") return saved(carrying(`/readings/${reading_id}/words`, carried));
    return saved(
      placeBefore(reading_id, carried) ?? carrying(`/readings/${reading_id}?kept`, carried),
    );
  },
});

const newWords = staffRoute({
  method: "GET",
  path: `${path}/words`,
  can: "reading.view",
  audit: { action: "reading.viewed" },
  handle: async (ctx) => {
    const { tx, actor, once, services, params } = ctx;
    const text = await textHere(ctx);
    if (text === undefined) return notFound();
    const { entries } = await officeEntries(tx);
    // Without the machine nobody knows what it would have read: words can still be added by hand.
    const [machine = []] =
      (await services.analyser
        ?.read([text.text], entries)
        .catch((error: unknown) => noted(services, error))) ?? [];
    const words = correctedWords(machine, text.segments);
    const { readingId = "" } = params;
    const carried = carriedIn(ctx);
    return page(<NewWordsPage {...{ actor, once, readingId, words, carried }} />);
  },
});

const addWords = staffRoute({
  method: "POST",
  path: `${path}/words`,
  can: "reading.correct",
  audit: { action: "reading.wordSet" },
  handle: async (ctx) => {
    const { tx, actor, raw, params } = ctx;
    if ((await textHere(ctx)) === undefined) return notFound();
    const taken = piecesOf(raw).filter((_, index) => firstOf(raw, `take.${index}`) === "yes");
    for (const piece of taken) {
      const word = ownWord(piece);
      if (!word.ok) return { kind: "problem", problem: word.problem };
      await setWord(tx, actor.staffId, word.value);
    }
    const { readingId = "" } = params;
    const carried = carriedIn(ctx);
    if (taken.length > 0) return saved(carrying("/readings/again", { ...carried, seal: "" }));
    return saved(placeBefore(readingId, carried) ?? carrying(`/readings/${readingId}`, carried));
  },
});

/** The text, if it is open to all staff or was shown to this one yesterday or today. */
async function textHere(ctx: Ctx<StaffActor, undefined>): Promise<ReadText | undefined> {
  const { tx, actor, today, services, params } = ctx;
  const { readingId = "" } = params;
  const text = await textByKey(tx, readingId);
  if (text === undefined || text.open_to_staff) return text;
  const { seal } = carriedIn(ctx);
  const shownOn = (on: PlainDay) =>
    isSealed({ secret: services.secret, actor, readingId, on }, seal);
  return shownOn(today) || shownOn(addDays(today, -1)) ? text : undefined;
}

/** The page the text was corrected from, at its place. */
const placeBefore = (readingId: string, { back }: Carried): string | null =>
  back === "" ? null : `${back}#${placeOf(readingId)}`;

const shown = ({ reading_id, version, source, segments }: ReadText) => ({
  readingId: reading_id,
  version,
  byStaff: source === "staff",
  pieces: segments.map(({ base, reading }) => ({ base, reading: reading ?? "" })),
});

function again(ctx: Ctx<StaffActor, undefined>, text: ReadText, problem: Problem): Reply {
  const { actor, once, raw } = ctx;
  const sent = piecesOf(raw);
  const labels = Object.fromEntries(
    sent.map(({ base }, index) => [`reading.${index}`, { label: `${base} の読み` }]),
  );
  const problems = refusals([problem], labels);
  // Pieces of another text cannot be mended by their sender: the stored ones stand again.
  const isOther = problem.code === "reading.otherText";
  const typed = isOther ? {} : { pieces: sent };
  const status = problem.code === "form.stale" ? 409 : 422;
  const carried = carriedIn(ctx);
  return page(
    <TextPage {...shown(text)} {...typed} {...{ actor, once, problems, carried }} />,
    status,
  );
}

export const textRoutes: Route[] = [show, correct, newWords, addWords];
