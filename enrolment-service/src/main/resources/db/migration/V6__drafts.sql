-- What patients have filled in so far, section by section.

create table draft (
  id       uuid        primary key,
  practice uuid        not null default practice_of_transaction(),
  link     uuid        not null references link,
  revision uuid        not null,
  language text,
  saved_at timestamptz not null
);
comment on column draft.id is 'of its link, or when that is for many, of the session';
comment on column draft.revision is 'another with each change of any section; all zeros before the first';
create index on draft (practice, saved_at);
create index on draft (link);

create table draft_section (
  draft    uuid  not null references draft on delete cascade,
  practice uuid  not null default practice_of_transaction(),
  number   int   not null check (number > 0),
  answers  bytea not null,
  primary key (draft, number)
);
comment on column draft_section.answers is 'raw answers by question id, JSON in UTF-8: personal data';

call close_between_practices('draft');
call close_between_practices('draft_section');
grant select, insert, update, delete on draft, draft_section to enrolment_app;

comment on column receipt.digest is 'SHA-256 of the body, hexadecimal; of a draft, its revision';
