/** The pipelines that a project can start with. */
export declare const PIPELINES: readonly ["github", "gitlab", "none"];
/** A pipeline to start with. */
export type Pipeline = (typeof PIPELINES)[number];
/** The stack that the pipelines apply. */
export declare const STACK = "production";
/**
 * All files of a new project, by path.
 *
 * @param name of the project
 */
export declare function listTemplate(name: string, pipeline: Pipeline): ReadonlyMap<string, string>;
