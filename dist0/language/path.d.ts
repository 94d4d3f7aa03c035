/** The steps from a value's root to a member of it. */
export type Path = readonly (string | number)[];
/** A path as a program writes it, after the name of its root: `.filters[0].targets[1].queue`. */
export declare function showPath(path: Path): string;
