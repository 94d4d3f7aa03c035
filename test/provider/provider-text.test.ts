import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type KindName, kinds } from "../../model/index.js";
import { providerText } from "../../sdk/provider-text.js";

/** Every text ever released, as `<Kind>-<number>.txt`; the highest number of a kind is what the SDK writes today. */
const folder = join(__dirname, "texts");
const names = Object.keys(kinds) as KindName[];

function goldenOf(kind: KindName): string {
  const numbers = readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}-`))
    .map((file) => Number.parseInt(file.slice(kind.length + 1), 10));
  return join(folder, `${kind}-${Math.max(1, ...numbers)}.txt`);
}

test.each(names)("the text of a %s is the one that was released: old states hold it", (kind) => {
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(goldenOf(kind), providerText(kind));
  expect(providerText(kind)).toBe(readFileSync(goldenOf(kind), "utf8"));
});

test.each(names)("the text of a %s has at most 700 bytes, whenever it is asked for", (kind) => {
  expect(Buffer.byteLength(providerText(kind))).toBeLessThanOrEqual(700);
  expect(providerText(kind)).toBe(providerText(kind));
});
