import { InvalidArgumentError } from "commander";
import { didYouMean } from "../language/index.js";

/** A reader of whole numbers, for an option. */
export function integerFrom(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw new InvalidArgumentError(`A whole number from ${minimum} to ${maximum} is needed.`);
  };
}

/** A reader of one of some words, for an option. */
export function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    throw new InvalidArgumentError(`It may be ${[...words].sort().join(", ")}${didYouMean(text, words) || "."}`);
  };
}

/** Collects an option that may be given several times. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
