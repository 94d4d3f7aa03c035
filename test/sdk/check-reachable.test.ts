import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPackage } from "../../sdk/check-reachable.js";
import { hasInlineProject, inlineProject } from "../../sdk/inline-project.js";

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

function install(folder: string): void {
  const installed = join(folder, "node_modules/pulumi-taskrouter");
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, "package.json"), JSON.stringify({ exports: { "./provider": "./provider.js" } }));
  writeFileSync(join(installed, "provider.js"), "");
}

test("finds the package in the project", () => {
  const folder = createFolder();
  install(folder);
  expect(() => findPackage(folder)).not.toThrow();
});

test("names the option of the Automation API if an inline program runs in a folder without the package", () => {
  const cure = `{ projectSettings: inlineProject("name-of-the-project", __dirname) }`;
  expect(() => findPackage(createFolder(), true)).toThrow(cure);
});

test("settings of an inline project name its folder, which must have the package", () => {
  const folder = createFolder();
  expect(() => inlineProject("support", folder)).toThrow(
    `pulumi-taskrouter cannot be found from ${folder}: name a folder in which it is installed`,
  );
  expect(hasInlineProject()).toBe(false);
  install(folder);
  expect(inlineProject("support", folder)).toEqual({ name: "support", runtime: "nodejs", main: folder });
  expect(hasInlineProject()).toBe(true);
});
