import type { DesiredWorkspace, SecretProperty } from "../../config/index.js";
import type { Plan } from "./planned.js";
/**
 * Plans the resources of a desired workspace: pure, so that every host registers the same ones.
 *
 * @param component name of the component, which the names of its resources start with
 * @param secrets properties that contain a secret variable
 * @example planWorkspace("cc", desired).resources.map(({ name }) => name) // ["cc-workspace", "cc-english", …]
 */
export declare function planWorkspace(component: string, desired: DesiredWorkspace, secrets?: readonly SecretProperty[]): Plan;
