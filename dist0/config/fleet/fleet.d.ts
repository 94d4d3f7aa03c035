import type { Span } from "../../language/index.js";
/** One stack of a fleet. */
export interface FleetStack {
    /** `environments/berlin:prod`: the folder of its project, relative to the base of the fleet, and the stack. Unique. */
    readonly name: string;
    /** Absolute path of the project's folder. */
    readonly folder: string;
    /** As Pulumi names it: `prod`, `acme/prod`. */
    readonly stack: string;
    /** The name of its account, if the fleet file has one: stacks with one name share that account's limit. */
    readonly account?: string;
    /** True if other stacks of the fleet may use the same existing workspace. */
    readonly sharesWorkspace: boolean;
    readonly labels: Readonly<Record<string, string>>;
    /** The entry that lists it. */
    readonly span: Span;
}
/** The stacks that a fleet file or patterns list, each once. */
export interface Fleet {
    /** Absolute path of the folder that names of stacks are relative to. */
    readonly base: string;
    readonly stacks: readonly FleetStack[];
    /** Stacks at the same time; undefined for the default. */
    readonly workers?: number;
    /** Stacks of one account at the same time; undefined for the default. */
    readonly workersPerAccount?: number;
    /** The same for single accounts, by their names. */
    readonly accounts: ReadonlyMap<string, number>;
}
/** An entry before its patterns are replaced by stacks. */
export interface FleetEntry {
    /** Path or glob of project folders, relative to the base. */
    readonly project: string;
    /** Name or glob of stacks. */
    readonly stack: string;
    readonly account?: string;
    readonly sharesWorkspace?: boolean;
    readonly labels?: Readonly<Record<string, string>>;
    readonly span: Span;
}
