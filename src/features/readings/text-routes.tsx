import { correctedSegments, correctedWords, ownWord } from "../../domain/reading/correct.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import { firstOf } from "../../http/body.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { correctReading, setWord } from "./commands.ts";
import { askedOf, piecesOf, recut } from "./correct-form.ts";
import { readTextOf, type ReadText } from "./correct-queries.ts";
import { noted } from "./make.ts";
import { officeEntries } from "./office-entries.ts";
import { NewWordsPage } from "./pages/new-words-page.tsx";
import { TextPage } from "./pages/text-page.tsx";

const path = "/readings/:readingId";

const show = staffRoute({
  method: "GET",
  path,
  can: "reading.view",
  audit: { action: "reading.viewed" },
  handle: async ({ tx, actor, once, params: { readingId = "" }, query }) => {
    const text = await readTextOf(tx, readingId);
    if (text === undefined) return notFound();
    return page(<TextPage {...shown(text)} actor={actor} once={once} kept={query.has("kept")} />);
  },
});

const correct = staffRoute({
  method: "POST",
  path,
  can: "reading.correct",
  audit: { action: "reading.corrected" },
  handle: async (ctx) => {
    const { tx, actor, once, raw, params } = ctx;
    const text = await readTextOf(tx, params["readingId"] ?? "");
    if (text === undefined) return notFound();
    const pieces = piecesOf(raw);
    const asked = askedOf(raw);
    const looked = Number(firstOf(raw, "_version"));
    if ("at" in asked) {
      const cut = { pieces: recut(pieces, asked), version: looked };
      return page(<TextPage {...shown(text)} {...cut} actor={actor} once={once} />);
    }
    const corrected = correctedSegments(text.text, pieces);
    if (!corrected.ok) return again(ctx, text, corrected.problem);
    const { reading_id } = text;
    const kept = await correctReading(tx, { reading_id, version: looked }, corrected.value);
    if (!kept) return again(ctx, text, { code: "form.stale" });
    return saved(`/readings/${reading_id}${asked.do === "always" ? "/words" : "?kept"}`);
  },
});

const newWords = staffRoute({
  method: "GET",
  path: `${path}/words`,
  can: "reading.view",
  audit: { action: "reading.viewed" },
  handle: async ({ tx, actor, once, services, params: { readingId = "" } }) => {
    const text = await readTextOf(tx, readingId);
    if (text === undefined) return notFound();
    const { entries } = await officeEntries(tx);
    // Without the machine nobody knows what it would have read: words can still be added by hand.
    const [machine = []] =
      (await services.analyser
        ?.read([text.text], entries)
        .catch((error: unknown) => noted(services, error))) ?? [];
    const words = correctedWords(machine, text.segments);
    return page(<NewWordsPage {...{ actor, once, readingId, words }} />);
  },
});

const addWords = staffRoute({
  method: "POST",
  path: `${path}/words`,
  can: "reading.correct",
  audit: { action: "reading.wordSet" },
  handle: async ({ tx, actor, raw, params: { readingId = "" } }) => {
    if ((await readTextOf(tx, readingId)) === undefined) return notFound();
    const taken = piecesOf(raw).filter((_, index) => firstOf(raw, `take.${index}`) === "yes");
    for (const piece of taken) {
      const word = ownWord(piece);
      if (!word.ok) return { kind: "problem", problem: word.problem };
      await setWord(tx, actor.staffId, word.value);
    }
    return saved(taken.length > 0 ? "/readings/again" : `/readings/${readingId}`);
  },
});

const shown = ({ reading_id, version, source, segments }: ReadText) => ({
  readingId: reading_id,
  version,
  byStaff: source === "staff",
  pieces: segments.map(({ base, reading }) => ({ base, reading: reading ?? "" })),
});

function again(
  { actor, once, raw }: Ctx<StaffActor, undefined>,
  text: ReadText,
  problem: Problem,
): Reply {
  const sent = piecesOf(raw);
  const labels = Object.fromEntries(
    sent.map(({ base }, index) => [`reading.${index}`, { label: `${base} の読み` }]),
  );
  const problems = refusals([problem], labels);
  // Pieces of another text cannot be mended by their sender: the stored ones stand again.
  const isOther = problem.code === "reading.otherText";
  const typed = isOther ? {} : { pieces: sent };
  const status = problem.code === "form.stale" ? 409 : 422;
  return page(<TextPage {...shown(text)} {...typed} {...{ actor, once, problems }} />, status);
}

export const textRoutes: Route[] = [show, correct, newWords, addWords];
