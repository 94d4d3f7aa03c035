/**
 * The same function, worked out once for each object it is asked about, for as long as that object lives. The object must not
 * change, and the result is shared: who gets it must not change it either.
 *
 * @example const keysOf = memoize((map: object) => Object.keys(map));
 */
export function memoize<Of extends object, Result>(workOut: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return (of) => {
    const result = known.get(of) ?? workOut(of);
    known.set(of, result);
    return result;
  };
}
