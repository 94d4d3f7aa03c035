import { expect, test } from "vitest";
import { explainRun } from "../../cli/stack/pulumi.js";

const ON_PATH = "warning: using pulumi-language-yaml from $PATH at /opt/bin/pulumi-language-yaml";

test.each([
  ["an error", "error: no stack named 'prod' found\n", "", "no stack named 'prod' found"],
  [
    "an error after a language host on PATH",
    `${ON_PATH}\nerror: no stack named 'prod' found\n`,
    "",
    "no stack named 'prod' found",
  ],
  ["one with the host that was expected", `${ON_PATH} expected /usr/bin/x\nerror: bad\n`, "", "bad"],
  [
    "another warning stays",
    "warning: A new version is available\nerror: bad\n",
    "",
    "warning: A new version is available\nbad",
  ],
  ["the standard output comes last", "error: bad\n", "Previewing update (dev)\n", "bad\nPreviewing update (dev)"],
])("%s", (_, stderr, stdout, expected) => {
  expect(explainRun({ code: 255, stdout, stderr })).toBe(expected);
});
