import { StandaloneError } from "./standalone-error.js";
/** Credentials of another account than the stack is for. The message names both accounts and their sources. */
export declare class OtherAccountError extends StandaloneError {
    name: string;
}
