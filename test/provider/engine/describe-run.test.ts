import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { describeRun } from "../../../provider/engine/describe-run.js";
import type { StateResource } from "../../../provider/engine/index.js";

const resource: StateResource = { kind: "Workflow", id: "WW1", outputs: {}, isRetained: false, stack: "stored" };

/** A program in place of Pulumi's CLI, which prints its arguments or fails. */
function createProgram(text: string): { readonly executable: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-run-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const executable = join(folder, "pulumi");
  writeFileSync(executable, `#!/bin/sh\n${text}\n`);
  chmodSync(executable, 0o755);
  return { executable, folder };
}

const none = { executable: "/nowhere/pulumi", folder: "/project" };

test.each<[string, readonly string[], string]>([
  ["--stack", ["up", "--stack", "org/p/dev"], "org/p/dev"],
  ["--stack=", ["up", "--stack=dev"], "dev"],
  ["-s", ["up", "-y", "-s", "dev"], "dev"],
  ["-sdev", ["up", "-sdev"], "dev"],
])("the stack of a run is the one that %s names", async (_, args, stack) => {
  expect(await describeRun({ ...none, args }, [resource])).toEqual({ folder: "/project", stack });
});

test.each<[string, readonly string[], string]>([
  ["--cwd", ["up", "--cwd", "sub"], "/project/sub"],
  ["-C", ["-C", "../other", "up"], "/other"],
  ["--cwd=", ["up", "--cwd=/elsewhere"], "/elsewhere"],
])("the folder of a run is the one that %s names", async (_, args, folder) => {
  expect(await describeRun({ ...none, args }, [resource])).toEqual({ folder, stack: "stored" });
});

test("without an option, the state names the stack, or the CLI the selected one", async () => {
  expect(await describeRun({ ...none, args: ["up"] }, [resource])).toEqual({ folder: "/project", stack: "stored" });
  const selected = createProgram('[ "$1 $2" = "stack --show-name" ] && echo chosen');
  expect(await describeRun({ ...selected, args: ["up"] }, [])).toEqual({ folder: selected.folder, stack: "chosen" });
  const failing = createProgram("exit 1");
  expect(await describeRun({ ...failing, args: ["up"] }, undefined)).toBeUndefined();
});

test("a folder that the system does not say is the one of this process", async () => {
  const command = { executable: "/nowhere/pulumi", folder: undefined, args: ["up"] };
  expect(await describeRun(command, [resource])).toEqual({ folder: process.cwd(), stack: "stored" });
});
