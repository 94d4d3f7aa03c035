/** Returns an object without its `undefined` members, for functions that distinguish absent from undefined. */
export function definedOnly<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const defined: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in object) {
    if (object[key] !== undefined) defined[key] = object[key] as Exclude<T[typeof key], undefined>;
  }
  return defined;
}
