-- What practices publish and patients complete. What staff ask for is always asked for with
-- their practice.

create table form_version (
  practice     uuid        not null,
  form         text        not null,
  number       int         not null check (number > 0),
  definition   bytea       not null,
  published_at timestamptz not null,
  primary key (practice, form, number)
);
comment on column form_version.definition is 'JSON in UTF-8, as it was published but for its white space';

create table link (
  id         uuid        primary key,
  practice   uuid        not null,
  form       text        not null,
  number     int         not null,
  prefill    bytea       not null,
  expires_at timestamptz not null,
  foreign key (practice, form, number) references form_version
);
comment on column link.prefill is 'raw answers by question id, JSON in UTF-8: personal data';

create table enrolment (
  id               uuid        primary key,
  practice         uuid        not null,
  form             text        not null,
  number           int         not null,
  completed_at     timestamptz not null,
  event            bytea       not null,
  document_url     text,
  document_sha256  text,
  document_bytes   bigint,
  document_pages   int,
  foreign key (practice, form, number) references form_version
);
comment on column enrolment.event is 'data of nz.enrolment.completed.v1: personal data, restricted';

create table delivery (
  enrolment    uuid        not null references enrolment on delete cascade,
  destination  text        not null,
  attempts     int         not null,
  delivered_at timestamptz not null,
  primary key (enrolment, destination)
);

-- Who sends the same submission again gets the same answer. Written before the enrolment that it names, so that of two
-- that come at once, one waits for the other.
create table receipt (
  link      uuid  not null references link,
  key       text  not null,
  digest    text  not null,
  enrolment uuid  not null references enrolment on delete cascade deferrable initially deferred,
  primary key (link, key)
);
comment on column receipt.digest is 'SHA-256 of the body, hexadecimal';
