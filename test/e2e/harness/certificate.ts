import { generateKeyPairSync, sign } from "node:crypto";
import { isIPv4 } from "node:net";

/** A certificate that signs itself, and its key, as PEM. A client that trusts it names it as an authority. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Fields of DER (X.690), by their tags. */
const TAGS = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  text: 0x0c,
  time: 0x17,
  list: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  hostName: 0x82,
  address: 0x87,
};

const OID = {
  ecdsaWithSha256: Buffer.from("06082a8648ce3d040302", "hex"),
  commonName: Buffer.from("0603550403", "hex"),
  alternativeNames: Buffer.from("0603551d11", "hex"),
};

/** @param end the last day of the certificate: two digits each of year, month and day */
export function createCertificate(host: string, end = "491231"): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = field("list", OID.ecdsaWithSha256);
  const name = field("list", field("set", field("list", OID.commonName, field("text", Buffer.from(host)))));
  const content = field(
    "list",
    field("version", field("integer", Buffer.of(2))),
    field("integer", Buffer.of(1)),
    algorithm,
    name,
    field("list", toTime("000101"), toTime(end)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    field(
      "extensions",
      field("list", field("list", OID.alternativeNames, field("octets", field("list", toName(host))))),
    ),
  );
  const signature = sign("sha256", content, privateKey);
  const all = field("list", content, algorithm, field("bits", Buffer.of(0), signature));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${all.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    key: `${privateKey.export({ type: "pkcs8", format: "pem" })}`,
  };
}

function toTime(day: string): Buffer {
  return field("time", Buffer.from(`${day}000000Z`));
}

function toName(host: string): Buffer {
  return isIPv4(host)
    ? field("address", Buffer.from(host.split(".").map(Number)))
    : field("hostName", Buffer.from(host));
}

function field(tag: keyof typeof TAGS, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(TAGS[tag], ...size), content]);
}
