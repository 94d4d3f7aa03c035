// npm run test:compat [-- FILTER…]: runs the whole test suite on the oldest Node with an older engine, and on the newest
// with the newest engine, each with the newest SDK that it supports.
import { delimiter, join } from "node:path";
import { getOlderEngine } from "./compat/older-engine.mjs";
import { chooseSdk, LINES, listReleases } from "./compat/pairs.mjs";
import { copyProject, installNode } from "./compat/workplace.mjs";
import { getEngine } from "./engine.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { bold, say } from "./lib/terminal.mjs";

const LIMIT_MS = 2 * 60 * 60_000;
const folder = join(root, ".compat");

await runMain(async () => {
  await ensureInstalled();
  const releases = await listReleases();
  const lines = [];
  for (const line of LINES) lines.push(await testOn(line, releases, process.argv.slice(2)));
  for (const { summary } of lines) say(summary);
  process.exitCode = lines.every(({ isGood }) => isGood) ? 0 : 1;
});

/**
 * @param {import("./compat/pairs.mjs").Line} line
 * @param {readonly import("./compat/pairs.mjs").Release[]} releases
 * @param {readonly string[]} filters
 */
async function testOn({ node: line, engine: age }, releases, filters) {
  const node = await installNode(line, join(folder, `runtime-${line}`));
  const sdk = chooseSdk(releases, node.version);
  const engine = age === "older" ? await getOlderEngine() : await getEngine();
  say(`\n${bold(`Node ${node.version} with @pulumi/pulumi ${sdk} and Pulumi ${engine.version}`)}`);
  const env = { ...process.env, PATH: [node.bin, engine.path, process.env.PATH ?? ""].join(delimiter) };
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
