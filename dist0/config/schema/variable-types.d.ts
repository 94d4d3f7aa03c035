/** Types that a variable can be declared with. */
export declare const VARIABLE_TYPES: readonly ["string", "number", "integer", "boolean", "list", "map"];
export type VariableType = (typeof VARIABLE_TYPES)[number];
export declare function isVariableType(text: string): text is VariableType;
