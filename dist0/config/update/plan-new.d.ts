import type { JsonObject } from "../../language/index.js";
import type { Kind, KindSection } from "../../model/index.js";
import type { Context, PlannedObject } from "./planning.js";
/** A live object that nothing declares. */
export interface NewObject {
    readonly section: KindSection;
    readonly kind: Kind;
    readonly key: string;
    readonly friendlyName: string;
    readonly members: JsonObject;
}
/** Live objects that nothing declares, except those of a name that a declared object has too. */
export declare function listNew({ desired, live, names }: Context): NewObject[];
/** Plans the objects to add: all that nothing declares, or those that a declared object refers to. */
export declare function planNewObjects(context: Context): PlannedObject[];
