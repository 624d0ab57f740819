-- No row about a person: those that there were are dropped, and what was counted before is not released.
drop table fact;

-- Which events were handled, under keyed hashes; purged after nine days.
delete from journal_inbox;
alter table journal_inbox add column handled date not null default (now() at time zone 'UTC')::date;

create table counter (
  practice uuid    not null,
  period   text    not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
  plan     text    not null,
  cells    int[]   not null,
  closed   boolean not null default false,
  primary key (practice, period)
)
-- Each addition writes the row anew in the room that the last one left: earlier states are soon overwritten.
with (fillfactor = 50);
comment on column counter.cells is 'begin with two-sided geometric noise: never the numbers of people';

-- What was answered once, and is answered for ever.
create table release (
  scope  text  not null,
  period text  not null,
  json   bytea not null,
  primary key (scope, period)
);
comment on column release.scope is 'a practice''s id, or the name of a group of practices';

create table cadence (
  practice uuid not null,
  year     int  not null,
  cadence  text not null check (cadence in ('MONTHLY', 'QUARTERLY')),
  primary key (practice, year)
);
