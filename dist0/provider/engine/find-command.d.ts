/** The command of Pulumi's CLI that started this process: `pulumi destroy --yes --stack dev`. */
export interface Command {
    /** The path of the CLI, or its name to be found on `PATH`. */
    readonly executable: string;
    /** Without the name of the program. */
    readonly args: readonly string[];
    /** The folder that it was started in; undefined if the system does not say. */
    readonly folder: string | undefined;
}
interface Ancestor {
    readonly parent: number;
    readonly words: readonly string[];
    readonly executable?: string | undefined;
    readonly folder?: string | undefined;
}
/**
 * Finds the command of Pulumi's CLI among the ancestors of this process. The engine passes a provider neither the command
 * nor its options. *observed*
 *
 * @returns undefined if no ancestor is Pulumi's CLI, as in a program that embeds the engine
 */
export declare function findCommand(pid?: number, look?: (pid: number) => Ancestor | undefined): Command | undefined;
export {};
