// npm run test:hosts [-- HOST] [FILTER…]: runs the end-to-end tests that leave the host of the provider open on each host,
// or on the one that is named.
import { getEngine } from "./engine.mjs";
import { listOpenTests } from "./hosts/open-tests.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { say } from "./lib/terminal.mjs";
import { vitest } from "./lib/vitest.mjs";

const HOSTS = ["native", "dynamic"];

await runMain(async () => {
  const args = process.argv.slice(2);
  const named = args.filter((arg) => HOSTS.includes(arg));
  const filters = args.filter((arg) => !HOSTS.includes(arg));
  const files = listOpenTests(root).filter(
    (file) => filters.length === 0 || filters.some((filter) => file.includes(filter)),
  );
  if (files.length === 0) throw new Error(`no test that leaves the host open matches ${filters.join(" ")}`);
  await ensureInstalled();
  await ensureBuilt();
  const { env } = await getEngine();
  for (const host of named.length > 0 ? named : HOSTS) {
    say(`${files.length} files on the ${host} host`);
    const command = [vitest, "run", "--project", "e2e", ...files];
    const { code } = await run(process.execPath, command, {
      cwd: root,
      env: { ...env, TEST_HOST: host },
      isShown: true,
    });
    if (code !== 0) process.exitCode = code;
  }
});
