// `npm run demo`, `npm start`: build if needed, then run the command in this same process.
import "./build-if-stale.mjs";

await import("../dist/server/ippo.js");
