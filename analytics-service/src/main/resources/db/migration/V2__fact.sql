-- One row an enrolment. The checks repeat what the types say: nothing finer has a place here.

create table fact (
  enrolment bytea  primary key check (octet_length(enrolment) = 32),
  practice  uuid   not null,
  week      text   not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
  age_band  text   not null check (age_band in ('0-14', '15-24', '25-44', '45-64', '65-and-over')),
  gender    text   not null check (gender in ('F', 'M', 'O', 'U')),
  ethnicity text[] not null check (
    cardinality(ethnicity) > 0
    and ethnicity <@ array[
      'european', 'maori', 'pacific', 'asian', 'middle-eastern-latin-american-african', 'other', 'residual'])
);
comment on column fact.enrolment is 'HMAC-SHA256 of the enrolment''s id: found again by whoever has the key and the id';

create index fact_by_practice_and_week on fact (practice, week);
