import type { Configuration } from "../configuration/configuration.js";
/** The parts of a configuration that tasks reach, as far as the configuration alone shows it. */
export interface Reach {
    /** Filters that no task enters, by index, with the earlier filter in which the tasks stay; undefined: it matches no task. */
    readonly lostFilters: ReadonlyMap<number, number | undefined>;
    /** The first target of a filter that no task enters, by index of the filter. */
    readonly lostTargets: ReadonlyMap<number, number>;
    /** True if there is a default filter that no task enters. */
    readonly isDefaultLost: boolean;
    /** True if a task that matches no filter is not routed. */
    readonly isOpen: boolean;
    /** Queues to which tasks can come, as the configuration names them. */
    readonly queues: ReadonlySet<string>;
}
/** @param unknown placeholder text of unresolved values */
export declare function findReach(configuration: Configuration, unknown?: string): Reach;
