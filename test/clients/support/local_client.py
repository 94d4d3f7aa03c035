"""Twilio's own library for Python, for the emulator at a URL."""

from urllib.parse import urlsplit

from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client


class LocalClient(TwilioHttpClient):
    """Redirects requests for Twilio to a TaskRouter on this machine, because the library has no option for another host."""

    def __init__(self, url):
        super().__init__()
        self.url = url

    def request(self, method, url, *args, **kwargs):
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        return super().request(method, f"{self.url}{parts.path}{query}", *args, **kwargs)


def create_client(url, account_sid, token):
    return Client(account_sid, token, http_client=LocalClient(url))
