"""Writes the samples that reading is tested with, by others' writers: warcio 1.7.5 (web archives), Python's own email and mailbox. All that is in them is invented.

Run: python3 test/samples/write-samples.py test/samples
"""
import gzip
import io
import mailbox
import sys
import zipfile
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime, timezone, timedelta

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

out = sys.argv[1]

ONE = """<!doctype html><html lang="en"><head><meta property="og:site_name" content="Tovar Post"><title>Bridge closed</title></head><body><nav>Home</nav><article><h1>Bridge closed</h1>
<p>The bridge over the Sarn was closed on Tuesday after engineers found cracks in two of its pillars, the ministry said.</p>
<p>Drivers waited for up to three hours in the morning. Buses were sent over the older bridge, which is narrower.</p></article></body></html>"""
TWO = """<!doctype html><html lang="bg"><head><title>Мостът е затворен</title></head><body><article><h1>Мостът е затворен</h1>
<p>Мостът над Сарна беше затворен във вторник, след като инженери откриха пукнатини в два от стълбовете му, съобщи министерството.</p>
<p>Министърът каза, че ремонтът ще продължи до края на месеца и че движението ще бъде отклонено през стария път.</p></article></body></html>"""


def chunked(body: bytes) -> bytes:
    parts = [body[at : at + 200] for at in range(0, len(body), 200)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def answers(writer: WARCWriter) -> None:
    def answer(url, status, headers, body, kind="response"):
        http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                url, kind, payload=io.BytesIO(body), http_headers=http, warc_headers_dict={"WARC-Date": "2025-03-05T10:00:00Z"}
            )
        )

    writer.write_record(writer.create_warcinfo_record("sample.warc.gz", {"software": "invented"}))
    answer(
        "https://tovar.example/bridge",
        "200 OK",
        [("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")],
        chunked(gzip.compress(ONE.encode(), mtime=0)),
    )
    answer("https://tovar.example/photo.jpg", "200 OK", [("Content-Type", "image/jpeg")], b"\xff\xd8\xff\xe0" + b"x" * 300)
    answer("https://glas.example/most", "200 OK", [("Content-Type", "text/html; charset=windows-1251")], TWO.encode("cp1251"))
    answer("https://tovar.example/gone", "404 Not Found", [("Content-Type", "text/html")], b"<html><p>Gone</p></html>")
    writer.write_record(
        writer.create_revisit_record(
            "https://tovar.example/bridge", "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "https://tovar.example/bridge", "2025-03-05T10:00:00Z"
        )
    )
    answer("https://tovar.example/bare", "200 OK", [("Content-Type", "text/html")], ONE.replace("Tuesday", "Wednesday").encode())


for name, packed in (("sample.warc.gz", True), ("sample.warc", False)):
    with open(f"{out}/{name}", "wb") as file:
        answers(WARCWriter(file, gzip=packed))

with zipfile.ZipFile(f"{out}/sample.wacz", "w", zipfile.ZIP_STORED) as archive:
    stamp = (2025, 3, 5, 10, 0, 0)
    for name, data in (
        ("archive/data.warc.gz", open(f"{out}/sample.warc.gz", "rb").read()),
        ("pages/pages.jsonl", b'{"format": "json-pages-1.0"}\n'),
        ("nested.wacz", b"PK\x03\x04 not opened"),
        ("datapackage.json", b'{"profile": "data-package", "wacz_version": "1.1.1"}'),
    ):
        archive.writestr(zipfile.ZipInfo(name, stamp), data)

DAY = datetime(2025, 3, 4, 10, 0, tzinfo=timezone(timedelta(hours=2)))


def message(subject, sender, number) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "desk@glas.example"
    mail["Subject"] = subject
    mail["Date"] = format_datetime(DAY)
    mail["Message-ID"] = f"<{number}@tovar.example>"
    return mail


letter = message("Tovar Post: the bridge", "Tovar Post <news@tovar.example>", "letter-1")
letter["List-Unsubscribe"] = "<https://tovar.example/out>"
letter.set_content("Your mail program cannot show this message.\n")
letter.add_alternative(ONE, subtype="html")
open(f"{out}/newsletter.eml", "wb").write(letter.as_bytes())

release = message("Съобщение за медиите", "Пресцентър <press@tovar.example>", "release-1")
release.set_content(
    "Мостът над Сарна беше затворен във вторник, след като инженери откриха\nпукнатини в два от стълбовете му, съобщи министерството.\n\n"
    "Ремонтът ще продължи до края на месеца.\n\n-- \nПресцентър\nтел. 555-0100\n",
    charset="koi8-r" if False else "windows-1251",
    cte="quoted-printable",
)
release.add_attachment(
    "The full text: two pillars of the bridge over the Sarn are cracked, and it stays closed until April.\n", filename="full.txt"
)
release.add_attachment(b"%PDF-1.7 invented", maintype="application", subtype="pdf", filename="plan.pdf")
inner = message("Fwd: statement", "Ana Ruvic <ana@brasna.example>", "inner-1")
inner.set_content("The mayor of Brasna said on Tuesday that the older bridge can carry buses.\n")
release.add_attachment(inner)
open(f"{out}/release.eml", "wb").write(release.as_bytes())

reply = message("Re: the bridge", "Lena Kovar <lena@glas.example>", "reply-1")
reply.set_content(
    "The ministry told us today that the bridge stays closed until the end of\nApril, and that a second team of engineers arrives on Thursday.\n\n"
    "On Tue, 4 Mar 2025 at 09:12, Ana Ruvic <ana@brasna.example> wrote:\n\n> The bridge is said to open again tomorrow.\n> Nobody here knows more.\n"
)
box = mailbox.mbox(f"{out}/sample.mbox")
box.clear()
for one in (reply, inner):
    kept = mailbox.mboxMessage(one)
    kept.set_from("desk@glas.example", DAY.timetuple())
    box.add(kept)
second = message("From the bridge", "Tovar Post <news@tovar.example>", "second-1")
second.set_content("The second pillar was repaired.\n\nFrom Monday on buses may use the bridge again, the ministry said.\n")
kept = mailbox.mboxMessage(second)
kept.set_from("desk@glas.example", DAY.timetuple())
box.add(kept)
box.flush()
box.close()
