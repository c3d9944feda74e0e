import { createHash } from "node:crypto";

import type { Segment } from "../../domain/reading/segments.ts";
import type { Services } from "../../http/services.ts";

/** An office and the number of its newest correction: what is known under it never grows old. */
export type Place = {
  readonly operatorId: string;
  readonly officeId: string;
  readonly epoch: string;
};

/** The key of a text among an office's readings; nobody without the text can make it. */
export function readingId({ operatorId, officeId }: Omit<Place, "epoch">, text: string): string {
  const hash = createHash("sha256").update(`${operatorId}/${officeId}/${text}`).digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Readings this process knows of one installation, and texts as they were drawn with them. */
export function shelvesOf(services: Services): Shelves {
  const known = shelves.get(services);
  if (known !== undefined) return known;
  const made: Shelves = {
    segments: shelf<readonly Segment[]>((segments) => segments.length * 40),
    drawn: shelf<string>((html) => html.length),
  };
  shelves.set(services, made);
  return made;
}

type Shelves = { readonly segments: Shelf<readonly Segment[]>; readonly drawn: Shelf<string> };

const shelves = new WeakMap<Services, Shelves>();

export const underPlace = ({ operatorId, officeId, epoch }: Place): string =>
  `${operatorId}/${officeId}/${epoch}/`;

/** Characters kept in each half of a shelf: some 16 MB with everything around them. */
const most = 4_000_000;

type Shelf<Value> = {
  set(key: string, value: Value): void;
  get(key: string): Value | undefined;
};

/** Two halves: what is used moves to the young one; when that is full, the old one is let go. */
function shelf<Value>(sizeOf: (value: Value) => number): Shelf<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let size = 0;
  const set = (key: string, value: Value): void => {
    young.set(key, value);
    size += key.length + sizeOf(value);
    if (size <= most) return;
    old = young;
    young = new Map();
    size = 0;
  };
  return {
    set,
    get: (key: string): Value | undefined => {
      const value = young.get(key);
      if (value !== undefined) return value;
      const older = old.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
  };
}
