import { describe, expect, test } from "vitest";
import { signForm } from "../../../emulator/callbacks/signature.js";

describe("the signature of a callback", () => {
  test("equals that of Twilio's documented example", () => {
    const parameters = {
      To: "+18005551212",
      From: "+12349013030",
      Digits: "1234",
      Caller: "+12349013030",
      CallSid: "CA1234567890ABCDE",
    };
    const url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    expect(signForm("12345", url, parameters)).toBe("0/KCTR6DLpKmkAf8muzZqo1nDgQ=");
  });
});
