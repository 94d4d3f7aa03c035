import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operations } from "../../../emulator/operations/index.js";

const sheet = join(__dirname, "../../../../shared/taskrouter/api.md");

interface Documented {
  path: string;
  method: string;
  id: string;
  parameters: string[];
}

/** The operations of the sheet's appendix A: `- GET \`ListTask\` -> 200 …: Priority:integer, …` below their paths. */
function readSheet(): Documented[] {
  const text = readFileSync(sheet, "utf8");
  const appendix = text.slice(text.indexOf("# APPENDIX A"), text.indexOf("# APPENDIX B"));
  let path = "";
  return appendix.split("\n").flatMap((line) => {
    path = /^\*\*`(.+)`\*\*$/.exec(line)?.[1] ?? path;
    const [, method, id, list] = /^- (\w+) `(\w+)` -> [^:]*: (.*)$/.exec(line) ?? [];
    if (method === undefined || id === undefined || list === undefined) return [];
    const parameters = [...list.matchAll(/(?:^|, )\**([A-Z]\w+):/g)].map(([, name]) => String(name));
    return [{ path, method, id, parameters }];
  });
}

/** The place of an operation, its variable parts without their names. */
const toPlace = (method: string, path: string) => `${method} ${path.replace(/\{\w+\}|:\w+/g, "*")}`;

function readSheetSafely(): Documented[] {
  return existsSync(sheet) ? readSheet() : [];
}

describe.skipIf(!existsSync(sheet))("the API as documented (../shared/taskrouter/api.md)", () => {
  const documented = readSheetSafely();
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
  const page = readFileSync(join(__dirname, "../../../docs/emulator.md"), "utf8");

  test("has a row for every operation, and no other row", () => {
    const rows = [...page.matchAll(/^\| `(\w+-\w+)` +\| `(\w+) /gm)].map(([, key, method]) => `${key} ${method}`);
    expect(rows.sort()).toEqual(operations.map(({ key, method }) => `${key} ${method}`).sort());
  });
});
