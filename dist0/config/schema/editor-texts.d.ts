/** Title above the hover of each object and its members, by path. */
export declare const titles: Readonly<Record<string, string>>;
/** Meaning of each value of a choice, in the order of the model's values. */
export declare const valueDocs: Readonly<Record<string, readonly string[]>>;
