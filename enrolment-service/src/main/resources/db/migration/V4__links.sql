-- A link is for one enrolment or for many, can be revoked, and forgets its prefill once nobody needs it.

alter table link
  alter prefill drop not null,
  add uses       text not null default 'many' check (uses in ('once', 'many')),
  add revoked_at timestamptz,
  add used_at    timestamptz;
alter table link alter uses drop default;
comment on column link.prefill is 'raw answers by question id, JSON in UTF-8: personal data; null once it is forgotten';
create index link_with_prefill on link (practice, expires_at) where prefill is not null;

alter table receipt add session uuid;
comment on column receipt.session is 'which opening of the link; null for what was sent before this was kept';

grant update on link to enrolment_app;

-- Whose turn it is when something is done for every practice: their ids, and nothing else of theirs.
create function practices() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select practice from practice;
  end;
revoke all on function practices() from public;
grant execute on function practices() to enrolment_app;
