import { didYouMean } from "../../language/index.js";
import { type AssumptionArea, allAssumptions, type NamedAssumption } from "./all-assumptions.js";
import { droppedAssumptions } from "./dropped-assumptions.js";
import type { ChosenAssumptions } from "./emulator-assumptions.js";

/**
 * Reads choices for what Twilio leaves open, each `NAME=VALUE`, as options of the emulator.
 *
 * @throws Error that lists the names, or the values, that are possible
 * @example readAssumptions(["workerNames=sensitive", "failedReservation=advance"])
 */
export function readAssumptions(texts: readonly string[]): ChosenAssumptions {
  const chosen = texts.map(readAssumption);
  const of = (area: AssumptionArea) =>
    Object.fromEntries(chosen.filter((each) => each.area === area).map(({ name, value }) => [name, value]));
  const expressions = of("expressions");
  const routing = { ...of("routing"), ...(isEmpty(expressions) ? {} : { expressions }) };
  return { ...of("emulator"), ...(isEmpty(routing) ? {} : { routing }) };
}

/** @deprecated renamed: use {@link readAssumptions} */
export function readRules(texts: readonly string[]): ChosenAssumptions {
  return readAssumptions(texts);
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

interface Chosen extends Pick<NamedAssumption, "name" | "area"> {
  readonly value: unknown;
}

function readAssumption(text: string): Chosen {
  const at = Math.max(0, text.indexOf("="));
  const assumption = findAssumption(text.slice(0, at), text);
  return { name: assumption.name, area: assumption.area, value: readChoice(assumption, text.slice(at + 1)) };
}

function findAssumption(name: string, text: string): NamedAssumption {
  const found = allAssumptions.find((assumption) => assumption.name === name);
  if (found !== undefined) return found;
  checkNotDropped(name);
  const names = allAssumptions.map((assumption) => assumption.name).sort();
  const hint = didYouMean(name, names) || ":";
  throw new Error(`assumption '${text}' is unknown${hint} it is NAME=VALUE, with one of ${names.join(", ")}`);
}

function readChoice({ name, choices }: NamedAssumption, text: string): unknown {
  if (choices === "positive-integer") {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new Error(`assumption '${name}' must be a whole number from 1 up, but is '${text}'`);
  }
  const value = choices.find((choice) => String(choice) === text);
  if (value !== undefined) return value;
  const texts = choices.map(String);
  throw new Error(`assumption '${name}' may be ${texts.join(" or ")}, but is '${text}'${didYouMean(text, texts)}`);
}

/** @throws Error that says what is fixed now if the name is that of a dropped assumption */
export function checkNotDropped(name: string): void {
  const fixed = Object.hasOwn(droppedAssumptions, name) ? droppedAssumptions[name] : undefined;
  if (fixed !== undefined) throw new Error(`assumption '${name}' was dropped: ${fixed}`);
}
