import { inflateSync } from "node:zlib";

export type PdfFacts = {
  readonly tagged: boolean;
  readonly title: boolean;
  readonly pages: number;
  /** Family names of the fonts, without the six letters of their subset. */
  readonly fonts: readonly string[];
  readonly fontsNamed: number;
  readonly fontsEmbedded: number;
};

/** Looks into the objects of a PDF, those in compressed object streams too. */
export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const objects = textOf(pdf);
  const fonts = [...objects.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(
    ([, name = ""]) => name,
  );
  return {
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(objects) && /\/StructTreeRoot/.test(objects),
    title: /\/DisplayDocTitle true/.test(objects),
    pages: [...objects.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    fonts: [...new Set(fonts)].sort(),
    fontsNamed: fonts.length,
    fontsEmbedded: [...objects.matchAll(/\/FontFile[23]?\s+\d+/g)].length,
  };
}

function textOf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString("latin1");
  let all = raw;
  for (const match of raw.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const until = raw.indexOf("endstream", from);
    all += inflateSync(Buffer.from(raw.slice(from, until), "latin1"), {
      finishFlush: 2,
    }).toString("latin1");
  }
  return all;
}
