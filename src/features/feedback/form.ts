import { z } from "zod";

import type { FeedbackDraft } from "../../domain/feedback/draft.ts";
import type { RawForm } from "../../http/body.ts";
import { firstOf } from "../../http/body.ts";

const text = z.string().default("");

export const writeForm = z.object({
  seen: text,
  whyGood: text,
  nextHint: text,
  strengthWord: text,
  experience: z.union([z.literal(""), z.uuid()]).optional(),
  /** Pressed after the pointers were shown: send it as it is. */
  sure: z.literal("yes").optional(),
});

export type WriteForm = z.output<typeof writeForm>;

export const draftIn = (raw: RawForm): FeedbackDraft => ({
  seen: firstOf(raw, "seen"),
  whyGood: firstOf(raw, "whyGood"),
  nextHint: firstOf(raw, "nextHint"),
  strengthWord: firstOf(raw, "strengthWord"),
});

/** The three faces of the kit as they are stored. */
const storedReaction = { glad: "glad", ordinary: "soso", unhappy: "disliked" } as const;

export const reactionForm = z.object({
  reaction: z
    .enum(["glad", "ordinary", "unhappy"])
    .transform((face) => storedReaction[face])
    .optional(),
  card: z.enum(["gift", "think", "talk", "next"]).optional(),
  words: z.string().max(4000, "reaction.tooLong").default(""),
});

export type ReactionForm = z.output<typeof reactionForm>;
