import type { Json } from "../../language/index.js";
/** The settings of a stack that its files show without Pulumi: nothing that is encrypted. */
export interface StackSettings {
    /** Name of the project; undefined if its file cannot be read. */
    readonly project?: string;
    /** Absolute URL of the backend that the project names. */
    readonly backend?: string;
    /** Plain values of the stack's configuration below `taskrouter:`, those of the project included. */
    readonly config: Readonly<Record<string, Json>>;
    /** Keys of values that are encrypted. */
    readonly encrypted: ReadonlySet<string>;
    /** True if the stack has more configuration that is not in its file: environments of Pulumi ESC. */
    readonly isOpen: boolean;
}
/**
 * Reads `Pulumi.yaml` and `Pulumi.<stack>.yaml`, which is a thousand times faster than to ask Pulumi's CLI. A file that
 * cannot be read counts as empty: Pulumi itself reports it.
 */
export declare function readStackSettings(folder: string, stack: string): StackSettings;
