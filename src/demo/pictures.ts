import sharp from "sharp";

import type { AttachmentStore } from "../features/attachments/store.ts";
import { addTo, type Office } from "./office.ts";

type Kept = {
  readonly sha256: string;
  readonly mediaType: "image/webp" | "audio/wav";
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
};

/** What people of the demo add to their words: drawn photos and short recorded tones. */
export type Pictures = {
  /** By the programme whose work they show. */
  readonly photos: ReadonlyMap<string, Kept>;
  readonly voices: readonly Kept[];
  /** Copies of papers: everybody's look the same, and nobody's name stands in them. */
  readonly certificate: Kept;
  readonly consent: Kept;
};

/** Draws a few pictures and tones and keeps them in the operator's store. */
export async function keepPictures(store: AttachmentStore, operatorId: string): Promise<Pictures> {
  const photos = new Map<string, Kept>();
  const keep = async (drawing: string): Promise<Kept> => {
    const bytes = await sharp(Buffer.from(drawing)).webp({ quality: 70 }).toBuffer();
    const sha256 = await store.put(operatorId, bytes);
    return { sha256, mediaType: "image/webp", bytes: bytes.length, width, height };
  };
  for (const [key, drawing] of Object.entries(drawings)) photos.set(key, await keep(drawing));
  const voices: Kept[] = [];
  for (const pitch of [294, 330, 392]) {
    const bytes = tone(pitch);
    const sha256 = await store.put(operatorId, bytes);
    const none = { width: null, height: null };
    voices.push({ sha256, mediaType: "audio/wav", bytes: bytes.length, ...none });
  }
  const certificate = await keep(paper("#eef3e6", "#5b7a3a"));
  return { photos, voices, certificate, consent: await keep(paper("#ffffff", "#44484f")) };
}

/** One more use of a picture or tone by a person; returns the attachment's id. */
export function attach(
  office: Office,
  kept: Kept,
  by: { readonly id: string; readonly personId: string; readonly alt: string; readonly at: Date },
): string {
  const add = addTo(office);
  const { sha256, mediaType, bytes } = kept;
  const recorded = [by.alt, by.personId, by.at] as const;
  add(
    "attachment",
    by.id,
    by.personId,
    sha256,
    mediaType,
    bytes,
    kept.width,
    kept.height,
    ...recorded,
  );
  return by.id;
}

const width = 480;
const height = 360;

const scene = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<rect width="480" height="360" fill="#f3ead9"/><rect y="270" width="480" height="90" fill="#c9a77c"/>${body}</svg>`;

/** A paper with lines where words would be, and a stamp. */
const paper = (ground: string, ink: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<rect width="480" height="360" fill="#d9d4c9"/><rect x="40" y="20" width="400" height="320" fill="${ground}" stroke="${ink}"/>` +
  `<rect x="150" y="42" width="180" height="14" fill="${ink}"/>` +
  rows(
    7,
    (i) =>
      `<rect x="70" y="${86 + i * 30}" width="${300 - (i % 3) * 40}" height="8" fill="${ink}" opacity="0.5"/>`,
  ) +
  `<circle cx="385" cy="295" r="26" fill="none" stroke="#b3382c" stroke-width="4"/></svg>`;

const rows = (count: number, shape: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => shape(index)).join("");

/** The day's work on a table or a field, by programme. */
const drawings = {
  boxes: scene(
    rows(
      9,
      (i) =>
        `<rect x="${90 + (i % 3) * 105}" y="${210 - Math.floor(i / 3) * 62}" width="98" height="58" fill="#b98a55" stroke="#7a5730" stroke-width="3"/>`,
    ),
  ),
  letters: scene(
    rows(
      6,
      (i) =>
        `<g transform="translate(${70 + i * 55} ${180 + (i % 2) * 26}) rotate(${i * 3 - 8})"><rect width="120" height="78" fill="#fff" stroke="#8a8f98" stroke-width="2"/><path d="M0 0 60 42 120 0" fill="none" stroke="#8a8f98" stroke-width="2"/></g>`,
    ),
  ),
  cookies: scene(
    `<rect x="60" y="120" width="360" height="160" rx="10" fill="#8f9aa6"/>` +
      rows(
        12,
        (i) =>
          `<circle cx="${110 + (i % 4) * 86}" cy="${150 + Math.floor(i / 4) * 48}" r="20" fill="#d9a35b" stroke="#a9743a" stroke-width="3"/>`,
      ),
  ),
  field: scene(
    `<rect y="150" width="480" height="210" fill="#8a6b46"/>` +
      rows(
        8,
        (i) =>
          `<path d="M${50 + i * 54} 240c-26-52 4-70 0-70s30 20 0 70" fill="#4f8f4a"/><circle cx="${50 + i * 54}" cy="246" r="10" fill="#e2793f"/>`,
      ),
  ),
  cafe: scene(
    `<ellipse cx="240" cy="260" rx="120" ry="20" fill="#fff"/><path d="M170 150h140l-16 100h-108z" fill="#fff" stroke="#8a8f98" stroke-width="3"/><ellipse cx="240" cy="152" rx="70" ry="14" fill="#7a5230"/>`,
  ),
};

/** Half a second of a quiet tone as 8 kHz WAVE, where a voice would be. */
function tone(pitch: number): Uint8Array {
  const rate = 8000;
  const count = rate / 2;
  const bytes = Buffer.alloc(44 + count);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + count, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(count, 40);
  for (let at = 0; at < count; at++) {
    const fade = Math.min(1, at / 400, (count - at) / 400);
    bytes[44 + at] = 128 + Math.round(40 * fade * Math.sin((2 * Math.PI * pitch * at) / rate));
  }
  return bytes;
}
