/** Words of the objects of a section, or of the workspace, in the order of `taskrouter fmt`. */
export declare function orderIn(section: string): readonly string[];
