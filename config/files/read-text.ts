import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { MAX_FILE_BYTES } from "../limits.js";
import { type Findings, spanOfFile } from "../report/findings.js";
import { formatNumber } from "../report/wording.js";
import { describeFailure } from "./describe-failure.js";
import type { SourceFile } from "./find-files.js";

/** Texts that stand in the place of what files hold, by path: what an editor or a fix has not written yet. */
export type Texts = ReadonlyMap<string, string>;

/** Text of a file without its byte order mark; undefined, with a finding, when it cannot be had. */
export function readText(
  file: SourceFile,
  sources: Map<string, string>,
  findings: Findings,
  texts?: Texts,
): string | undefined {
  const unwritten = texts?.get(file.path);
  if (unwritten !== undefined) {
    sources.set(file.path, unwritten);
    return unwritten;
  }
  const bytes = readBytes(file, findings);
  if (bytes === undefined) return undefined;
  const text = decode(bytes);
  sources.set(file.path, text);
  if (isUtf8(bytes)) return text;
  refuseEncoding(file, bytes, findings);
  return undefined;
}

function readBytes(file: SourceFile, findings: Findings): Buffer | undefined {
  const span = spanOfFile(file.path);
  try {
    const stat = statSync(file.realPath);
    const { size } = stat;
    if (stat.isFile() && size <= MAX_FILE_BYTES) return readFileSync(file.realPath);
    if (!stat.isFile()) {
      findings.error("unreadable", span, "is no ordinary file");
      return undefined;
    }
    const limit = formatNumber(MAX_FILE_BYTES);
    findings.error(
      "file-too-big",
      span,
      `has ${formatNumber(size)} bytes, at most ${limit} are read: divide it over files`,
    );
  } catch (error) {
    findings.error("unreadable", span, describeFailure(error));
  }
  return undefined;
}

function decode(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function refuseEncoding(file: SourceFile, bytes: Buffer, findings: Findings): void {
  const offset = findInvalidByte(bytes);
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  const hint = isUtf16 ? "it looks like UTF-16: save it as UTF-8" : "save it as UTF-8";
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const start = decode(bytes.subarray(0, offset)).length;
  const message = `is not UTF-8 text: byte 0x${byte} at offset ${formatNumber(offset)} begins no character; ${hint}`;
  findings.error("not-utf-8", { file: file.path, start, end: start + 1 }, message);
}

/** Offset of the first byte that begins no UTF-8 character: where decoding put a replacement that the file does not hold. */
function findInvalidByte(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let offset = 0;
  for (const sign of text) {
    const size = Buffer.byteLength(sign);
    if (sign === "\uFFFD" && !bytes.subarray(offset, offset + size).equals(Buffer.from(sign))) return offset;
    offset += size;
  }
  return offset;
}
