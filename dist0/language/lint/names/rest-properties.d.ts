/** A property of tasks or workers in Twilio's REST API and SDKs that no expression has (E-42, E-47). */
export interface RestProperty {
    readonly owner: "task" | "worker";
    /** In snake case; camel case and Pascal case are recognized, too. */
    readonly name: string;
    /** The built-in name that has the value. */
    readonly write?: string;
    /** What to do instead. */
    readonly advice?: string;
    /** True for a common word: it is reported only if attributes are declared and it is not one of them. */
    readonly isCommon?: true;
}
/** Names of the properties by their owner (OpenAPI file; E-47: no page lists a built-in name of a task). */
export declare const REST_PROPERTIES: readonly RestProperty[];
