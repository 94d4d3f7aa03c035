import type { Json } from "../language/index.js";
/** See {@link Property.type}. */
type PropertyType = "string" | "url" | "list" | "boolean" | "integer" | "enum" | "sid" | "expression" | "configuration" | "channel" | "attributes" | "capacities";
/** One row of a kind's table: everything the project knows about a property of a TaskRouter object. */
export interface Property {
    /**
     * `url`: absolute http or https, or blank for none; `list`: names separated by commas, in any order;
     * `expression`: text that may contain `${activities.k.sid}`; `configuration`: the routing of a workflow;
     * `channel`: unique name of a task channel; `attributes`: a JSON object, by whose members several programs can own it;
     * `capacities`: a map by unique name of a task channel, whose values are in objects below the worker.
     */
    readonly type: PropertyType;
    /** Text for editors and docs: the meaning, limits and default. */
    readonly doc: string;
    /** A realistic value for editors and docs. Not needed for booleans, for `values`, and where the default shows it. */
    readonly example?: string;
    readonly isRequired?: boolean;
    /** TaskRouter's value if the property is absent. Blank means that there is none, and that blank text clears it. */
    readonly default?: string | number | boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    /** Length of the longest text that TaskRouter accepts. */
    readonly maxLength?: number;
    readonly values?: readonly string[];
    /** SID prefix, for `sid`. */
    readonly prefix?: string;
    /** Why the property cannot be changed after creation, and what to do instead. */
    readonly immutable?: string;
    /** With `immutable`: only this value is final. */
    readonly frozenAt?: boolean;
    /** Read by TaskRouter only at creation, and never returned. */
    readonly isCreateOnly?: boolean;
    /** An action instead of a property: a parameter that an update sends if it changes the property named here. */
    readonly actionOn?: string;
    /** Another value means another object: the only reason for a replacement. */
    readonly isParent?: boolean;
    /** Known to this tool alone: it says how the object is treated, and is never sent. */
    readonly isOwn?: boolean;
    /** The collection below the object that has the values, for `capacities`. */
    readonly collection?: string;
    /** If absent, the live value stays as it is. */
    readonly isLeftAlone?: boolean;
    /** Not written in YAML: its position in the file implies it. */
    readonly isImplied?: boolean;
    /** Its word in YAML if that differs: files name an activity by its key, `reservationActivity`. */
    readonly writtenAs?: string;
}
/** Something that TaskRouter returns of an object, and that nobody can set. */
export interface Output {
    readonly doc: string;
    /** Null if there is none. */
    readonly isNullable?: boolean;
}
export type Properties = Readonly<Record<string, Property>>;
/** Everything the project knows about one kind of TaskRouter object: `as const satisfies KindTable`. */
export interface KindTable {
    /** Name of the resource: `Workflow`. */
    readonly name: string;
    /** Noun for messages: `workflow`. */
    readonly noun: string;
    /** Its plural: `workflows`. */
    readonly nouns: string;
    /** One sentence for editors and docs. */
    readonly doc: string;
    readonly sidPrefix: string;
    /** Collection in a workspace, or at the root: `Workflows`. */
    readonly collection: string;
    /** Key of the collection in the answer to a list request: `task_queues`. */
    readonly listKey: string;
    /** Section of a workspace file that declares such objects by key: `taskQueues`. */
    readonly section?: string;
    readonly properties: Properties;
    /** The property by which an object is found. Default: `friendlyName`. */
    readonly nameProperty?: string;
    /** Whether names that differ only by letter case are the same. */
    readonly isCaseIgnored?: boolean;
    /** Whether TaskRouter accepts several objects of one name. */
    readonly mayHaveTwins?: boolean;
    /** Whether objects have a version, which a write can require with `If-Match`. */
    readonly isVersioned?: boolean;
    /** Whether objects are managed only where files ask for it: `managed: true`. */
    readonly isOnRequest?: boolean;
    /** Members that TaskRouter returns in addition to the properties and the members of every object. */
    readonly outputs?: Readonly<Record<string, Output>>;
    /** TaskRouter refuses a second object of a name. */
    readonly hasUniqueNames?: boolean;
    /** Most objects in one workspace. Exceeding it is a warning, because Twilio can raise it. */
    readonly limit?: number;
    /** Names of objects that every workspace has from the start: adopted by name, and never deleted. */
    readonly builtIns: readonly string[];
    /** A set of properties of an object that another resource creates: never created or deleted by itself. */
    readonly isFacet?: boolean;
}
/** Returns whether TaskRouter no longer changes a property that has this value. */
export declare function isFinal({ immutable, frozenAt }: Property, value: Json | undefined): boolean;
/** True for what an object keeps, as opposed to actions and to what is only read at creation. */
export declare function isStored(property: Property): boolean;
export {};
