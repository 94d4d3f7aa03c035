import { messages } from "../protocol/stubs.js";
/** Pulumi's schema of the package. */
export declare function getSchema(): Promise<messages.GetSchemaResponse>;
