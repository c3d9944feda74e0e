import { defineConfig } from "vite";
import { slicedFonts } from "./src/ui/build/fonts.ts";

// Two builds from one file: what the browser loads (with a manifest the layout reads), and the
// server program, whose dependencies stay in node_modules.
export default defineConfig(({ isSsrBuild }) => ({
  appType: "custom",
  publicDir: isSsrBuild ? false : "public",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [slicedFonts()],
  build: isSsrBuild
    ? {
        outDir: "dist/server",
        target: "node24",
        minify: false,
        rolldownOptions: {
          // The second draws the PDFs in a process of its own, the third reads Japanese in a thread.
          input: {
            ippo: "src/bin/ippo.ts",
            "drawing-process": "src/reports/kit/drawing-process.ts",
            "reading-thread": "src/readings/reading-thread.ts",
          },
          // All beside each other, so that addresses relative to a module hold in every chunk.
          output: { chunkFileNames: "[name]-[hash].js" },
        },
      }
    : {
        outDir: "dist/client",
        manifest: true,
        assetsInlineLimit: 0,
        // Browsers of the last four years; an older one still gets the working page below the islands.
        target: ["chrome111", "edge111", "firefox114", "safari16.4"],
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: {
            person: "src/ui/entries/person.ts",
            staff: "src/ui/entries/staff.ts",
            styles: "src/ui/styles/index.css",
            fonts: "src/ui/styles/fonts.css",
          },
        },
      },
}));
