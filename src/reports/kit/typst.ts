import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./fonts.ts";
import type { PaperModel } from "./model.ts";
import { template } from "./template.ts";

/** Draws in this process, synchronously; only the drawing process calls it. Throws on any warning: a font that is not there is one. */
export function openTypst(): (model: PaperModel) => Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles() }] });
  return (model) => {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { model: JSON.stringify(model) },
    });
    const wrong = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    // The messages name places in the template, never the data.
    if (wrong !== null) throw new Error(JSON.stringify(wrong.shortDiagnostics));
    const document = compiled.result;
    if (document === null) throw new Error("a paper was compiled to nothing");
    const pdf = compiler.pdf(document, {
      pdfStandard: "ua-1",
      creationTimestamp: Math.floor(Date.parse(`${model.madeOn}T00:00:00Z`) / 1000),
    });
    // Typst keeps every document it has seen until it is told to forget.
    compiler.evictCache(0);
    return pdf;
  };
}
