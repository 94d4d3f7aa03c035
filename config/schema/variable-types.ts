/** Types that a variable can be declared with. */
export const VARIABLE_TYPES = ["string", "number", "integer", "boolean", "list", "map"] as const;

export type VariableType = (typeof VARIABLE_TYPES)[number];

export function isVariableType(text: string): text is VariableType {
  return VARIABLE_TYPES.some((type) => type === text);
}
