import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operations } from "../../../emulator/operations/index.js";

const page = readFileSync(join(__dirname, "../../../docs/taskrouter/operations.md"), "utf8");

interface Documented {
  path: string;
  method: string;
  id: string;
  parameters: string[];
}

/** The operations of the page: `- GET \`ListTask\` → 200 …: Priority:integer, …` after the heading of their path. */
function readOperations(): Documented[] {
  let path = "";
  return page.split("\n").flatMap((line) => {
    path = /^## `(.+)`$/.exec(line)?.[1] ?? path;
    const [, method, id, list] = /^- (\w+) `(\w+)` → [^:]*: (.*)$/.exec(line) ?? [];
    if (method === undefined || id === undefined || list === undefined) return [];
    const parameters = [...list.matchAll(/(?:^|, )\**([A-Z]\w+):/g)].map(([, name]) => String(name));
    return [{ path, method, id, parameters }];
  });
}

/** The place of an operation, its variable parts without their names. */
const toPlace = (method: string, path: string) => `${method} ${path.replace(/\{\w+\}|:\w+/g, "*")}`;

describe("the API as documented (docs/taskrouter/operations.md)", () => {
  const documented = readOperations();
  const built = new Map(operations.map((operation) => [toPlace(operation.method, operation.path), operation]));

  test("has 61 operations, all of which exist", () => {
    expect(documented).toHaveLength(61);
    const absent = documented.filter(({ method, path }) => !built.has(toPlace(method, path)));
    expect(absent.map(({ id }) => id)).toEqual([]);
  });

  test("lists every operation that exists", () => {
    const places = new Set(documented.map(({ method, path }) => toPlace(method, path)));
    expect([...built.keys()].filter((place) => !places.has(place))).toEqual([]);
  });

  test.each(documented)("has the parameters of $id", ({ method, path, parameters }) => {
    const operation = built.get(toPlace(method, path));
    expect([...(operation?.parameters ?? [])].sort()).toEqual([...parameters].sort());
  });
});

describe("the page of the emulator", () => {
  const emulatorPage = readFileSync(join(__dirname, "../../../docs/emulator.md"), "utf8");

  test("has an item for every operation, and no other item", () => {
    const rows = [...emulatorPage.matchAll(/^- `(\w+-\w+)`:\s+`(\w+) /gm)].map(([, key, method]) => `${key} ${method}`);
    expect(rows.sort()).toEqual(operations.map(({ key, method }) => `${key} ${method}`).sort());
  });
});
