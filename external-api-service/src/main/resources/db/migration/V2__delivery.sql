-- The durable queue of deliveries, which is also their log.

create table delivery (
  id              bigint generated always as identity primary key,
  enrolment       uuid        not null,
  practice        uuid        not null,
  destination     text        not null,
  sequence        bigint      not null check (sequence > 0),
  state           text        not null default 'queued'
    check (state in ('queued', 'waiting-for-document', 'retrying', 'refused', 'delivered')),
  attempts        int         not null default 0,
  queued_at       timestamptz not null default now(),
  next_attempt_at timestamptz default now(),
  claim           uuid,
  delivered_at    timestamptz,
  last_problem    text,
  event           bytea,
  unique (enrolment, destination, sequence),
  check ((state = 'delivered') = (delivered_at is not null)),
  check ((state in ('refused', 'delivered')) = (next_attempt_at is null))
);
comment on column delivery.sequence is 'the number of the event, so that a later one is delivered after an earlier one';
comment on column delivery.claim is 'who works on it now; it is theirs until next_attempt_at';
comment on column delivery.last_problem is 'without personal data';
comment on column delivery.event is 'the data of the enrolment-completed event, until it is delivered or erased';

create index delivery_due on delivery (destination, next_attempt_at) where next_attempt_at is not null;
