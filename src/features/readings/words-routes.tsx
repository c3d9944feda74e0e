import { z } from "zod";

import { ownWord } from "../../domain/reading/correct.ts";
import type { Problem } from "../../domain/result.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { line, list } from "../../http/fields.ts";
import { proposedAgain } from "./again.ts";
import { correctReading, setWord } from "./commands.ts";
import { officeWords } from "./correct-queries.ts";
import { carriedIn, carrying } from "./mode/carried.ts";
import { AgainPage } from "./pages/again-page.tsx";
import { WordsPage, wordLabels } from "./pages/words-page.tsx";

const words = staffRoute({
  method: "GET",
  path: "/readings/words",
  can: "reading.view",
  audit: { nothing: "words of the office and who chose their reading" },
  handle: async ({ tx, actor, once, query }) =>
    page(<WordsPage {...{ actor, once }} words={await officeWords(tx)} kept={query.has("kept")} />),
});

const add = staffRoute({
  method: "POST",
  path: "/readings/words",
  can: "reading.correct",
  audit: { action: "reading.wordSet" },
  form: z.object({ base: line(wordLabels.base.max), reading: line(wordLabels.reading.max) }),
  again: (ctx, problems) => wordsAgain(ctx, problems),
  handle: async (ctx) => {
    const word = ownWord(ctx.form);
    if (!word.ok) return wordsAgain(ctx, [word.problem]);
    await setWord(ctx.tx, ctx.actor.staffId, word.value);
    return saved("/readings/words?kept");
  },
});

const drop = staffRoute({
  method: "POST",
  path: "/readings/words/:wordId/removal",
  can: "reading.correct",
  audit: { action: "reading.wordDropped" },
  handle: async ({ tx, actor, params }) => {
    const word = (await officeWords(tx)).find(({ word_id }) => word_id === params["wordId"]);
    if (word === undefined) return notFound();
    await setWord(tx, actor.staffId, { base: word.base, reading: null });
    return saved("/readings/words?kept");
  },
});

const texts = staffRoute({
  method: "GET",
  path: "/readings/again",
  can: "reading.view",
  audit: { action: "reading.viewed" },
  handle: async ({ tx, actor, once, query, raw }) =>
    page(
      <AgainPage
        {...{ actor, once }}
        back={carriedIn({ query, raw }).back}
        proposed={await proposedAgain(tx)}
        kept={query.has("kept")}
      />,
    ),
});

const apply = staffRoute({
  method: "POST",
  path: "/readings/again",
  can: "reading.correct",
  audit: { action: "reading.corrected" },
  form: z.object({ again: list(z.string().max(60)) }),
  handle: async ({ tx, form, query, raw }) => {
    const chosen = new Set(form.again);
    const proposed = await proposedAgain(tx);
    // One that changed since it was looked at is offered again.
    for (const one of proposed.filter((text) => chosen.has(`${text.reading_id} ${text.version}`))) {
      await correctReading(tx, one, one.wanted);
    }
    return saved(carrying("/readings/again?kept", carriedIn({ query, raw })));
  },
});

async function wordsAgain(
  { tx, actor, once, raw }: Ctx<StaffActor, unknown>,
  problems: readonly Problem[],
): Promise<Reply> {
  const typed = { base: firstOf(raw, "base"), reading: firstOf(raw, "reading") };
  return page(
    <WordsPage
      {...{ actor, once, typed }}
      words={await officeWords(tx)}
      problems={refusals(problems, wordLabels)}
    />,
    422,
  );
}

export const wordsRoutes: Route[] = [words, add, drop, texts, apply];
