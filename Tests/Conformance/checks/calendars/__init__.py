"""Published calendars: the bytes, RFC 5545 and 7986, what the clients in use need, and what other parsers read.

`check` reads a whole site; `python -m checks.calendars FILE.ics` reads single files (see __main__).
"""
