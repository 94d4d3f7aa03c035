import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Text by which a test chooses the host of its stacks: a program with the classes, the name of a host, or a project of its own. */
const CHOICES = ['"index.js"', 'host: "', "HOSTS", '"Pulumi.yaml":', "/native/"];

/**
 * Lists the end-to-end tests that leave the host of all their stacks open.
 *
 * @param {string} root the repository
 * @returns {string[]} paths of files from there
 */
export function listOpenTests(root) {
  const folders = ["test/e2e", "test/e2e/lifecycle"];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  return files.filter((file) => file.endsWith(".test.ts") && isOpen(readFileSync(join(root, file), "utf8"))).sort();
}

/** @param {string} text of a test */
export function isOpen(text) {
  return /\bcreate(World|Stack)\(/.test(text) && !CHOICES.some((choice) => text.includes(choice));
}
