import type { Context, PlannedObject } from "./planning.js";
/** Plans the changes of every declared object. */
export declare function planDeclaredObjects(context: Context): PlannedObject[];
