// npm run mutate -- ROOM… [--sample N]: changes the code of pure rooms in many small ways, and reports each change that no
// unit test notices. Takes minutes; see docs/decisions/mutation-tests.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { PURE_ROOMS } from "./mutate/rooms.mjs";

await runMain(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { sample: { type: "string" } } });
  const rooms = positionals.length === 0 ? PURE_ROOMS : positionals;
  const unknown = rooms.find((room) => !PURE_ROOMS.includes(room));
  if (unknown !== undefined) throw new Error(`room '${unknown}' cannot be mutated: rooms are ${PURE_ROOMS.join(", ")}`);
  const size = Number(values.sample ?? Number.POSITIVE_INFINITY);
  if (!(size >= 1)) throw new Error("--sample needs a number of changes, such as 1000");
  await ensureInstalled();
  for (const room of rooms) await mutate(room, size);
});

/** @param {string} room @param {number} size */
async function mutate(room, size) {
  const [{ instrument }, { tryChanges }, { describeResult, summarize }, { workshop }] = await Promise.all([
    import("./mutate/instrument.mjs"),
    import("./mutate/try-changes.mjs"),
    import("./mutate/results.mjs"),
    import("./mutate/workshop.mjs"),
  ]);
  const start = Date.now();
  const mutants = await instrument(room);
  const tried = chooseSample(mutants, size);
  const minutes = () => `${((Date.now() - start) / 60_000).toFixed(1)} min`;
  const ids = tried.map(({ id }) => id);
  const outcomes = await tryChanges(ids, (done) =>
    process.stderr.write(`${room}: ${done} of ${ids.length}, ${minutes()}\n`),
  );
  const results = tried.flatMap((mutant) => {
    const outcome = outcomes.get(mutant.id);
    return outcome === undefined ? [] : [{ ...mutant, ...outcome }];
  });
  writeFileSync(join(workshop, "results.json"), JSON.stringify(results));
  for (const result of results) {
    if (!["survived", "not reached"].includes(result.status)) continue;
    console.log(describeResult(result, readFileSync(join(root, result.fileName), "utf8")));
  }
  console.log(`${room}: ${summarize(results, mutants.length)}\n${minutes()}`);
}

/**
 * The same sample every time, in the order of the files.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} size
 */
function chooseSample(items, size) {
  let seed = 1;
  const random = () => {
    // a linear congruential generator
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  const ranks = items.map((item) => ({ item, rank: random() }));
  const limit = ranks.map(({ rank }) => rank).sort((a, b) => a - b)[Math.min(size, items.length) - 1] ?? 0;
  return ranks.filter(({ rank }) => rank <= limit).map(({ item }) => item);
}
