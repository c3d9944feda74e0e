import sharp from "sharp";

import { ok, refuse, type Result } from "../../domain/result.ts";

export type Photo = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

const readable = new Set(["jpeg", "png", "webp", "heif", "gif", "avif"]);

/** Longest side in pixels: enough for a tablet, small enough for an old one. */
const longestSide = 1280;

// One picture at a time per core: a decoded phone photo is 50 MB.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Any picture as a WebP of at most 1280 px (or `side`), turned upright, without EXIF or position. What is no
 * picture by its content is refused with `photo.unreadable`, whatever its name says.
 */
export async function readPhoto(bytes: Uint8Array, side = longestSide): Promise<Result<Photo>> {
  try {
    const image = sharp(bytes, { limitInputPixels: 60_000_000, failOn: "error" });
    const { format } = await image.metadata();
    if (!readable.has(format)) return refuse({ code: "photo.unreadable" });
    const { data, info } = await image
      .rotate()
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, width: info.width, height: info.height });
  } catch {
    return refuse({ code: "photo.unreadable" });
  }
}
