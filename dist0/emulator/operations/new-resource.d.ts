import type { Kind } from "../resources/kind.js";
import type { Resource } from "../values/collection.js";
import type { Services } from "./operation.js";
/** A new object of a kind; `dateUpdated` is set from the start (H-71). */
export declare function newResource<Properties>({ prefix }: Pick<Kind<never>, "prefix">, properties: Properties, services: Services): Omit<Resource, "friendlyName"> & Properties;
