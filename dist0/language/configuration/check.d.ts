import type { Problem } from "../problem.js";
import type { Configuration } from "./configuration.js";
/**
 * Returns every problem of a configuration.
 *
 * @param isStrict true for the form that people write: unknown keys and missing members are errors. False for raw JSON
 * from the Console, which can hold anything that TaskRouter stored: there they are warnings, and null means absent.
 */
export declare function checkConfiguration(configuration: Configuration, isStrict?: boolean): Problem[];
