import { z } from "zod";

import { helpedWays } from "../../domain/sign/adjustment.ts";
import { cardParts, signKinds, type CardPart, type SignKind } from "../../domain/sign/card.ts";
import { howLong } from "../../domain/sign/sharing.ts";
import { partCardWords } from "../../words/sign-cards.ts";
import { line, list, phoneAsTyped } from "../../http/fields.ts";
import { saidPictures, saidWords, usedBefore } from "../saying/form.ts";

export const partForm = z.object({
  words: saidWords(1000, "sign.tooLong"),
  card: saidPictures(8),
  ...usedBefore,
  /** Not answered now: nothing is kept, and the next question comes. */
  skip: z.enum(["later", "unknown", "noAnswer"], "form.choose").optional(),
});

export type PartForm = z.output<typeof partForm>;

export const restForm = z.object({ kind: z.enum(["laidAside", "takenUp"], "form.choose") });

export const colourForm = z.object({ colour: z.enum(signKinds, "mark.missing") });

export const tellingForm = z.object({
  staff: z.uuid("colour.notHere"),
  cards: z.literal("on").optional(),
});

export type TellingForm = z.output<typeof tellingForm>;

export const helpedForm = z.object({ helped: z.enum(helpedWays, "mark.missing") });

export const supporters = "supporters";

export const shareForm = z.object({
  /** `cards`, `colours` or the id of one card. */
  what: z.union([z.enum(["cards", "colours"]), z.uuid()], "form.choose"),
  with: list(z.union([z.literal(supporters), z.uuid()], "sign.shareWithWhom")),
  until: z.enum(howLong, "form.choose"),
});

export type ShareForm = z.output<typeof shareForm>;

/** Another time for a share that holds. */
export const untilForm = z.object({ until: z.enum(howLong, "form.choose") });

const phone = z
  .string()
  .transform(phoneAsTyped)
  .pipe(z.string().regex(/^[0-9+() -]{2,20}$/, "contact.phone"));

export const contactForm = z.object({ name: line(40), phone });

export const adjustmentForm = z.object({
  words: z
    .string("adjustment.missing")
    .trim()
    .min(1, "adjustment.missing")
    .max(500, "sign.tooLong"),
});

export const kindIn = (text: string | undefined): SignKind | null =>
  signKinds.find((kind) => kind === text) ?? null;

export const partIn = (text: string | undefined): CardPart | null =>
  cardParts.find((part) => part === text) ?? null;

/** Only pictures that this part offers can be meant. */
export const picturesBelong = (kind: SignKind, part: CardPart, cards: readonly string[]): boolean =>
  cards.every((card) => partCardWords(kind, part, card) !== undefined);
