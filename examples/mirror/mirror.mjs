// Mirrors the completed enrolments of a practice into a SQLite database, as its own system would.
//
//   node mirror.mjs BROKER DATABASE [PRACTICE]
//
// Each event takes effect once, whatever is sent again or whenever this is killed: the effect and
// the event's sequence are committed together, before Kafka is told that the record is done with.
import { rmSync } from 'node:fs';
import { Kafka, logLevel } from 'kafkajs';
import sqlite from 'node-sqlite3-wasm';

const [broker, file, practice] = process.argv.slice(2);
if (!file) {
  console.error('node mirror.mjs BROKER DATABASE [PRACTICE]');
  process.exit(2);
}

const TOPIC = 'enrolment-completed.v1';

rmSync(`${file}.lock`, { recursive: true, force: true }); // of a process that was killed
const database = new sqlite.Database(file);
database.exec(`
  create table if not exists patient (
    enrolment text primary key, nhi text, given text, family text not null, birth_day text not null,
    mobile text, email text, address text not null, completed_at text not null);
  create table if not exists handled (enrolment text primary key, sequence integer not null);
  create table if not exists skipped (
    partition integer, record_offset text, reason text not null, primary key (partition, record_offset));
`);

/** What to do, by the type of an event. */
const EFFECTS = {
  'nz.enrolment.completed.v1': (enrolment) => {
    if (practice && enrolment.practice.id !== practice) {
      return 'not ours';
    }
    const { identity, birth, contact } = enrolment;
    const { street, suburb, town, postcode } = contact.residential;
    database.run('insert or replace into patient values (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      enrolment.id,
      identity.nhi ?? null,
      identity.name.given ?? null,
      identity.name.family,
      birth.day,
      contact.mobile?.e164 ?? null,
      contact.email ?? null,
      [street, suburb, town, postcode].filter(Boolean).join(', '),
      enrolment.completedAt,
    ]);
    return 'kept';
  },
  'nz.enrolment.erased.v1': ({ enrolment }) => {
    database.run('delete from patient where enrolment = ?', [enrolment]);
    return 'erased';
  },
};

function handle(partition, { key, value, headers, offset }) {
  const effect = EFFECTS[headers.ce_type?.toString()];
  const sequence = Number(headers.ce_sequence?.toString());
  const event = parse(value);
  if (!effect || !event || !key || !Number.isSafeInteger(sequence)) {
    // A newer version of the suite may send more types. The record stays on its topic for a week.
    const reason = effect ? 'malformed' : 'unknown type';
    database.run('insert or ignore into skipped values (?, ?, ?)', [partition, offset, reason]);
    return `skipped: ${reason}`;
  }
  const enrolment = key.toString();
  const handled = database.get('select sequence from handled where enrolment = ?', [enrolment]);
  if (handled && handled.sequence >= sequence) {
    return 'handled before';
  }
  database.run('insert or replace into handled values (?, ?)', [enrolment, sequence]);
  return `${effect(event)} ${enrolment}`;
}

function parse(value) {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function inTransaction(work) {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (failure) {
    database.exec('rollback');
    throw failure; // Kafka sends the record again
  }
}

const kafka = new Kafka({ clientId: 'mirror', brokers: [broker], logLevel: logLevel.NOTHING });
// After a kill, the next process goes on so many milliseconds later.
const consumer = kafka.consumer({ groupId: 'example-mirror', sessionTimeout: 6000 });

async function stop() {
  await consumer.disconnect();
  database.close();
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

await consumer.connect();
await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ partition, message }) => {
    console.log(inTransaction(() => handle(partition, message)));
  },
});
