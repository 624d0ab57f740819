-- One practice never sees another's rows, whatever a query forgets to ask. The roles are in ../roles.sql.

-- The practice of the transaction, or null: then no row is seen. After a transaction that named one, the setting of a
-- pooled connection is '' rather than absent.
create function practice_of_transaction() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.practice', true), '')::uuid;

-- For this and later migrations: a table with a column `practice` is closed to all transactions but those of the row's
-- practice. The owner is exempt, so that migrations see all rows and foreign keys are checked.
create procedure close_between_practices(closed regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', closed);
  execute format(
    'create policy own_practice on %s using (practice = practice_of_transaction()) with check (practice = practice_of_transaction())',
    closed);
end
$$;
revoke all on procedure close_between_practices from public;

create table practice (
  practice uuid primary key
);
insert into practice select distinct practice from form_version;
alter table form_version add foreign key (practice) references practice;

-- Rows that belong to an enrolment, or to a link, say themselves whose they are.
alter table delivery add practice uuid default practice_of_transaction();
update delivery set practice = enrolment.practice from enrolment where enrolment.id = delivery.enrolment;
alter table delivery alter practice set not null;

alter table receipt add practice uuid default practice_of_transaction();
update receipt set practice = link.practice from link where link.id = receipt.link;
alter table receipt alter practice set not null;

-- Outlives what it tells of: no foreign key, and no word of a patient's.
create table audit (
  id        bigint      generated always as identity primary key,
  practice  uuid        not null default practice_of_transaction(),
  at        timestamptz not null default clock_timestamp(),
  actor     text        not null,
  action    text        not null,
  enrolment uuid        not null
);
create index on audit (practice, enrolment, id);
comment on column audit.actor is 'the subject of the token that staff showed, patient, or the name of a service';

call close_between_practices('practice');
call close_between_practices('form_version');
call close_between_practices('link');
call close_between_practices('enrolment');
call close_between_practices('delivery');
call close_between_practices('receipt');
call close_between_practices('audit');

grant select, insert on practice, form_version, link, receipt, audit to enrolment_app;
grant select, insert, update on enrolment to enrolment_app;
grant select, insert, delete on delivery to enrolment_app;

-- The journal knows keys and not practices. What waits in the outbox is personal data, which its writer cannot read back.
grant insert on journal_outbox, journal_dead_letter to enrolment_app;
grant select, insert, update on journal_sequence, journal_inbox to enrolment_app;
grant select, delete on journal_outbox to enrolment_relay;
