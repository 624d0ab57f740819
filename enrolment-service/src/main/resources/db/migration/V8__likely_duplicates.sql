-- By what two enrolments of one practice are likely to be the same person's.

alter table enrolment
  add nhi    text,
  add person text;
comment on column enrolment.nhi is 'NHI number: personal data';
comment on column enrolment.person is 'folded names and day of birth: personal data';
update enrolment set
  nhi = convert_from(event, 'UTF8')::jsonb #>> '{identity,nhi}',
  person = concat_ws('|',
    translate(lower(convert_from(event, 'UTF8')::jsonb #>> '{identity,name,family}'), 'āēīōū -''’', 'aeiou'),
    translate(lower(coalesce(convert_from(event, 'UTF8')::jsonb #>> '{identity,name,given}', '')), 'āēīōū -''’', 'aeiou'),
    convert_from(event, 'UTF8')::jsonb #>> '{birth,day}');
alter table enrolment alter person set not null;
create index on enrolment (practice, nhi) where nhi is not null;
create index on enrolment (practice, person);
