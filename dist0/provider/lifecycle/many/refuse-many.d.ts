import type { Context } from "../../context.js";
/** Refuses every write of a run whose workspace files change or delete too much. @throws StandaloneError, in full once per run */
export declare function refuseMany(context: Context): Promise<void>;
/**
 * Refuses the deletes of a run that deletes too many objects of a kind: those of programs, and of whole components, which no
 * plan contains. `pulumi destroy` says itself that everything goes.
 *
 * @throws StandaloneError, in full once per run
 */
export declare function refuseManyDeletes(context: Context, workspaceSid: string): Promise<void>;
