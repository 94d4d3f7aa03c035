import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { MAX_FILE_BYTES } from "../limits.js";
import { type Findings, spanOfFile } from "../report/findings.js";
import { errnoOf } from "./errno.js";
import type { SourceFile } from "./find-files.js";

/** Texts that replace the contents of files, by path: changes that an editor or a fix has not written yet. */
export type Texts = ReadonlyMap<string, string>;

/** Reads the text of a file without its byte order mark; undefined, with a finding, if that fails. */
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
      findings.add("unreadable", { isOrdinary: false }, span);
      return undefined;
    }
    findings.add("file-too-big", { size, limit: MAX_FILE_BYTES }, span);
  } catch (error) {
    findings.add("unreadable", { errno: errnoOf(error) }, span);
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
  const start = decode(bytes.subarray(0, offset)).length;
  const params = { byte: bytes[offset] ?? 0, offset, isUtf16 };
  findings.add("not-utf-8", params, { file: file.path, start, end: start + 1 });
}

/** Offset of the first invalid byte: where decoding inserted a replacement character that the file does not contain. */
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
