import fc from "fast-check";

type Arbitraries<T> = { [K in keyof T]: fc.Arbitrary<T[K]> };

/** `npm run mutate` repeats the properties for each change of the code, with fewer values each time. */
const MAX_RUNS = Number(process.env.PROPERTY_RUNS ?? Number.POSITIVE_INFINITY);

/** Runs a check that throws on many values, and shows the smallest that fails. */
export function forAll<T extends [unknown, ...unknown[]]>(
  arbitraries: Arbitraries<T>,
  check: (...values: T) => void,
  numRuns = 100,
): void {
  const property = fc.property(fc.tuple(...arbitraries) as unknown as fc.Arbitrary<T>, (values) => {
    check(...values);
  });
  fc.assert(property, { numRuns: Math.min(numRuns, MAX_RUNS) });
}
