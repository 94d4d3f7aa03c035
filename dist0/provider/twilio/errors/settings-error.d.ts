import { StandaloneError } from "./standalone-error.js";
/** Missing, incomplete or malformed credentials or host. The message names the problem and the command that solves it. */
export declare class SettingsError extends StandaloneError {
    name: string;
}
