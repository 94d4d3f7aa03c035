import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Path } from "../tree/find-node.js";
/** A change of one file for one object: an object is brought in as a whole or not at all. */
export type Step = {
    readonly file: string;
    readonly path: Path;
} & ({
    readonly kind: "change";
    readonly patch: Exclude<Patch, undefined>;
} | {
    readonly kind: "remove";
    readonly key: string;
} | {
    readonly kind: "add";
    readonly key: string;
    readonly value: Json;
    readonly after: string | undefined;
});
