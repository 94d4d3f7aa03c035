import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { toProblems, withoutFollowers } from "../../language/index.js";
import { readText } from "../files/read-text.js";
import { parseYaml } from "../parse/parse-yaml.js";
import { createFindings, type Findings } from "../report/findings.js";
import { reportProblems } from "../report/report-problems.js";
import { sortFindings } from "../report/sort-findings.js";
import type { Reported } from "../report/view.js";
import { toJson } from "../tree/to-json.js";
import { getText, getValue, listEntries, type Node } from "../tree/tree.js";
import { findStacks } from "./find-stacks.js";
import type { Fleet, FleetEntry } from "./fleet.js";
import { refuseTwice } from "./refuse-twice.js";
import { validateFleet } from "./validate-fleet.js";

/** The result of reading a fleet: undefined `fleet` if the findings include an error. */
export interface LoadedFleet extends Reported {
  readonly fleet: Fleet | undefined;
}

/** Where the findings about patterns of the command line are. */
const COMMAND_LINE = "command line";

/**
 * Reads a fleet file. Globs in it are replaced by the stacks that exist.
 *
 * @param path absolute
 * @example loadFleet("/work/fleet.yaml").fleet?.stacks.map(({ name }) => name) // ["sites/berlin:prod", "sites/oslo:prod"]
 */
export function loadFleet(path: string): LoadedFleet {
  const findings = createFindings();
  const sources = new Map<string, string>();
  const root = readTree(path, sources, findings);
  const settings = root && checkTree(root, sources, findings);
  return finish(dirname(path), settings, { sources, findings });
}

/**
 * Finds the stacks of patterns: `sites/*` (all stacks with a settings file), `sites/*:prod`.
 *
 * @param base absolute folder that they are relative to
 */
export function findFleet(patterns: readonly string[], base: string): LoadedFleet {
  const span = { file: COMMAND_LINE, start: 0, end: 0 };
  const entries = patterns.map((pattern): FleetEntry => ({ ...splitName(pattern), span }));
  return finish(base, { entries, accounts: new Map() }, { sources: new Map(), findings: createFindings() });
}

/** `sites/berlin:prod` → its folder and its stack; all stacks if none is named. */
function splitName(name: string): { readonly project: string; readonly stack: string } {
  const at = name.lastIndexOf(":");
  return at < 0 ? { project: name, stack: "*" } : { project: name.slice(0, at), stack: name.slice(at + 1) };
}

type Settings = Omit<Fleet, "base" | "stacks"> & { readonly entries: readonly FleetEntry[] };

interface Reading {
  readonly sources: Map<string, string>;
  readonly findings: Findings;
}

function finish(base: string, settings: Settings | undefined, { sources, findings }: Reading): LoadedFleet {
  const stacks = settings === undefined ? [] : findStacks(settings.entries, base, findings);
  refuseTwice(stacks, findings);
  const { entries: _, ...rest } = settings ?? { entries: [], accounts: new Map<string, number>() };
  return {
    fleet: findings.hasErrors ? undefined : { base, stacks, ...rest },
    diagnostics: sortFindings(findings.list),
    sources,
  };
}

function readTree(path: string, sources: Map<string, string>, findings: Findings): Node | undefined {
  const text = readText({ path, realPath: toRealPath(path), root: dirname(path), isNamed: true }, sources, findings);
  return text === undefined ? undefined : parseYaml(path, text, findings);
}

/** A path that does not exist is reported when it is read. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function checkTree(root: Node, sources: Map<string, string>, findings: Findings): Settings | undefined {
  const value = toJson(root);
  const problems = withoutFollowers(toProblems(validateFleet(value), value));
  reportProblems(problems, { root, findings, sources });
  return findings.hasErrors ? undefined : readSettings(root);
}

/** @param root of a file that has the schema */
function readSettings(root: Node): Settings {
  const workers = getNumber(getValue(root, "workers"));
  const perAccount = getNumber(getValue(root, "workersPerAccount"));
  const accounts = listEntries(getValue(root, "accounts")).flatMap(({ key, value }) => {
    const own = getNumber(getValue(value, "workers"));
    return own === undefined ? [] : [[key, own] as const];
  });
  const stacks = getValue(root, "stacks");
  return {
    entries: stacks?.kind === "list" ? stacks.items.map(readEntry) : [],
    ...(workers !== undefined && { workers }),
    ...(perAccount !== undefined && { workersPerAccount: perAccount }),
    accounts: new Map(accounts),
  };
}

function readEntry(node: Node): FleetEntry {
  const text = (key: string) => getText(getValue(node, key)) ?? "";
  const shares = getValue(node, "sharesWorkspace");
  const labels = listEntries(getValue(node, "labels"));
  return {
    project: text("project"),
    stack: text("stack"),
    ...(text("account") !== "" && { account: text("account") }),
    sharesWorkspace: shares?.kind === "scalar" && shares.value === true,
    labels: Object.fromEntries(labels.map(({ key, value }) => [key, getText(value) ?? ""])),
    span: node.span,
  };
}

function getNumber(node: Node | undefined): number | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}
