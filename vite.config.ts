import { defineConfig } from "vite";

// Two builds from one file: what the browser loads (with a manifest the layout reads), and the
// server program, whose dependencies stay in node_modules.
export default defineConfig(({ isSsrBuild }) => ({
  appType: "custom",
  publicDir: isSsrBuild ? false : "public",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: isSsrBuild
    ? {
        outDir: "dist/server",
        target: "node24",
        minify: false,
        rolldownOptions: { input: { ippo: "src/bin/ippo.ts" } },
      }
    : {
        outDir: "dist/client",
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: { person: "src/ui/entries/person.ts", staff: "src/ui/entries/staff.ts" },
        },
      },
}));
