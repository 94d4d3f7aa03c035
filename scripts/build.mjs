// npm run build: builds dist/ from the sources.
import { rebuild } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";

await runMain(async () => {
  await ensureInstalled();
  await rebuild();
});
