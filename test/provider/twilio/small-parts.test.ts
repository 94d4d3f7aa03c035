import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter } from "../../../provider/twilio/failures/retry-after.js";
import { readRateLimitHint } from "../../../provider/twilio/pace/rate-limit-hint.js";
import { isLoopback } from "../../../provider/twilio/settings/loopback.js";
import { parseObject, toForm } from "../../../provider/twilio/transport/payload.js";
import { isTlsCode, TransportError, toTransportError } from "../../../provider/twilio/transport/transport-error.js";

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);

test.each<[string | undefined, number | undefined]>([
  ["0", 0],
  ["7", 7_000],
  [" 1.5 ", 1_500],
  ["Thu, 01 Jan 2026 12:00:30 GMT", 30_000],
  ["Thu, 01 Jan 2026 11:00:00 GMT", 0],
  ["Thursday, 01-Jan-26 12:00:10 GMT", 10_000],
  ["-5", undefined],
  ["1e3", undefined],
  ["soon", undefined],
  ["Thu, soon", undefined],
  ["", undefined],
  ["99999999999999999999", undefined],
  [undefined, undefined],
])("Retry-After %j asks for %j ms", (header, expected) => {
  expect(parseRetryAfter(header, NOW)).toBe(expected);
});

test("never returns a negative time for Retry-After", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      ),
      (header) => {
        expect(parseRetryAfter(header, NOW) ?? 0).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test.each<[Record<string, string | string[]>, unknown]>([
  [{}, {}],
  [
    { "x-rate-limit-limit": "10", "x-rate-limit-remaining": "0" },
    { limit: 10, remaining: 0 },
  ],
  [{ "x-rate-limit-limit": "0" }, {}],
  [{ "x-rate-limit-limit": "10, 10;w=1" }, {}],
  [{ "x-rate-limit-limit": "10/s", "x-rate-limit-remaining": "-1" }, {}],
  [{ "x-rate-limit-limit": ["10", "20"] }, {}],
  [{ "x-rate-limit-limit": "1.5", "x-rate-limit-remaining": "9999999" }, {}],
])("the headers %j hint at %j", (headers, hint) => {
  expect(readRateLimitHint(headers)).toEqual(expect.objectContaining(hint));
  expect(JSON.stringify(readRateLimitHint(headers))).toBe(JSON.stringify(hint));
});

test.each<[string, boolean]>([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.8.9.1", true],
  ["[::1]", true],
  ["127.0.0.1.evil.example", false],
  ["localhost.evil.example", false],
  ["0.0.0.0", false],
  ["10.0.0.1", false],
  ["taskrouter.twilio.com", false],
])("%s is this machine: %s", (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected);
});

test.each<[string, unknown]>([
  ['{"a":1}', { a: 1 }],
  ["[1]", undefined],
  ["null", undefined],
  ['"text"', undefined],
  ['{"a":', undefined],
  ["", undefined],
  ["<html>", undefined],
])("the text %j is the object %j", (text, expected) => {
  expect(parseObject(text)).toEqual(expected);
});

test("encodes a form without loss", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" })), (params) => {
      expect(Object.fromEntries(new URLSearchParams(toForm(params)))).toEqual({ ...params });
    }),
  );
});

const coded = (code: string, message = "") => Object.assign(new Error(message), { code });

test.each<[string, unknown, boolean, boolean, Partial<TransportError>]>([
  ["refused", coded("ECONNREFUSED"), false, false, { type: "unsent", code: "ECONNREFUSED", isPermanent: false }],
  ["unknown name", coded("ENOTFOUND"), false, false, { type: "unsent", isPermanent: false }],
  ["reset in the handshake", coded("ECONNRESET"), false, false, { type: "unsent", isPermanent: false }],
  ["certificate", coded("CERT_HAS_EXPIRED"), false, false, { type: "unsent", isPermanent: true }],
  ["self-signed", coded("DEPTH_ZERO_SELF_SIGNED_CERT"), false, false, { type: "unsent", isPermanent: true }],
  ["no TLS there", coded("ERR_SSL_WRONG_VERSION_NUMBER"), false, false, { type: "unsent", isPermanent: true }],
  [
    "proxy 407",
    new Error("Proxy response (407) !== 200 when HTTP Tunneling"),
    false,
    false,
    { code: "PROXY_407", isPermanent: true },
  ],
  [
    "proxy 502",
    new Error("Proxy response (502) !== 200 when HTTP Tunneling"),
    false,
    false,
    { code: "PROXY_502", isPermanent: false },
  ],
  ["reset after sending", coded("ECONNRESET"), true, false, { type: "lost", isSent: true }],
  ["reset within the answer", coded("UND_ERR_SOCKET"), true, true, { type: "partial", isSent: true }],
  ["no headers", coded("UND_ERR_HEADERS_TIMEOUT"), true, false, { type: "timeout" }],
  ["stalled body", coded("UND_ERR_BODY_TIMEOUT"), true, true, { type: "timeout" }],
  [
    "several addresses",
    new AggregateError([coded("ECONNREFUSED"), coded("EHOSTUNREACH")]),
    false,
    false,
    { code: "ECONNREFUSED" },
  ],
  ["no address at all", Object.assign(new AggregateError([]), { code: "X" }), false, false, { code: "X" }],
  ["a cause", new Error("x", { cause: coded("EAI_AGAIN") }), false, false, { code: "EAI_AGAIN" }],
  ["a code that is not a text", Object.assign(new Error("x"), { code: 5 }), false, false, { code: "UNKNOWN" }],
  ["no error", "text", false, false, { code: "UNKNOWN" }],
  ["our own", new TransportError("oversized", "OVERSIZED", true), true, true, { type: "oversized" }],
])("converts an error (%s)", (_, error, isSent, hasBegun, expected) => {
  expect(toTransportError(error, isSent, hasBegun)).toMatchObject(expected);
});

test("distinguishes codes of TLS from those of the network", () => {
  expect(["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID", "EPROTO"].every(isTlsCode)).toBe(true);
  expect(["ECONNRESET", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT", "EPROTONOSUPPORT"].some(isTlsCode)).toBe(false);
});
