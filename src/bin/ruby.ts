import { once } from "node:events";
import type { Config } from "../config.ts";
import { hasKanji } from "../domain/reading/kana.ts";
import { writeNotation } from "../domain/reading/notation.ts";
import { readText } from "../domain/reading/overlay.ts";
import type { Tokenize } from "../domain/reading/token.ts";
import { openTokenizer } from "../readings/tokenizer.ts";

/**
 * `ippo ruby`: text in UTF-8 from standard input, the same with readings on standard output, line
 * by line: 支援員 becomes `{支援員|しえんいん}`. No database; line ends stay as they came.
 */
export async function run(_config: Config, args: readonly string[]): Promise<void> {
  if (args.length > 0) throw new Error("Usage: ippo ruby < text");
  // Whoever reads our output may have read enough (`| head`).
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  for await (const line of withReadings(process.stdin, openTokenizer))
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
}

/** The dictionary is loaded with the first kanji; text that is not UTF-8 is refused with its line. */
export async function* withReadings(
  input: AsyncIterable<Uint8Array>,
  open: () => Promise<Tokenize>,
): AsyncGenerator<string> {
  let tokenize: Tokenize | null = null;
  for await (const piece of piecesOf(input)) {
    if (hasKanji(piece)) tokenize ??= await open();
    yield writeNotation(readText(piece, tokenize ?? nothing, []));
  }
}

const nothing: Tokenize = () => [];

const longest = 20_000;

/** Whole lines with their ends; a line longer than 20,000 characters comes sentence by sentence. */
async function* piecesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let waiting = "";
  let lines = 1;
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new Error(`Line ${lines} or a later one is not UTF-8 text. Nothing after it was read.`);
    }
  };
  for await (const bytes of input) {
    waiting += decoded(bytes);
    const end = cutAt(waiting);
    for (const piece of waiting.slice(0, end).match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
      if (piece.endsWith("\n")) lines++;
      yield piece;
    }
    waiting = waiting.slice(end);
  }
  waiting += decoded();
  if (waiting !== "") yield waiting;
}

function cutAt(text: string): number {
  const line = text.lastIndexOf("\n") + 1;
  if (text.length - line < longest) return line;
  return Math.max(line, text.lastIndexOf("。") + 1);
}
