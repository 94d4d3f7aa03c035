import { TARGET_KEYS } from "../configuration/keys.js";
import { formatNumber } from "../format-number.js";
import { show } from "../show.js";
import type { LintContext } from "./view/context.js";
import type { FilterView, TargetView } from "./view/routing-view.js";

/** Names a filter in a message: by its name, else by its position from 1. */
export function nameFilter({ name, index }: Pick<FilterView, "name" | "index">): string {
  return name === undefined || name.trim() === "" ? `filter ${index + 1}` : `filter ${show(name)}`;
}

/** Quotes a key as written in the form of the configuration: `skipIf` in YAML, `skip_if` in raw JSON. */
export function nameKey(key: keyof typeof TARGET_KEYS, { form }: LintContext): string {
  return show(form === "raw" ? TARGET_KEYS[key] : key);
}

/** `target 2`, from 1. */
export function nameTarget({ index }: Pick<TargetView, "index">): string {
  return `target ${index + 1}`;
}

/** `none of the 3 declared workers of queue "a" matches`, or of one: `the only declared worker … does not match`. */
export function noneOf(count: number | undefined, where: string): string {
  return count === 1
    ? `the only declared worker${where} does not match`
    : `none of the ${count} declared workers${where} matches`;
}

/** `90 seconds`, `1 second`, `1,209,600 seconds` */
export function formatSeconds(seconds: number): string {
  return `${formatNumber(seconds)} second${seconds === 1 ? "" : "s"}`;
}

export const quote = show;
