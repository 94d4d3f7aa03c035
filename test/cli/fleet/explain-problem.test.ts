import { expect, test } from "vitest";
import { explainProblem } from "../../../cli/fleet/queue/explain-problem.js";

test.each([
  [
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "self-signed certificate",
    /^its certificate is not trusted: NODE_EXTRA_CA_CERTS names/,
  ],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate", /^its certificate is not trusted/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match", /^its certificate is for another host$/],
  ["CERT_HAS_EXPIRED", "certificate has expired", /^its certificate has expired$/],
  ["ETIMEDOUT", "connect ETIMEDOUT", /^it does not answer in time$/],
  [undefined, "READONLY You can't write against a read only replica.", /^it is a replica that cannot be written$/],
  [undefined, "MOVED 3999 127.0.0.1:6381", /^it is a node of a cluster: use one server$/],
  [undefined, "OOM command not allowed when used memory > 'maxmemory'.", /^its memory is full$/],
  [undefined, "ERR max number of clients reached", /^ERR max number of clients reached$/],
  [
    "EOTHER",
    "no way to redis://me:pw@example.com\n    at somewhere",
    /^EOTHER no way to redis:\/\/\*\*\*@example\.com$/,
  ],
])("%s, %s", (code, message, said) => {
  const error = Object.assign(new Error(message), code === undefined ? {} : { code });
  expect(explainProblem(error)).toMatch(said);
});
