import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { linkSettings, MARKER, prepareFolder, releaseFolder } from "../../scripts/start/folder.mjs";

describe("the folder of npm start", () => {
  let base: string;
  let folder: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "start-"));
    folder = join(base, ".start");
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it("is made where there is none, and where an empty one lies", () => {
    prepareFolder(folder);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    prepareFolder(folder);
    expect(readdirSync(folder).sort()).toEqual([MARKER, "state"]);
  });

  it("is emptied when an earlier run made it", () => {
    prepareFolder(folder);
    writeFileSync(join(folder, "state", "old.json"), "{}");
    prepareFolder(folder);
    expect(existsSync(join(folder, "state", "old.json"))).toBe(false);
  });

  it("is refused, and left as it is, when it holds something else", () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "thesis.txt"), "years of work");
    expect(() => prepareFolder(folder)).toThrow(
      `${folder} was not made by npm start and is not empty: move it away, it would be emptied`,
    );
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("years of work");
  });

  it("is refused when a file has its name", () => {
    writeFileSync(folder, "years of work");
    expect(() => prepareFolder(folder)).toThrow("is no folder: move it away");
    expect(readFileSync(folder, "utf8")).toBe("years of work");
  });

  it("is refused while the run that made it goes on, and taken again when that has ended", () => {
    prepareFolder(folder);
    writeFileSync(join(folder, MARKER), `${process.ppid}\n`);
    expect(() => prepareFolder(folder)).toThrow(`another npm start (process ${process.ppid}) uses ${folder}`);
    releaseFolder(folder);
    expect(() => prepareFolder(folder)).not.toThrow();
  });

  it("keeps the stack's settings, by a link that each run makes anew", () => {
    const project = join(base, "examples", "one");
    mkdirSync(project, { recursive: true });
    linkSettings(project, "dev", folder);
    linkSettings(project, "dev", folder);
    expect(readlinkSync(join(project, "Pulumi.dev.yaml"))).toBe("../../.start/Pulumi.dev.yaml");
  });

  it("never replaces settings that somebody wrote", () => {
    const settings = join(base, "Pulumi.dev.yaml");
    writeFileSync(settings, "config: {}\n");
    expect(() => linkSettings(base, "dev", folder)).toThrow("exists and was not made by npm start");
    expect(lstatSync(settings).isFile()).toBe(true);
  });
});
