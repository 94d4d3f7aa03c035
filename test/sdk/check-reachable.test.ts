import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPackage } from "../../sdk/check-reachable.js";

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-sdk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // a package of its own, so that no folder above matters
  writeFileSync(join(folder, "package.json"), "{}");
  return folder;
}

test("names the folder and the command if the project does not depend on this package", () => {
  const folder = createFolder();
  expect(() => findPackage(folder)).toThrow(`pulumi-taskrouter cannot be found from ${folder}`);
  expect(() => findPackage(folder)).toThrow("npm install pulumi-taskrouter");
});

test("finds the package in the project", () => {
  const folder = createFolder();
  const installed = join(folder, "node_modules/pulumi-taskrouter");
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, "package.json"), JSON.stringify({ exports: { "./provider": "./provider.js" } }));
  writeFileSync(join(installed, "provider.js"), "");
  expect(() => findPackage(folder)).not.toThrow();
});
