"""Sites that copy or forward pages of others: a source names the original, which stays and can be judged."""

from __future__ import annotations

import re

_HOST = re.compile(r"https?://(?:[^/?#@]*@)?([^/?#:]+)", re.IGNORECASE)

# Each with all its subdomains. Most copy an encyclopaedia, many of them translated by a machine.
_MIRRORS = frozenset(
    {
        "abcdef.wiki",
        "admin.travelnews.lv",
        "aroundus.com",
        "bit.ly",
        "clever-geek.imtqy.com",
        "datana.cloud",
        "dweb.link",
        "en-academic.com",
        "encyclopedia.kids.net.au",
        "everything.explained.today",
        "frwiki.wiki",
        "geek-info.imtqy.com",
        "iiab.me",
        "informasilengkap.com",
        "ipfs.io",
        "kiddle.co",
        "knowledgr.com",
        "memim.com",
        "newdu.com",
        "nina.az",
        "osmarks.net",
        "perceptiocs.com",
        "perceptioda.com",
        "perceptiode.com",
        "perceptioes.com",
        "perceptiofi.com",
        "perceptiopt.com",
        "perceptioro.com",
        "piglix.com",
        "stringtranslate.com",
        "the-uncensored-wiki.com",
        "thefreedictionary.com",
        "theinfolist.com",
        "tinyurl.com",
        "wiki7.org",
        "wikisort.org",
        "wikisum.wiki",
        "wikivisually.com",
        "wikiwand.com",
        "wikizero.net",
    }
)


def mirror(address: str) -> str | None:
    """The host of an address, if it is known to show pages of others."""
    found = _HOST.match(address)
    if not found:
        return None
    host = found[1].lower()
    parts = host.split(".")
    return host if any(".".join(parts[at:]) in _MIRRORS for at in range(len(parts))) else None
