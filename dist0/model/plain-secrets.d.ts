import type { Json } from "../language/index.js";
/** The settings below `taskrouter:` in a stack's configuration. */
export interface StackSettings {
    /** A setting as text or as JSON. */
    get(key: string): Json | undefined;
    /** Whether the configuration encrypts it. The engine marks a map as secret as a whole, if one of its values is. */
    isSecret(key: string): boolean;
}
/** The settings below `taskrouter:` with secrets. A map is secret as a whole. */
export declare const SECRET_SETTINGS: readonly string[];
/**
 * Returns a text for each secret that is in plain text in a stack's configuration, with the command that encrypts it. The file
 * goes into version control.
 *
 * @example explainPlainSecrets({ get: (key) => (key === "authToken" ? "…" : undefined), isSecret: () => false })
 */
export declare function explainPlainSecrets(settings: StackSettings): string[];
