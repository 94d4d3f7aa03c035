/** The part of a stack's configuration that values for workspace files come from. */
export interface StackConfiguration {
    /** A map below `taskrouter:`; undefined if it is not set. */
    getObject(key: string): Readonly<Record<string, unknown>> | undefined;
    /** Whether a key, such as `taskrouter:vars`, is secret: the engine marks a map as a whole. */
    isSecret(key: string): boolean;
}
/** Values for `${vars.x}`, and the names of those that are secret. */
export interface Vars {
    readonly vars: Readonly<Record<string, unknown>>;
    readonly secretVars: ReadonlySet<string>;
    /** Whether a value is known only in the update. Absent: all values are known. */
    readonly isUnknownVar?: (name: string) => boolean;
}
/**
 * Returns the values for workspace files: `taskrouter:vars` in the stack's configuration, overridden by
 * `taskrouter:secretVars`. There are two maps because the engine marks a map as secret as a whole.
 *
 * @param given by the program, in place of `taskrouter:vars`
 * @example pulumi config set --path 'taskrouter:vars.host' example.com
 * @example pulumi config set --path 'taskrouter:secretVars.password' --secret
 */
export declare function readVars(config: StackConfiguration, given?: Partial<Vars>): Vars;
