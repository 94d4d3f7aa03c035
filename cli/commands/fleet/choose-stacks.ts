import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type Fleet,
  type FleetStack,
  findFleet,
  formatDiagnostics,
  type LoadedFleet,
  loadFleet,
  matchesName,
} from "../../../config/index.js";
import { didYouMean } from "../../../language/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import type { ChoiceOptions } from "./options.js";

const DEFAULT_FILE = "fleet.yaml";

/** A fleet, and the text of its file for findings. */
export interface ChosenFleet extends Pick<LoadedFleet, "sources"> {
  readonly fleet: Fleet;
}

/**
 * Finds the stacks of a fleet file or of patterns, and those of them that the options choose.
 *
 * @param args a fleet file, or patterns such as `sites/*:prod`; by default `fleet.yaml`
 * @throws Failure after it has shown the findings
 */
export function chooseStacks(args: readonly string[], options: ChoiceOptions, io: Io): ChosenFleet {
  const loaded = load(args, io);
  const { fleet, sources } = loaded;
  if (fleet === undefined) {
    io.err(formatDiagnostics(loaded, { cwd: io.cwd, isColor: io.isColor }));
    throw new Failure("nothing was started: correct the fleet first", EXIT.usage);
  }
  const stacks = fleet.stacks.filter((stack) => isChosen(stack, options));
  if (stacks.length === 0) throw new Failure(explainNone(fleet.stacks, options), EXIT.usage);
  return { fleet: { ...fleet, stacks }, sources };
}

function load(args: readonly string[], io: Io): LoadedFleet {
  const [first = DEFAULT_FILE, ...others] = args;
  const path = resolve(io.cwd, first);
  const isFile = /\.ya?ml$/i.test(first) || (existsSync(path) && statSync(path).isFile());
  if (!isFile) return findFleet(args, io.cwd);
  if (others.length > 0)
    throw new Failure(`name one fleet file, or patterns of project folders: ${first} is a file`, EXIT.usage);
  if (args.length === 0 && !existsSync(path))
    throw new Failure(
      `there is no ${DEFAULT_FILE} in ${io.cwd}: write one, name one, or name project folders, such as ${join("sites", "*")}`,
      EXIT.usage,
    );
  return loadFleet(path);
}

function isChosen({ name, labels }: FleetStack, { only = [], label = [] }: ChoiceOptions): boolean {
  const wanted = label.map(splitLabel);
  return (
    (only.length === 0 || only.some((pattern) => matchesName(pattern, name))) &&
    wanted.every(([key, value]) => labels[key] === value)
  );
}

function splitLabel(text: string): readonly [key: string, value: string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Failure(`--label ${JSON.stringify(text)} must look like region=emea`, EXIT.usage);
  return [text.slice(0, at), text.slice(at + 1)];
}

function explainNone(stacks: readonly FleetStack[], { only = [], label = [] }: ChoiceOptions): string {
  const asked = [...only.map((one) => `--only ${one}`), ...label.map((one) => `--label ${one}`)].join(" ");
  const names = stacks.map(({ name }) => name);
  const meant = only.map((one) => didYouMean(one, names)).find((text) => text !== "") ?? "";
  return `no stack of the fleet fits ${asked}${meant === "" ? `: it has ${names.slice(0, 12).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}` : meant}`;
}
