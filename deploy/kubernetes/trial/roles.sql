-- The roles of the enrolment service: run once for its database, as an administrator of the server. Running it again is harmless.
-- Passwords, or another way of signing in, are the operator's to give: alter role enrolment_app password '…'.
--
--   enrolment_owner  migrates: owns the tables, and is not bound by their policies
--   enrolment_app    serves: owns nothing, and sees the rows of the practice that its transaction names
--   enrolment_relay  sends: reads and empties the outbox, and sees nothing else
--
-- Nobody else needs to look across practices: the token of a link says, signed, whose it is.

do $$
declare
  name text;
begin
  foreach name in array array['enrolment_owner', 'enrolment_app', 'enrolment_relay'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login', name);
    end if;
  end loop;
end
$$;

grant usage, create on schema public to enrolment_owner;

-- A database that was migrated by somebody else before there were roles.
do $$
declare
  relation regclass;
begin
  for relation in select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relowner <> 'enrolment_owner'::regrole
  loop
    execute format('alter table %s owner to enrolment_owner', relation);
  end loop;
end
$$;
