import { InvalidArgumentError } from "commander";
import { didYouMean } from "../language/index.js";

/** Parses an option as a whole number. */
export function integerFrom(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
  };
}

/** Parses an option as one of several words. */
export function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    throw new InvalidArgumentError(
      `It must be one of ${[...words].sort().join(", ")}${didYouMean(text, words) || "."}`,
    );
  };
}

/** Collects a repeatable option. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** Collects a repeatable option with limits of TaskRouter: requests per second by resource key. */
export function collectLimit(text: string, before: Record<string, number> = {}): Record<string, number> {
  const [, key, limit] = /^([A-Za-z]+-[A-Za-z]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (key !== undefined && Number(limit) > 0) return { ...before, [key]: Number(limit) };
  throw new InvalidArgumentError("It must look like Workflow-Create=10: a kind of request, and its number per second.");
}
