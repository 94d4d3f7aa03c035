import type { EmulatorOptions } from "../../../emulator/index.js";
import type { Io } from "../../io.js";
/** Options of the command. */
export interface Options {
    port: number;
    host: string;
    seed?: string[];
    stack?: string;
    data?: string;
    account?: string[];
    clock?: "real" | "manual";
    startTime?: number;
    randomSeed?: number;
    latency: number;
    rateLimit?: Record<string, number>;
    faults?: string;
    assume?: string[];
    /** Earlier name of {@link assume}. */
    rule?: string[];
    callbackAllow?: string[];
    ownHost?: string[];
    log?: true;
}
/**
 * Converts the options of the command to those of the emulator.
 *
 * @throws Failure for wrong usage, and for a seed with errors
 */
export declare function toEmulatorOptions(options: Options, io: Io): Promise<EmulatorOptions>;
