/** The location of TaskRouter, in the terms of the settings; all optional. */
export interface Location {
    region?: string | undefined;
    edge?: string | undefined;
    baseUrl?: string | undefined;
}
/** The name of a value in its source: `taskrouter:region` or `TWILIO_REGION`. */
export type NameOf = (key: "region" | "edge" | "baseUrl") => string;
/**
 * The origin of TaskRouter's API, without a trailing slash.
 *
 * @throws SettingsError if a name is malformed, or a base URL could send credentials to the wrong host.
 * @example toBaseUrl({ region: "ie1" }, nameOf); // "https://taskrouter.dublin.ie1.twilio.com"
 */
export declare function toBaseUrl(location: Location, nameOf: NameOf): string;
