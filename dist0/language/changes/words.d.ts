import type { Json } from "../json.js";
import type { DescribeOptions } from "./change.js";
/** Shows the values of a configuration. */
export interface Words {
    /** A queue by its name: `English`. */
    queue(reference: string): string;
    /** An expression or other text: in backticks, SIDs replaced by names, shortened. */
    text(text: string): string;
    /** Two texts that differ, each shortened around the difference. */
    texts(before: string, after: string): [string, string];
}
export declare function createWords({ nameOf }: DescribeOptions): Words;
/** A name in single quotes. */
export declare function quoteName(name: string): string;
/** Any value, in a few characters. */
export declare function showValue(value: Json): string;
/** Two texts that differ, in quotation marks; long ones are cut down to the words that differ and a little around them. */
export declare function shortenPair(before: string, after: string, mark: string): [string, string];
