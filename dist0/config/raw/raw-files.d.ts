import type { LoadedFile } from "../files/load-tree.js";
import type { Sections } from "../tree/sections.js";
/**
 * Turns a `.json` file of raw configurations, or an answer of Twilio's API, into workflows. The key of a raw
 * configuration is the name of its file; if a key cannot have all of its characters, they stay in the friendly name.
 */
export declare function toRawWorkflows({ file, root, content }: LoadedFile): Sections[];
/** Returns a test for files that a `configurationFile` names: they are not workflows of their own. */
export declare function createIsNamedFile(files: readonly Sections[]): (path: string) => boolean;
