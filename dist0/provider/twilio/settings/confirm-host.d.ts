/** The environment variable that names another host than Twilio's for the credentials of the environment. */
export declare const HOST_VARIABLE = "TASKROUTER_BASE_URL";
/**
 * Refuses to send credentials of the environment to a host that only the stack's configuration names. That is a file in the
 * repository: a pull request that changes it would send the secrets of the pipeline to anybody.
 *
 * @param confirmed the value of {@link HOST_VARIABLE}
 * @throws SettingsError unless the host is Twilio's, this machine, or confirmed
 */
export declare function confirmHost(baseUrl: string, confirmed: string | undefined): void;
