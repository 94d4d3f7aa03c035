import type { Json, JsonObject } from "../../language/index.js";
import type { KindSection } from "../../model/index.js";
import type { LoadedFile } from "../files/load-tree.js";
import type { Step } from "./step.js";
/** Where a new object goes: into a file, or into one of its own. */
export type PlacedObject = {
    readonly kind: "step";
    readonly step: Step;
} | {
    readonly kind: "file";
    readonly folder: string;
    readonly root: string;
    readonly content: JsonObject;
};
/**
 * Finds the place of a new object: with the others of its section; a workflow in a file of its own where others are.
 *
 * @param taken keys that are added to the section of a file already
 * @returns undefined if no file has sections of a workspace: raw JSON has no room for other objects
 */
export declare function placeObject(section: KindSection, key: string, value: Json, files: readonly LoadedFile[]): PlacedObject | undefined;
