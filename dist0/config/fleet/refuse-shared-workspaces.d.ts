import type { Reported } from "../report/view.js";
import type { FleetStack } from "./fleet.js";
import type { DeclaredWorkspace } from "./workspace-of.js";
/** A stack with the account and the workspace that it is for, as far as files say it. */
export interface PlacedStack extends FleetStack {
    /**
     * Identifies the account among those of the fleet: its SID, a digest of a secret one, or its name in the fleet file; empty if
     * none is known.
     */
    readonly accountKey: string;
    /** The region or the address of TaskRouter, whose workspaces are apart from those of others; empty for the default. */
    readonly location: string;
    readonly workspace: DeclaredWorkspace | undefined;
}
/** Identifies the workspace of a stack; undefined if its files do not say it. */
export declare function keyOfWorkspace({ accountKey, location, workspace }: PlacedStack): string | undefined;
/**
 * Reports stacks that are for one workspace. Two that only use an existing one may share it, if the entries of both say so.
 *
 * @param sources the text of the fleet file, by its path
 */
export declare function refuseSharedWorkspaces(stacks: readonly PlacedStack[], sources: Reported["sources"]): Reported;
