"""What other sites show with a link (Open Graph): every page says it, and its picture is there, is the PNG, JPEG or WebP
file that it is said to be, and is small."""

import struct
import zlib
from urllib.parse import urlsplit

from .result import Result
from .site import Site

NEEDED = ("og:title", "og:type", "og:url", "og:locale", "og:site_name", "og:image", "og:image:width",
          "og:image:height", "og:image:alt", "twitter:card")  # fmt: skip
LARGEST = 30_000


def check(site):
    site, problems, images = Site(site), [], {}
    shared = [page for page in site.pages if shown(page)]
    for page in shared:
        said = {
            attributes.get("property") or attributes.get("name"): attributes.get("content", "")
            for tag, attributes in page.elements if tag == "meta"
        }  # fmt: skip
        links = [attributes for tag, attributes in page.elements if tag == "link"]
        canonical = next((one["href"] for one in links if one.get("rel") == "canonical"), None)
        problems += [f"{page.address}: no {name}" for name in NEEDED if not said.get(name)]
        if said.get("og:url") != canonical:
            problems.append(f"{page.address}: og:url is {said.get('og:url')}, and canonical {canonical}")
        problems += [f"{page.address}: {one}" for one in languages(links)]
        address = said.get("og:image", "")
        if address and address not in images:
            images[address] = picture(site, address)
        fault, size = images.get(address, (None, None))
        if fault:
            problems.append(f"{page.address}: {fault}")
        elif size and [said.get("og:image:width"), said.get("og:image:height")] != [str(one) for one in size]:
            problems.append(f"{page.address}: {address} is {size[0]} × {size[1]} pixels, and said to be another size")
    return Result("sharing", f"{len(shared)} pages share {len(images)} pictures", problems)


def shown(page):
    """Whether the page is one that people share: no redirect, no 404."""
    return not any(
        attributes.get("name") == "robots" and "noindex" in attributes.get("content", "")
        for tag, attributes in page.elements if tag == "meta"
    )  # fmt: skip


def languages(links):
    named = [one["hreflang"] for one in links if one.get("rel") == "alternate" and "hreflang" in one]
    if named and ("x-default" not in named or len(named) != len(set(named)) or len(named) < 3):
        yield f"the languages are {', '.join(named)}"


def picture(site, address):
    """What is wrong with a picture, or None; and its size where it is a PNG file."""
    path = urlsplit(address).path if site.own(address) is None else site.own(address)
    file = site.file_at(path)
    if not address.startswith("https://") or site.own(address) is None or file is None:
        return f"{address} is not on the site", None
    data = file.read_bytes()
    if not data.startswith(b"\x89PNG"):
        is_other = data.startswith(b"\xff\xd8\xff") or (data[:4], data[8:12]) == (b"RIFF", b"WEBP")
        return None if is_other else f"{address} is no PNG, JPEG or WebP file", None
    try:
        size = decoded(data)
    except (ValueError, struct.error, zlib.error, IndexError) as error:
        return f"{address} cannot be decoded: {error}", None
    if file.name == "deling.png" and len(data) > LARGEST:
        return f"{address} has {len(data)} bytes", size
    return None, size


def decoded(data):
    """The size of a PNG file without interlacing, all of whose pixels could be had."""
    place, packed, header = 8, b"", None
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        body = data[place + 8 : place + 8 + length]
        if zlib.crc32(kind + body) != struct.unpack(">I", data[place + 8 + length : place + 12 + length])[0]:
            raise ValueError(f"the checksum of {kind.decode('latin-1')} is wrong")
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        if kind == b"IDAT":
            packed += body
        place += 12 + length
    width, height, depth, colour, *_ = header
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    row = 1 + (width * depth * channels + 7) // 8
    pixels = zlib.decompress(packed)
    if len(pixels) != row * height or any(pixels[start] > 4 for start in range(0, len(pixels), row)):
        raise ValueError(f"{len(pixels)} bytes of pixels for {height} rows of {row}")
    return width, height
