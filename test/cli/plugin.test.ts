import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPackage, isTemporary } from "../../cli/commands/plugin/find-package.js";
import { installPlugin } from "../../cli/commands/plugin/plugin-folder.js";
import { readVersion } from "../../provider/package.js";
import { taskrouter } from "./support.js";

function makeHome() {
  const home = mkdtempSync(join(tmpdir(), "taskrouter-home-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const folder = join(home, "plugins", `resource-taskrouter-v${readVersion()}`);
  const run = (...args: string[]) => taskrouter(["plugin", "install", ...args], { env: { PULUMI_HOME: home } });
  return { home, folder, file: join(folder, "pulumi-resource-taskrouter"), run };
}

test("the plugin is installed once, is repaired, and is removed", async () => {
  const { folder, file, run } = makeHome();
  expect((await run("--uninstall")).out).toContain(`is not installed in ${folder}`);
  expect((await run()).out).toContain(`: installed in ${folder}; it starts `);
  expect(statSync(file).mode & 0o777).toBe(0o755);
  expect((await run()).out).toContain(`: already installed in ${folder}`);
  chmodSync(file, 0o644);
  expect((await run()).out).toContain(": updated in ");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^main=.*$/m, "main='/elsewhere'"));
  expect((await run()).out).toContain(": updated in ");
  expect(await run("--uninstall")).toMatchObject({ code: 0, out: expect.stringContaining(`removed from ${folder}`) });
  expect(() => statSync(folder)).toThrow("ENOENT");
});

test("the plugin is in the folder of the user if PULUMI_HOME is not set", async () => {
  const { home } = makeHome();
  await taskrouter(["plugin", "install"], { env: { HOME: home } });
  expect(statSync(join(home, ".pulumi/plugins", `resource-taskrouter-v${readVersion()}`)).isDirectory()).toBe(true);
});

test("the file of an interrupted download is removed, because the engine ignores a plugin that has one", async () => {
  const { home, folder, run } = makeHome();
  mkdirSync(join(home, "plugins"));
  writeFileSync(`${folder}.partial`, "");
  await run();
  expect(() => statSync(`${folder}.partial`)).toThrow("ENOENT");
});

test.each([[[]], [["--uninstall"]]])("a plugin that somebody else installed stays: %j", async (args) => {
  const { folder, file, run } = makeHome();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, "another program");
  const { code, err } = await run(...args);
  expect(code).toBe(3);
  expect(err).toContain(`${folder} exists, and this command did not write it`);
  expect(readFileSync(file, "utf8")).toBe("another program");
});

test("the program passes its arguments to the package, whose path may have any character", () => {
  const { home, folder, file } = makeHome();
  const main = join(home, "it's $HOME", "main.js");
  installPlugin(folder, main);
  const gone = spawnSync(file, [], { encoding: "utf8" });
  expect(gone.status).toBe(1);
  expect(gone.stderr).toBe(
    `pulumi-taskrouter is no longer in ${main}: install the package again, and run \`taskrouter plugin install\`\n`,
  );
  mkdirSync(join(main, ".."));
  writeFileSync(main, "console.log(JSON.stringify(process.argv.slice(2)));");
  const out = execFileSync(file, ["--tracing", "a b", "127.0.0.1:1"], { encoding: "utf8" });
  expect(JSON.parse(out)).toEqual(["--tracing", "a b", "127.0.0.1:1"]);
});

test("the package that the program needs must be installed, and must not be in a cache", () => {
  const load = Object.assign(() => undefined, {
    resolve: (name: string) => {
      if (name.startsWith("@pulumi")) throw new Error("not found");
      return "/p/package.json";
    },
  });
  expect(() => findPackage(load as unknown as NodeJS.Require)).toThrow("the plugin needs the package @pulumi/pulumi");
  expect(isTemporary("/root/.npm/_npx/1a2b/node_modules/pulumi-taskrouter")).toBe(true);
  expect(isTemporary(findPackage().folder)).toBe(false);
});
