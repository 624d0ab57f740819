-- The files that patients sent. Their content is outside of the database, under the id of its row. A row is written before
-- its content and deleted after it, so that no content is without one.

create table file (
  id         uuid        primary key,
  practice   uuid        not null default practice_of_transaction(),
  draft      uuid        references draft on delete set null,
  enrolment  uuid        references enrolment on delete set null deferrable initially deferred,
  name       text        not null,
  media_type text        not null,
  bytes      bigint,
  sha256     text,
  sent_at    timestamptz not null,
  check ((bytes is null) = (sha256 is null))
);
comment on table file is 'wanted as long as a draft or an enrolment has it';
comment on column file.name is 'as the patient''s device had it: personal data';
comment on column file.bytes is 'null until all of its content has come';
create index on file (draft);
create index on file (enrolment);
create index file_unwanted on file (practice) where draft is null and enrolment is null;

call close_between_practices('file');
grant select, insert, update, delete on file to enrolment_app;
