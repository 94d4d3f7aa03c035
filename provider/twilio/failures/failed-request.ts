import type { Settings } from "../settings/index.js";
import type { Failure, RequestKind } from "./failure.js";
import type { Redactor } from "./redact.js";

/** Everything that is known of a request when it is given up. */
export interface FailedRequest {
  kind: RequestKind;
  method: string;
  path: string;
  failure: Failure;
  /** Body of the answer, where one came. */
  text?: string | undefined;
  contentType?: string | undefined;
  /** Such as ECONNREFUSED, where none came. */
  errorCode?: string | undefined;
  /** Attempts made in all. */
  attempts: number;
}

/** What messages say about this client; the proxy as `host:port`. */
export interface ClientInfo {
  settings: Settings;
  proxy: string | undefined;
  redact: Redactor;
}

/** What an error's body says: Twilio's code, words and page. */
export interface ApiWords {
  code?: number | undefined;
  message?: string | undefined;
  moreInfo?: string | undefined;
}
