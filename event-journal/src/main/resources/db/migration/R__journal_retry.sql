-- Repeatable, and harmless when run again: the services number migrations of their own behind V1, so that the journal has no
-- number left. It runs after all of theirs.

-- Records that could not be handled yet, for an operator to see, and to park by naming who does so. Nothing of a record's
-- content is here.
create table if not exists journal_retry (
  consumer        text        not null,
  topic           text        not null,
  "partition"     int         not null,
  "offset"        bigint      not null,
  record_time     bigint      not null,
  cause           text        not null,
  attempts        int         not null default 1,
  since           timestamptz not null default now(),
  tried_at        timestamptz not null default now(),
  parked_by       text,
  primary key (consumer, topic, "partition", "offset", record_time)
);
comment on column journal_retry.since is 'when the first attempt failed';
comment on column journal_retry.tried_at is 'when the last one did; long ago: whoever tried it was killed, and it was handled since';
comment on column journal_retry.parked_by is 'by whose decision it goes to the dead letters after the next attempt that fails';

alter table journal_dead_letter
  add column if not exists parked_by text,
  add column if not exists parked_at timestamptz;
comment on column journal_dead_letter.parked_by is 'by whose decision, when it was an operator''s';
