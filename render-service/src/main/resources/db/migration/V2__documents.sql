-- Enrolments as they were announced, and the documents made from them.

create table enrolment (
  id       uuid  primary key,
  practice uuid  not null,
  data     bytea not null
);
comment on column enrolment.data is 'the data of the event: holds personal data';

create table document (
  enrolment uuid   not null references enrolment on delete cascade,
  variant   text   not null,
  sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes     bigint not null check (bytes > 0),
  pages     int    not null check (pages > 0),
  renderer  text   not null,
  primary key (enrolment, variant)
);
comment on column document.sha256 is 'names the file in the store';

create index document_sha256 on document (sha256);
