import type { GasCard } from "../../domain/gas/cards.ts";
import type { GasLevel } from "../../domain/gas/t-score.ts";
import type { HopeArea } from "../../domain/hope/hope.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";
import type { AttendanceStatus } from "../attendance/form.ts";
import type { StepCard } from "../reflect/cards.ts";
import type { AnswerRow } from "../reflect/queries.ts";

type Common = {
  readonly day: PlainDay;
  /** When it was written down, with microseconds: it is part of the place to go on from. */
  readonly at: string;
  readonly own: 0 | 1;
  readonly id: string;
  readonly experience_id: string | null;
  readonly programme: string | null;
};

export type SuccessBody = {
  readonly words: string;
  readonly card: string;
  readonly photo: string | null;
  readonly voice: string | null;
  readonly how: HowGiven;
  readonly helper: string | null;
  readonly staff: string | null;
};

export type Reaction = {
  readonly reaction: "glad" | "soso" | "disliked" | null;
  readonly words: string;
  readonly attachment: string | null;
  readonly media: string | null;
  readonly how: HowGiven;
};

export type FeedbackBody = {
  readonly seen: string;
  readonly why: string;
  readonly hint: string;
  readonly strength: string;
  readonly staff: string;
  readonly opened: boolean;
  readonly reactions: readonly Reaction[] | null;
};

export type ReflectionBody = {
  readonly told: boolean;
  /** Nobody has answered it yet. */
  readonly waits: boolean;
  readonly answers:
    | readonly (Omit<AnswerRow, "recorded_at" | "given_at"> & {
        recorded_at: string;
        given_at: string | null;
      })[]
    | null;
  readonly steps: readonly StepCard[] | null;
};

export type SessionBody = {
  readonly selfAttempted: number;
  readonly selfAlone: number;
  readonly staffAttempted: number;
  readonly staffAlone: number;
};

export type ChoiceBody = {
  readonly choice: "want" | "afraid" | "notYet";
  readonly how: HowGiven;
  readonly helper: string | null;
  readonly programme: string;
};

export type HopeBody = {
  readonly hope: string;
  readonly area: HopeArea;
  readonly words: string;
  readonly card: string;
  readonly photo: string | null;
  readonly voice: string | null;
  readonly how: HowGiven;
  readonly helper: string | null;
};

export type OwnNoteBody = Pick<HopeBody, "words" | "card" | "photo" | "voice" | "how" | "helper">;

export type RatingBody = {
  readonly goal: string;
  readonly wording: string;
  readonly own: string;
  readonly card: GasCard | null;
  readonly level: GasLevel | null;
  readonly how: HowGiven;
  readonly helper: string | null;
  readonly staff: string | null;
};

type AttendanceBody = {
  readonly status: AttendanceStatus;
  readonly note: string;
  readonly staff: string | null;
};

/** One thing said or done, as the statement returns it. */
export type Entry = Common &
  (
    | { readonly kind: "reflection"; readonly body: ReflectionBody }
    | { readonly kind: "choice"; readonly body: ChoiceBody }
    | { readonly kind: "ownSuccess" | "success"; readonly body: SuccessBody }
    | { readonly kind: "hope"; readonly body: HopeBody }
    | { readonly kind: "ownNote"; readonly body: OwnNoteBody }
    | { readonly kind: "ownRating"; readonly body: RatingBody }
    | { readonly kind: "rating"; readonly body: RatingBody }
    | { readonly kind: "feedback"; readonly body: FeedbackBody }
    | { readonly kind: "session"; readonly body: SessionBody }
    | { readonly kind: "note"; readonly body: { readonly words: string; readonly staff: string } }
    | { readonly kind: "attendance"; readonly body: AttendanceBody }
  );
