import twilio from "twilio";

type Options = Parameters<InstanceType<typeof twilio.RequestClient>["request"]>[0];

/** Sends what is meant for Twilio to a TaskRouter on this machine: the library has no option for another host. */
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

/** Twilio's own library for Node, talking to the emulator at a URL. */
export function createNodeClient(url: string, accountSid: string, token: string) {
  return twilio(accountSid, token, { httpClient: new LocalClient(url) });
}
