/** The effect of each permission, as the warning at the start of a run describes it. */
declare const EFFECTS: {
    readonly adopt: "adopts existing objects by name, also a workspace, and changes those that differ";
    readonly overwrite: "adopts existing objects as well, and overwrites changes made outside Pulumi";
    readonly delete: "deletes adopted objects too, and workspaces together with unmanaged objects in them";
    readonly near: "creates objects whose names differ from live ones only by spaces, letter case or accents";
    readonly many: "changes and deletes any number of objects";
    readonly forget: "takes a workspace that answers 404 for deleted, with everything in it";
};
/** Something that the provider does only if the user asked for it in this run. */
export type Permission = keyof typeof EFFECTS;
/** The permissions of a run, and warnings that name them. */
export interface Permissions {
    readonly granted: ReadonlySet<Permission>;
    readonly warnings: readonly string[];
}
/** The command that grants a permission for one run: `TASKROUTER_PERMIT=adopt pulumi up`. */
export declare function permit(permission: Permission, command?: string): string;
/**
 * Reads the permissions of a run from the environment, and from two settings of the stack: `taskrouter:adopt`, and
 * `taskrouter:overwrite` of release 0.1.
 *
 * @param get reads a setting: `true`, `false`, or a time (ISO 8601) until which it counts as true
 * @throws StandaloneError for a value that has no meaning
 */
export declare function readPermissions(get: (key: "adopt" | "overwrite") => string | undefined, env: Record<string, string | undefined>, now?: number): Permissions;
export {};
