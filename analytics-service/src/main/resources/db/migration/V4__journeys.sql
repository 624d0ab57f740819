-- Sessions with forms are counted as enrolments are, in counters of their own.

alter table counter add subject text not null default 'enrolments';
alter table counter drop constraint counter_pkey, add primary key (practice, subject, period);
comment on column counter.subject is 'enrolments, or journeys/<form>/<version>';

-- Of each of them there are counters, whether or not anybody used it.
create table form_version (
  practice uuid  not null,
  form     text  not null,
  version  int   not null,
  month    text  not null,
  sections int[] not null,
  primary key (practice, form, version)
);
comment on column form_version.month is 'of its publication, in New Zealand';
comment on column form_version.sections is 'numbers of those that everyone is asked something in';
