// npm run test:compat [-- FILTER…]: runs the whole test suite on the oldest and the newest Node, each with the newest
// SDK that it supports.
import { delimiter, join } from "node:path";
import { chooseSdk, listReleases, NODE_LINES } from "./compat/pairs.mjs";
import { copyProject, installNode } from "./compat/workplace.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { bold, say } from "./lib/terminal.mjs";

const LIMIT_MS = 60 * 60_000;
const folder = join(root, ".compat");

await runMain(async () => {
  await ensureInstalled();
  const releases = await listReleases();
  const lines = [];
  for (const line of NODE_LINES) lines.push(await testOn(line, releases, process.argv.slice(2)));
  for (const { summary } of lines) say(summary);
  process.exitCode = lines.every(({ isGood }) => isGood) ? 0 : 1;
});

/**
 * @param {string} line of Node, e.g. `24`
 * @param {readonly import("./compat/pairs.mjs").Release[]} releases
 * @param {readonly string[]} filters
 */
async function testOn(line, releases, filters) {
  const node = await installNode(line, join(folder, `runtime-${line}`));
  const sdk = chooseSdk(releases, node.version);
  say(`\n${bold(`Node ${node.version} with @pulumi/pulumi ${sdk}`)}`);
  const env = { ...process.env, PATH: [node.bin, process.env.PATH ?? ""].join(delimiter) };
  const project = join(folder, `node-${line}`);
  await copyProject(project, sdk, env);
  const onLine = (/** @type {string} */ text) => say(text);
  const { code, stdout } = await run("node", [join("scripts", "test.mjs"), ...filters], {
    cwd: project,
    env,
    onLine,
    timeout: LIMIT_MS,
  });
  const tally = /^\d+ passed, \d+ failed.*$/m.exec(stdout)?.[0] ?? "0 passed, 1 failed";
  return { isGood: code === 0, summary: `node${line}: ${tally}` };
}
