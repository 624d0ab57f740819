-- Destinations that practices make over REST, beside those of the configuration.

create table destination (
  id         uuid primary key,
  practice   uuid not null,
  version    int  not null,
  shape      int  not null,
  removed_at timestamptz
);
comment on column destination.version is 'which of its versions holds';
comment on column destination.shape is 'the version that last changed what is sent: what was frozen before is written anew';
create index destination_practice on destination (practice) where removed_at is null;

create table destination_version (
  destination uuid        not null references destination,
  number      int         not null,
  settings    jsonb       not null,
  secrets_set text[]      not null,
  secrets     bytea,
  made_at     timestamptz not null default now(),
  made_by     text        not null,
  primary key (destination, number)
);
comment on table destination_version is 'one for each change, kept for good; its secrets are kept while it holds';
comment on column destination_version.secrets is 'encrypted';
comment on column destination_version.made_by is 'the subject of the token';

-- 0 is every shape of a destination of the configuration.
alter table payload add column shape int not null default 0;

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check check (state in
  ('queued', 'waiting-for-document', 'retrying', 'refused', 'unknown', 'given-up', 'delivered', 'cancelled'));
alter table delivery drop constraint delivery_settled;
alter table delivery add constraint delivery_settled
  check ((state in ('refused', 'unknown', 'given-up', 'delivered', 'cancelled')) = (next_attempt_at is null));

create table audit (
  id          bigint generated always as identity primary key,
  practice    uuid        not null,
  at          timestamptz not null default clock_timestamp(),
  actor       text        not null,
  action      text        not null,
  destination text        not null,
  delivery    bigint
);
comment on table audit is 'what staff did to destinations and deliveries';
comment on column audit.actor is 'the subject of the token';
create index audit_destination on audit (practice, destination, id);
