-- A delivery goes when its document is announced.

alter table delivery add column document_announced boolean not null default false;
comment on column delivery.document_announced is
  'since it was claimed: so that who was told meanwhile that there is no document asks again at once';
