import * as pulumi from "@pulumi/pulumi";
import type { Configuration, LintContext } from "../language/index.js";
import type { Reporter } from "./report-rules.js";
/** How the configuration of a workflow is checked. */
export interface ParseOptions {
    /** Name of the resource. */
    readonly name: string;
    readonly context: LintContext;
    /** Ids of rules that may be broken. */
    readonly allow: readonly string[];
    /** Receives warnings and notes. */
    readonly reporter: Reporter;
}
/**
 * Returns the configuration of a workflow in our form. A program can pass our form, raw JSON text, or parsed raw JSON.
 * Plain values stay plain, so that a preview shows all of them.
 *
 * @throws pulumi.RunError for text that is not JSON, for misspelt keys and for errors of the rules
 */
export declare function parseConfiguration(configuration: Configuration | string | pulumi.Output<Configuration>, options: ParseOptions): pulumi.Input<Configuration>;
