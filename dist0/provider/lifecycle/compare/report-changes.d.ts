import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
/**
 * Says in words what the engine's plan does not show, or not readably: it has one line per value of the routing, with
 * positions in place of filters, names properties without their values (except with `--diff`), and shows `[secret]` for both
 * values of a secret, without a sign that they differ.
 *
 * A diff before the program's first check belongs to a refresh, which compares what is live with what the last update wrote.
 *
 * @param changed names of the properties that an update from `before` to `inputs` changes
 */
export declare function reportChanges(context: Context, kind: Kind, changed: readonly string[], before: JsonObject, inputs: JsonObject): void;
