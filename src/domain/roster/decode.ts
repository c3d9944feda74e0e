import { ok, refuse, type Problem, type Result } from "../result.ts";

export type DecodedCsv = { readonly text: string; readonly encoding: "UTF-8" | "CP932" };

export type DecodeProblem =
  | (Problem<"roster.tooLarge"> & { limitBytes: number; bytes: number })
  | Problem<"roster.empty">
  | Problem<"roster.workbook">
  | Problem<"roster.encoding">;

/** 1 MB: ten times what 2,000 full rows need. */
export const rosterByteLimit = 1_000_000;

/** Reads UTF-8, with or without its mark, and else CP932 as Excel in Japan writes it; never puts a replacement character. */
export function decodeCsv(bytes: Uint8Array): Result<DecodedCsv, DecodeProblem> {
  if (bytes.length > rosterByteLimit) {
    return refuse({
      code: "roster.tooLarge",
      limitBytes: rosterByteLimit,
      bytes: bytes.length,
    });
  }
  if (startsWith(bytes, zip) || startsWith(bytes, oldOffice)) {
    return refuse({ code: "roster.workbook" });
  }
  const utf8 = decode(bytes, "utf-8");
  const text = utf8 ?? decode(bytes, "shift_jis");
  // A NUL or a control character is in no roster, but in UTF-16 and in programs it is.
  if (text === null || control.test(text)) return refuse({ code: "roster.encoding" });
  if (text.trim() === "") return refuse({ code: "roster.empty" });
  return ok({ text, encoding: utf8 === null ? "CP932" : "UTF-8" });
}

function decode(bytes: Uint8Array, label: "utf-8" | "shift_jis"): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const control = /[^\P{Cc}\t\r\n]/u;
