/** Output formats of `taskrouter drift`. */
export declare const FORMATS: readonly ["text", "json", "markdown", "sarif"];
/** Options of `taskrouter drift`. */
export interface DriftOptions {
    format: (typeof FORMATS)[number];
    stack?: string;
    /** False: no events are read, so the report does not say who changed an object. */
    events: boolean;
    accept?: true | string[];
    workspace?: string;
    connection?: string;
    baseUrl?: string;
}
