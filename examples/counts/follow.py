"""Follows enrolment-counts.v1 and keeps what was released in a SQLite database.

    python3 follow.py BROKER DATABASE

Each release takes effect once, whatever is sent again or whenever this is killed: the rows and the
event's sequence are committed together, before Kafka is told that the record is done with.
"""

import json
import signal
import sqlite3
import sys

from confluent_kafka import Consumer, KafkaException

TOPIC = "enrolment-counts.v1"
RELEASED = "nz.enrolment.counts-released.v1"

TABLES = """
create table if not exists release (
  practice text, period text, first_day text not null, last_day text not null, margin integer not null,
  primary key (practice, period));
create table if not exists number (
  practice text, period text, "table" text, value text, count integer, withheld text,
  primary key (practice, period, "table", value));
create table if not exists handled (practice text primary key, sequence integer not null);
create table if not exists skipped (
  "partition" integer, "offset" integer, reason text not null, primary key ("partition", "offset"));
"""


class Unreadable(Exception):
    """A record that holds no release: noted by its place, and not tried again."""


def read(message):
    """The practice, sequence and release of a record."""
    headers = {name: value.decode() for name, value in message.headers() or []}
    if headers.get("ce_type") != RELEASED:
        raise Unreadable("unknown type")  # a newer version of the suite may send more types
    try:
        release = json.loads(message.value())
        numbers = list(numbers_of(release))
        about = [release[member] for member in ("practice", "period", "from", "to", "margin")]
        return message.key().decode(), int(headers["ce_sequence"]), about, numbers
    except (KeyError, TypeError, ValueError) as fault:
        raise Unreadable("malformed") from fault


def numbers_of(release):
    """Table, value, count and why it is withheld; a count is None where there are too few."""
    yield "total", "", release.get("total"), None
    for table in release.get("tables", []):
        if "withheld" in table:
            yield table["by"], "", None, table["withheld"]
        for cell in table.get("cells", []):
            yield table["by"], cell["value"], cell.get("count"), None


def handle(database, message):
    """Keeps a record, and says what became of it."""
    try:
        practice, sequence, about, numbers = read(message)
    except Unreadable as reason:
        place = (message.partition(), message.offset(), str(reason))
        database.execute("insert or ignore into skipped values (?, ?, ?)", place)
        return f"skipped: {reason}"
    last = database.execute("select sequence from handled where practice = ?", (practice,)).fetchone()
    if last and last[0] >= sequence:
        return "handled before"
    database.execute("insert or replace into handled values (?, ?)", (practice, sequence))
    database.execute("insert into release values (?, ?, ?, ?, ?)", about)
    database.executemany(
        "insert into number values (?, ?, ?, ?, ?, ?)", [(*about[:2], *number) for number in numbers]
    )
    return f"kept {practice} {about[1]}"


def main(broker, file):
    database = sqlite3.connect(file)
    database.executescript(TABLES)
    consumer = Consumer(
        {
            "bootstrap.servers": broker,
            "group.id": "example-counts",
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
            "session.timeout.ms": 6000,  # after a kill, the next process goes on this much later
        }
    )
    consumer.subscribe([TOPIC])
    stopping = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.append(True))
    while not stopping:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            raise KafkaException(message.error())
        with database:  # one transaction; rolled back when this fails, and Kafka sends it again
            said = handle(database, message)
        consumer.commit(message, asynchronous=False)
        print(said, flush=True)
    consumer.close()
    database.close()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
