import type { Shape } from "./key-order.js";
/**
 * Returns valid YAML in our order and spacing.
 *
 * @throws NoLayout for constructs that are too rare to support
 */
export declare function formatYaml(file: string, text: string, shape: Shape): string;
/** Every comment of a text, sorted: formatting may move comments, but must not lose any. */
export declare function commentsOf(file: string, text: string): string[];
