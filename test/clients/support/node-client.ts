import twilio from "twilio";

type Options = Parameters<InstanceType<typeof twilio.RequestClient>["request"]>[0];

/** Redirects requests for Twilio to a TaskRouter on this machine, because the library has no option for another host. */
class LocalClient extends twilio.RequestClient {
  readonly #url: string;

  constructor(url: string) {
    super();
    this.#url = url;
  }

  override request<TData>(options: Options) {
    const { pathname, search } = new URL(options.uri);
    return super.request<TData>({ ...options, uri: `${this.#url}${pathname}${search}` } as never);
  }
}

/** Creates a client of Twilio's own library for Node, for the emulator at a URL. */
export function createNodeClient(url: string, accountSid: string, token: string) {
  return twilio(accountSid, token, { httpClient: new LocalClient(url) });
}
