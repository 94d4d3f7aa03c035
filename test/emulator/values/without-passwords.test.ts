import { describe, expect, test } from "vitest";
import { withoutPasswords } from "../../../emulator/values/without-passwords.js";

describe("a text without passwords", () => {
  test.each([
    ["https://u:secret@h/x?y#z", "https://u:***@h/x?y#z"],
    ["https://:secret@h/", "https://:***@h/"],
    ["https://u:secret@h:8080/a@b", "https://u:***@h:8080/a@b"],
    ["https://u:secret:secret@h/", "https://u:***@h/"],
    ["https://u:secret@secret@h/", "https://u:***@h/"],
    ['https://u:secret"secret@h/', "https://u:***@h/"],
    ["https://u:secret secret@h/", "https://u:***@h/"],
    ["https://u:secret/secret@h/", "https://u:***@h/"],
    ["https:u:secret@h/", "https:u:***@h/"],
    ["https:\\\\u:secret@h/", "https:\\\\u:***@h/"],
    [" https://u:secret@h/", " https://u:***@h/"],
    ["see http://a:secret@b/ and ftp://c:secret@d.", "see http://a:***@b/ and ftp://c:***@d."],
    ['{"a":"https://u:secret@h"}', '{"a":"https://u:***@h"}'],
    ['{ "a" : "https:\\/\\/u:secret\\u0040h", "b": 1.0 }', '{ "a" : "https://u:***@h", "b": 1.0 }'],
    ['["x"] https://u:secret@h', '["x"] https://u:***@h'],
    ['{"a": "https://u:secret@h', '{"a": "https://u:***@h'],
  ])("%s is %s", (text, safe) => {
    expect(withoutPasswords(text)).toBe(safe);
    expect(withoutPasswords(text)).not.toContain("secret");
  });

  test.each([
    "https://h:8080/a@b",
    "https://u@h/",
    "Team: EU: a@b.example",
    "mail to a@b: now",
    "worker.email == 'a:b@c'",
    '{"task_routing":{"filters":[{"expression":"mail == \\"a@b\\""}]}}',
    "",
  ])("%s does not change", (text) => {
    expect(withoutPasswords(text)).toBe(text);
  });

  // with backtracking, these would take longer than the limit of any test
  test.each(["a.b-c".repeat(600_000), "http://a:".repeat(500_000), `https://${"a:".repeat(2_000_000)}`])(
    "%#: is found in time proportional to the text",
    (text) => {
      expect(withoutPasswords(`${text} @`)).toContain("@");
    },
  );
});
