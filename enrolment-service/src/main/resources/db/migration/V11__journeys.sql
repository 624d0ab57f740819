-- How far people get in a form, how long it takes, and on what kind of device. A session under way is known by its draft's id; an
-- ended one by nothing.

create table journey (
  id       uuid        primary key,
  practice uuid        not null default practice_of_transaction(),
  link     uuid        not null references link,
  begun_at timestamptz not null,
  seen_at  timestamptz not null,
  furthest int         not null default 0,
  device   text        not null
);
comment on column journey.id is 'that of the draft, whether or not there is one yet';
comment on column journey.seen_at is 'when the link was last opened, or the draft last saved';
create index on journey (practice, seen_at);
create index on journey (link);

-- Written anew, in random order, once a day: until then the transaction of a row leads to the enrolment that it kept.
create table journey_ended (
  practice uuid not null default practice_of_transaction(),
  month    text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  form     text not null,
  number   int  not null,
  furthest int  not null,
  ended    text not null,
  minutes  text not null,
  device   text not null
);
create index on journey_ended (practice, month);

-- What was deleted is collected at the next opportunity, however few rows there are.
alter table journey set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
alter table journey_ended set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);

call close_between_practices('journey');
call close_between_practices('journey_ended');
grant select, insert, update, delete on journey, journey_ended to enrolment_app;

alter table form_version add announced boolean not null default false;
create index on form_version (practice) where not announced;
grant update (announced) on form_version to enrolment_app;
