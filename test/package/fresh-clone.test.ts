import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const scripts = join(__dirname, "../../scripts");

/** Returns the modules that a script of package.json loads before its first line runs. */
function listModules(script: string): string[] {
  const text = readFileSync(join(scripts, script), "utf8");
  return [...text.matchAll(/^import .* from "(\.[^"]+)";$/gm)].map(([, module]) => String(module));
}

test.each(["start.mjs", "test.mjs", "check.mjs", "build.mjs"])(
  "%s starts in a clone before anything is installed",
  (script) => {
    const clone = mkdtempSync(join(tmpdir(), "taskrouter-clone-"));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    cpSync(scripts, join(clone, "scripts"), { recursive: true });

    const modules = listModules(script);
    expect(modules).toContain("./lib/install.mjs");
    const load = modules.map(
      (module) => `await import(${JSON.stringify(pathToFileURL(join(clone, "scripts", module)))});`,
    );
    const run = () => execFileSync(process.execPath, ["--input-type=module", "-e", load.join("\n")], { stdio: "pipe" });
    expect(run).not.toThrow();
  },
);
