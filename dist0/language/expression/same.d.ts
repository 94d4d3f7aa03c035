/** The grammar that a text is read by. */
export type TextKind = "expression" | "orderBy" | "knownWorker";
/**
 * Whether two texts spell the same expression: they may differ in white space, letter case of operators, `=` for `==` and
 * the quotation mark. Texts that cannot be read are the same only if they are equal.
 *
 * @example isSameExpression("a=='x'", 'a = "x"') // true
 */
export declare function isSameExpression(a: string, b: string, kind?: TextKind): boolean;
