import type { ReportingDescriptor } from "sarif";
/** Descriptors of every finding, found or not, in a stable order: the list changes only with the release. */
export declare function listDescriptors(): ReportingDescriptor[];
/** Describes an unlisted code by its name. */
export declare function describeUnknown(code: string): ReportingDescriptor;
