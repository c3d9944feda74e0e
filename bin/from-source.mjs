// `npm run demo`, `npm start`: build if needed, then run the command in this same process, so that a
// signal sent to it reaches the program and not a shell in between.
import "./build-if-stale.mjs";

await import("../dist/server/ippo.js");
