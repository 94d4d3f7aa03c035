import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

export const factFolder = join(root, "docs/taskrouter");

/**
 * @typedef {object} Fact
 * @property {string} id such as `R-10`
 * @property {string} page file name of its page
 * @property {string} text what is known
 * @property {string} mark how sure it is, its sources, and what the local TaskRouter makes of it
 * @property {readonly string[]} sources keys of the table of sources
 * @property {string | undefined} option the assumption that decides it
 * @property {boolean} isBackground no code cites it
 */

/** Reads the numbered facts of all pages in docs/taskrouter. @returns {Fact[]} */
export function readFacts() {
  return readdirSync(factFolder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .flatMap((page) => readPage(page));
}

/** @param {string} page @returns {Fact[]} */
function readPage(page) {
  const text = readFileSync(join(factFolder, page), "utf8");
  return [...text.matchAll(/^- \*\*([A-Z]-\d+)\*\* (.+)\n {2}(.+)$/gm)].map(([, id = "", known = "", mark = ""]) => ({
    id,
    page,
    text: known,
    mark,
    sources: [...mark.matchAll(/\[([^\]]+)\]/g)].map(([, key = ""]) => key),
    option: /· option `(\w+)`/.exec(mark)?.[1],
    isBackground: mark.includes("· background"),
  }));
}

/** Addresses of the sources by key, as the list in README.md has them. @returns {Map<string, string>} */
export function readSources() {
  const text = readFileSync(join(factFolder, "README.md"), "utf8");
  const rows = text.matchAll(/^- `([^`]+)`:\s+\[[^\]]*\]\((\S+)\),\s+\d{4}-\d\d-\d\d$/gm);
  return new Map([...rows].map(([, key = "", address = ""]) => [key, address]));
}

/** Addresses that a page links its sources to. @param {string} page @returns {Map<string, string>} */
export function readLinks(page) {
  const text = readFileSync(join(factFolder, page), "utf8");
  return new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, key = "", address = ""]) => [key, address]));
}
