-- The journal of one service: what it numbered, what it has yet to announce, what it has handled and refused.

create table journal_sequence (
  topic text   not null,
  key   text   not null,
  last  bigint not null check (last > 0),
  primary key (topic, key)
);

-- Keys, names and values are bytes: a refused record may hold a character that text cannot (U+0000).
create table journal_outbox (
  id      bigint generated always as identity primary key,
  topic   text    not null,
  key     bytea,
  headers bytea[] not null check (cardinality(headers) % 2 = 0),
  value   bytea
);
comment on column journal_outbox.headers is 'name, value, name, value … in the order of the record';

-- A queue: every row is soon deleted, so the share of dead rows says nothing about when to vacuum.
alter table journal_outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table journal_inbox (
  consumer text   not null,
  topic    text   not null,
  key      text   not null,
  sequence bigint not null check (sequence > 0),
  primary key (consumer, topic, key)
);

-- The record's timestamp tells apart two records at one offset of a topic that was deleted and made again.
create table journal_dead_letter (
  consumer        text   not null,
  topic           text   not null,
  "partition"     int    not null,
  "offset"        bigint not null,
  record_time     bigint not null,
  primary key (consumer, topic, "partition", "offset", record_time)
);
