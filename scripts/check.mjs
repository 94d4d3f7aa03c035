// npm run check: format, lint, borders, types, texts, unused code, the package and the lock file. Reports every
// failure, not only the first.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { listMissing } from "./lib/complete-lock.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { findLockAddresses } from "./lib/lock-addresses.mjs";
import { runMain } from "./lib/main.mjs";
import { root, workFolder } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { formatElapsed, green, red, say } from "./lib/terminal.mjs";

const LIMIT_MS = 10 * 60_000;
const packed = join(workFolder, "packed");

/** @typedef {{ title: string, work: () => Promise<string | undefined> }} Check `work` returns the problem, if any */

/** @type {Check[]} */
const checks = [
  {
    title: "format and lint",
    work: () => tool("@biomejs/biome/bin/biome", ["ci", "--colors=off", "--max-diagnostics=30", "."]),
  },
  { title: "types of the sources", work: () => tool("typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"]) },
  { title: "types of tests and scripts", work: () => tool("typescript/bin/tsc", ["-p", "tsconfig.test.json"]) },
  { title: "borders of rooms, circular imports", work: () => script("scripts/lib/check-layers.mjs") },
  { title: "English (docs/style.md)", work: () => script("scripts/lib/check-english.mjs") },
  { title: "cited facts (docs/taskrouter)", work: () => script("scripts/lib/check-citations.mjs") },
  { title: "files that a change touches", work: () => script("scripts/lib/count-change.mjs") },
  { title: "commit messages", work: () => script("scripts/lib/check-commits.mjs") },
  { title: "unused code (knip)", work: () => tool("knip/bin/knip.js", []) },
  { title: "lock file", work: checkLock },
  { title: "package", work: checkPackage },
];

await runMain(async () => {
  await ensureInstalled();
  let failed = 0;
  for (const check of checks) failed += (await runCheck(check)) ? 0 : 1;
  if (failed > 0) throw new Error(`${failed} of ${checks.length} checks failed`);
  say(green(`all ${checks.length} checks passed`));
});

/** @param {Check} check @returns {Promise<boolean>} */
async function runCheck({ title, work }) {
  const started = Date.now();
  const problem = await work().catch((/** @type {Error} */ error) => error.message);
  const elapsed = formatElapsed(Date.now() - started);
  say(
    problem === undefined
      ? `${green("ok")}      ${title} (${elapsed})`
      : `${red("FAILED")}  ${title} (${elapsed})\n${problem}`,
  );
  return problem === undefined;
}

/** Runs a development tool by this Node. @param {string} entry below `node_modules` @param {readonly string[]} args */
function tool(entry, args) {
  return script(join("node_modules", entry), args);
}

/** Runs a script by this Node. @param {string} path @param {readonly string[]} [args] */
async function script(path, args = []) {
  const result = await run(process.execPath, [join(root, path), ...args], { cwd: root, timeout: LIMIT_MS });
  return result.code === 0 ? undefined : `${result.stdout}${result.stderr}`.trim();
}

/** Checks the package as it would be published, with the tools of its users. @returns {Promise<string | undefined>} */
async function checkPackage() {
  await ensureBuilt();
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const pack = await run("npm", ["pack", "--ignore-scripts", "--pack-destination", packed], {
    cwd: root,
    timeout: LIMIT_MS,
  });
  const file = readdirSync(packed)[0];
  if (pack.code !== 0 || file === undefined) return pack.stderr.trim();
  const tarball = join(packed, file);
  const problems = [
    await tool("publint/src/cli.js", [tarball, "--strict"]),
    await tool("@arethetypeswrong/cli/dist/index.js", [tarball, "--profile", "strict", "--no-emoji"]),
  ].filter((problem) => problem !== undefined);
  return problems.length === 0 ? undefined : problems.join("\n");
}

/** @returns {Promise<string | undefined>} */
async function checkLock() {
  const text = readFileSync(join(root, "package-lock.json"), "utf8");
  const missing = listMissing(JSON.parse(text)).map(
    ({ path, version }) => `${path} ${version} is missing: npm ci would refuse the lock file`,
  );
  const found = [...findLockAddresses(text), ...missing];
  return found.length === 0 ? undefined : `${found.slice(0, 5).join("\n")}\nrun \`npm run lock\``;
}
