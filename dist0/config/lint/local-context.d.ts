import type { Attributes, LintContext, TaskContext } from "../../language/index.js";
import type { Section } from "../tree/sections.js";
import type { Sections } from "../tree/sections.js";
/** Declared attributes, task channels and workers, with external ones. */
export declare function createLocalContext(sections: Sections): Pick<LintContext, "taskAttributes" | "workerAttributes" | "taskChannels" | "workers">;
/** Groups the declared tasks by the key of their workflow. */
export declare function groupTasks(sections: Sections): Map<string, TaskContext[]>;
/** Reads the attributes that a section declares; undefined without such a section. */
export declare function readDeclaration(sections: Sections, section: Section): Attributes | undefined;
