import type { Plan, PlannedResource } from "../../../sdk/plan/index.js";
import type { Parts } from "../resource/parts.js";
import type { LookUps } from "./look-ups.js";
import type { Monitor, Registration } from "./monitor.js";
/** The surroundings of a component whose parts are registered. */
export interface Site {
    readonly monitor: Pick<Monitor, "register">;
    /** URN of the component. */
    readonly component: string;
    /** `urn::id` of the provider of the parts; undefined for the default one. */
    readonly provider: string | undefined;
    readonly isPreview: boolean;
    readonly lookUps: LookUps;
    /** Receives what is known about each part. */
    readonly parts: Parts;
}
/** A part after its registration. */
export interface RegisteredPart extends Registration {
    readonly planned: PlannedResource;
}
/** The parts of a component, and the SID of its workspace. */
export interface RegisteredParts {
    readonly workspaceSid: string;
    readonly parts: readonly RegisteredPart[];
}
/**
 * Registers the resources of a plan, each as soon as those that it refers to are registered.
 *
 * @throws the first failure, when all have ended: with `--continue-on-error` the engine goes on with what is registered, until
 * the component fails. Without it, the engine ends all at the first failure itself
 */
export declare function registerParts(plan: Plan, site: Site): Promise<RegisteredParts>;
