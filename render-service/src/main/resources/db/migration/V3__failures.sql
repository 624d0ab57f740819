-- What a reader of a document should know, and documents that could not be made, until they could.

alter table document add notes text[] not null default '{}';

create table failure (
  enrolment uuid        not null references enrolment on delete cascade,
  variant   text        not null,
  reason    text        not null,
  renderer  text        not null,
  at        timestamptz not null default now(),
  primary key (enrolment, variant)
);
comment on column failure.reason is 'a code: nothing personal';
create index failure_at on failure (at);
