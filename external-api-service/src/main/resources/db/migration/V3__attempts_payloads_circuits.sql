-- What is sent is frozen, each attempt is a row, and a destination that is down is tried by one delivery at a time.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
  check (state in ('queued', 'waiting-for-document', 'retrying', 'refused', 'unknown', 'given-up', 'delivered'));
alter table delivery drop constraint delivery_check1;
alter table delivery add constraint delivery_settled
  check ((state in ('refused', 'unknown', 'given-up', 'delivered')) = (next_attempt_at is null));

alter table delivery
  add column failures  int    not null default 0,
  add column patient   bytea,
  add column absences  int,
  add column next_kind text   not null default 'scheduled' check (next_kind in ('scheduled', 'manual')),
  add column effects   text[] not null default '{}';
update delivery set failures = attempts where next_attempt_at is not null;
update delivery set patient = uuid_send(enrolment) where next_attempt_at is not null;
comment on column delivery.failures is 'since the schedule began: it ends after so many';
comment on column delivery.patient is 'a keyed hash, so that one patient''s deliveries go one at a time; none once delivered';
comment on column delivery.absences is
  'null unless an attempt may have arrived; then how often the destination has said since that it did not';
comment on column delivery.event is 'encrypted, unless it was queued before this migration';

create index delivery_patient on delivery (destination, patient) where next_attempt_at is not null;

create table payload (
  delivery   bigint primary key references delivery on delete cascade,
  frozen_at  timestamptz not null default now(),
  media_type text        not null,
  name       text        not null,
  lack       text,
  bytes      bytea       not null
);
comment on table payload is 'what is sent, the same at every attempt, until it is delivered or erased';
comment on column payload.bytes is 'encrypted';

create table attempt (
  id       bigint generated always as identity primary key,
  delivery bigint      not null references delivery on delete cascade,
  kind     text        not null check (kind in ('scheduled', 'manual', 'probe')),
  began_at timestamptz not null default now(),
  took_ms  bigint,
  outcome  text,
  status   int,
  reason   text,
  check ((outcome is null) = (took_ms is null))
);
comment on table attempt is 'written before the first byte leaves: one without an outcome was cut off, and may have arrived';
comment on column attempt.status is 'of HTTP, where that was spoken';
comment on column attempt.reason is 'without personal data';
create index attempt_delivery on attempt (delivery);

create table circuit (
  destination text primary key,
  failures    int         not null,
  since       timestamptz not null default now(),
  probe_at    timestamptz,
  reason      text        not null
);
comment on table circuit is 'destinations whose last attempt failed';
comment on column circuit.failures is 'in a row, of any delivery';
comment on column circuit.since is 'the first of them';
comment on column circuit.probe_at is 'nothing goes before; then one delivery, and more only if that one is answered';
