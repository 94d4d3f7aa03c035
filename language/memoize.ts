/**
 * Returns the same function with its results remembered, one per argument and as long as that object lives. The object
 * must not change, nor must the result, which is shared.
 *
 * @example const keysOf = memoize((map: object) => Object.keys(map));
 */
export function memoize<Of extends object, Result>(workOut: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const result = workOut(of);
    known.set(of, result);
    return result;
  };
}
