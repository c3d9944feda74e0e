import { ok, refuse, type Result } from "../../domain/result.ts";
import { readPhoto } from "./photo.ts";

export type Paper = {
  readonly bytes: Uint8Array;
  readonly mediaType: "application/pdf" | "image/webp";
  readonly width: number | null;
  readonly height: number | null;
};

/** A scanned page keeps its small print: an A4 sheet at about 200 dpi. */
const longestSide = 2400;

/**
 * A paper as it was scanned: a PDF whole from its first to its last mark, or a picture. Anything else is refused
 * with `paper.unreadable`, whatever its name says.
 */
export async function readPaper(bytes: Uint8Array): Promise<Result<Paper>> {
  if (startsAsPdf(bytes)) {
    return isWholePdf(bytes)
      ? ok({ bytes, mediaType: "application/pdf", width: null, height: null })
      : refuse({ code: "paper.unreadable" });
  }
  const photo = await readPhoto(bytes, longestSide);
  return photo.ok
    ? ok({ ...photo.value, mediaType: "image/webp" })
    : refuse({ code: "paper.unreadable" });
}

const startsAsPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 5)) === "%PDF-";

/** Cut short in the upload or only named PDF: its table and end mark stand at the end of the file. */
function isWholePdf(bytes: Uint8Array): boolean {
  const end = latin(bytes.subarray(-2048));
  const at = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1];
  return at !== undefined && Number(at) < bytes.length && latin(bytes).includes("/Root");
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
