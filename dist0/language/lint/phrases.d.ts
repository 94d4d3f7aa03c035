import { TARGET_KEYS } from "../configuration/keys.js";
import { show } from "../show.js";
import type { LintContext } from "./view/context.js";
import type { FilterView, TargetView } from "./view/routing-view.js";
/** Names a filter in a message: by its name, else by its position from 1. */
export declare function nameFilter({ name, index }: Pick<FilterView, "name" | "index">): string;
/** Quotes a key as written in the form of the configuration: `skipIf` in YAML, `skip_if` in raw JSON. */
export declare function nameKey(key: keyof typeof TARGET_KEYS, { form }: LintContext): string;
/** `target 2`, from 1. */
export declare function nameTarget({ index }: Pick<TargetView, "index">): string;
/** `none of the 3 declared workers of queue "a" matches`, or of one: `the only declared worker … does not match`. */
export declare function noneOf(count: number | undefined, where: string): string;
/** `90 seconds`, `1 second`, `1,209,600 seconds` */
export declare function formatSeconds(seconds: number): string;
export declare const quote: typeof show;
