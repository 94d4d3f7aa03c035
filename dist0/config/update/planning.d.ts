import type { KindSection, LiveWorkspace } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import type { Node } from "../tree/tree.js";
import type { WrittenLoad } from "./load-written.js";
import type { NamedLive } from "./name-live.js";
import type { WrittenIndex } from "./raw-index.js";
import type { Step } from "./step.js";
import type { Told } from "./told.js";
import type { UpdatedFile, UpdatedObject, UpdateOptions } from "./update-result.js";
/** Everything that the steps of one update share. */
export interface Context {
    readonly stages: WrittenLoad;
    readonly desired: DesiredWorkspace;
    readonly names: NamedLive;
    readonly live: DesiredWorkspace;
    /** The live objects of the sections that were read. */
    readonly read: LiveWorkspace["objects"];
    readonly index: WrittenIndex;
    readonly options: UpdateOptions;
    /** The SID of a live object by its section and key. */
    sidOf(section: KindSection, key: string): string | undefined;
    /** The names of the properties of an object whose live values are not known; the workspace has no key. */
    hiddenIn(section: KindSection | "workspace", key?: string): readonly string[];
}
/** The changes of one object, which are made as a whole or not at all. */
export interface PlannedObject {
    readonly object: UpdatedObject;
    readonly action: "changed" | "renamed" | "added" | "removed";
    readonly steps: readonly Step[];
    readonly file?: UpdatedFile;
    readonly told: readonly Told[];
    readonly node: Node | undefined;
}
