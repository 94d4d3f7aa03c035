import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../cli/failure.js";
import { writeTogether } from "../../cli/files/write-together.js";
import { createFolder } from "./support.js";

const show = (path: string) => path.slice(path.lastIndexOf("/") + 1);

test("changes, creates and removes files together, and keeps a byte order mark", () => {
  const folder = createFolder({ "a.yaml": "\uFEFFa: 1\n", "b.yaml": "b\n" });
  writeTogether(
    [
      { path: join(folder, "a.yaml"), before: "a: 1\n", after: "a: 2\n" },
      { path: join(folder, "new/c.yaml"), before: undefined, after: "c\n" },
      { path: join(folder, "b.yaml"), before: "b\n", after: undefined },
    ],
    show,
  );
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("\uFEFFa: 2\n");
  expect(readFileSync(join(folder, "new/c.yaml"), "utf8")).toBe("c\n");
  expect(() => readFileSync(join(folder, "b.yaml"))).toThrow(/ENOENT/);
});

test("writes nothing if a file changed meanwhile or is gone", () => {
  const folder = createFolder({ "a.yaml": "a: 1\n", "b.yaml": "b: other\n" });
  const [a, b, gone] = ["a.yaml", "b.yaml", "gone.yaml"].map((name) => join(folder, name));
  const first = { path: `${a}`, before: "a: 1\n", after: "a: 2\n" };
  expect(() => writeTogether([first, { path: `${b}`, before: "b: 1\n", after: "b: 2\n" }], show)).toThrow(
    new Failure("b.yaml changed while it was compared, so nothing was written: run the command again"),
  );
  expect(() => writeTogether([first, { path: `${gone}`, before: "b: 1\n", after: "b: 2\n" }], show)).toThrow(
    "gone.yaml does not exist any more, so nothing was written: run the command again",
  );
  expect(readFileSync(`${a}`, "utf8")).toBe("a: 1\n");
});

test("gives files their texts back if a later one cannot be written", () => {
  const folder = createFolder({ "a.yaml": "a: 1\n", "b.yaml": "b\n" });
  writeFileSync(join(folder, "c.yaml"), "somebody else's\n");
  const changes = [
    { path: join(folder, "a.yaml"), before: "a: 1\n", after: "a: 2\n" },
    { path: join(folder, "b.yaml"), before: "b\n", after: undefined },
    { path: join(folder, "n.yaml"), before: undefined, after: "n\n" },
    { path: join(folder, "c.yaml"), before: undefined, after: "c\n" },
  ];
  expect(() => writeTogether(changes, show)).toThrow("cannot write c.yaml: EEXIST");
  expect(["a.yaml", "b.yaml", "c.yaml"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([
    "a: 1\n",
    "b\n",
    "somebody else's\n",
  ]);
  expect(() => readFileSync(join(folder, "n.yaml"))).toThrow(/ENOENT/);
});
