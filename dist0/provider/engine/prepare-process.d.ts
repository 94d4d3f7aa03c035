/** Adapts the process to the engine, once, if it is one of Pulumi's dynamic host and not a test. */
export declare function prepareProcess(): void;
