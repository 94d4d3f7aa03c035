/**
 * Warns, once per program, about credentials in plain text in the stack's configuration: the file goes into version
 * control, and the provider's entry in state would contain them in plain text too.
 */
export declare function warnPlainSecrets(): void;
/** True for a secret key. The engine passes these keys to every program; the SDK reads them but exports no getter. */
export declare function isSecretKey(key: string): boolean;
