import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { taskrouter } from "../cli/support.js";
import { listBlocks, listPages, readPage, root } from "./pages.js";

/** Returns GitHub's anchor for a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

test.each(listPages())("every link of %s has a target", (page) => {
  const links = [...readPage(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  const broken = links.filter((link) => {
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return true;
    if (anchor === undefined) return false;
    const headings = [...readPage(target).matchAll(/^#+ (.+)$/gm)].map((match) => toAnchor(match[1] ?? ""));
    return !headings.includes(anchor);
  });
  expect(broken).toEqual([]);
});

test("taskrouter accepts every command line in the pages", async () => {
  const lines = listBlocks("sh", "yaml").flatMap(({ text }) => text.match(/(?<=npx |^|\n)taskrouter [a-z].*/g) ?? []);
  const inText = listPages().flatMap((page) => readPage(page).match(/(?<=`)taskrouter [a-z][^`]*(?=`)/g) ?? []);
  const shown = [...lines, ...inText];
  expect(shown.length).toBeGreaterThan(5);
  for (const line of shown) {
    const [, command = "", ...rest] = line.split(/\s+/);
    const own = await taskrouter([command, "--help"]);
    // of `state to-native`, the second word is a command too
    const [second = ""] = rest;
    const hasCommands = own.out.includes("\nCommands:\n") && /^[a-z]/.test(second);
    const { code, out } = hasCommands ? await taskrouter([command, second, "--help"]) : own;
    expect({ line, code }).toEqual({ line, code: 0 });
    for (const option of rest.filter((word) => word.startsWith("--"))) expect(out).toContain(` ${option}`);
  }
});

test("every option and endpoint of the emulator is in its page", async () => {
  const page = readPage("docs/emulator.md");
  const { out } = await taskrouter(["emulator", "--help"]);
  for (const [option] of out.matchAll(/--[a-z-]+/g)) if (option !== "--help") expect(page).toContain(`\`${option}`);
  const source = readFileSync(join(root, "emulator/http/own-endpoints.ts"), "utf8");
  for (const [, path] of source.matchAll(/app\.(?:get|post|delete)\("(\/\w+)"/g))
    expect(page).toContain(`/emulator${path}\``);
});

test.each(listPages())("no table of %s is too wide for a terminal", (page) => {
  const lines = readPage(page).split("\n");
  expect(lines.filter((line) => line.startsWith("|") && line.length > 112)).toEqual([]);
});
