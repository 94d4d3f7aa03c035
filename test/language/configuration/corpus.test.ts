import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import {
  checkConfiguration,
  fromWire,
  isSameConfiguration,
  type Json,
  reconcile,
  toWire,
} from "../../../language/index.js";

const folder = join(__dirname, "../../../../shared/corpus/workflows");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

const read = (file: string): Json => {
  const { configuration } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { configuration: Json };
  return typeof configuration === "string" ? (JSON.parse(configuration) as Json) : configuration;
};

describe("the configurations that real teams published", () => {
  test("are 66", ({ skip }) => {
    if (!existsSync(folder)) skip("../shared/corpus/workflows is not here: nothing was tried on real configurations");
    expect(files.length).toBe(66);
  });

  test.each(files)("%s survives our form unchanged, without an error or a difference", (file) => {
    const raw = read(file);
    const configuration = fromWire(raw);
    expect(JSON.stringify(toWire(configuration))).toBe(JSON.stringify(raw));
    expect(isDeepStrictEqual(toWire(configuration), raw)).toBe(true);
    expect(checkConfiguration(configuration, false).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(isSameConfiguration(configuration, fromWire(read(file)))).toBe(true);
    expect(reconcile(configuration, fromWire(read(file)), {})).toBe(configuration);
  });
});
