-- What becomes of an enrolment at the practice: where it stands, what staff note, and a numbered line for each change.

alter table enrolment
  add name             text,
  add standing         text not null default 'open' check (standing in ('open', 'entered', 'declined')),
  add standing_since   timestamptz,
  add declined_because text,
  add declined_detail  text,
  add check ((standing = 'declined') = (declined_because is not null));
update enrolment set name = concat_ws(', ',
  convert_from(event, 'UTF8')::jsonb #>> '{identity,name,family}',
  convert_from(event, 'UTF8')::jsonb #>> '{identity,name,given}');
alter table enrolment alter name set not null;
comment on column enrolment.name is 'family name, given name: personal data';
comment on column enrolment.declined_detail is 'free text: may be personal data';
create index enrolment_newest on enrolment (practice, completed_at desc, id desc);
create index receipt_of_enrolment on receipt (enrolment);

create table note (
  id        uuid        primary key,
  practice  uuid        not null default practice_of_transaction(),
  enrolment uuid        not null references enrolment on delete cascade,
  at        timestamptz not null,
  author    text        not null,
  text      text        not null
);
create index on note (enrolment);
comment on column note.text is 'free text: may be personal data';

-- Numbered without a gap in the order of the commits: whoever counts holds the practice's row until the end of the
-- transaction. So a reader who has seen number n has missed none before it.
alter table practice add changes bigint not null default 0;
create table change (
  practice  uuid        not null references practice,
  number    bigint      not null,
  enrolment uuid        not null,
  what      text        not null,
  at        timestamptz not null default clock_timestamp(),
  primary key (practice, number)
);
create index on change (practice, at);

call close_between_practices('note');
call close_between_practices('change');
grant select, insert on note to enrolment_app;
grant select, insert, delete on change to enrolment_app;
grant update on practice to enrolment_app;

-- Erasure: what hangs on an enrolment goes with it.
alter table practice add retention_days int check (retention_days > 0);
comment on column practice.retention_days is 'null: the service''s default';
grant delete on enrolment to enrolment_app;
