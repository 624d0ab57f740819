-- People of a region's practices by two characteristics at once: counted into rows of the region's own.

create table group_counter (
  name    text    not null,
  subject text    not null,
  period  text    not null check (period ~ '^[0-9]{4}-Q[1-4]$'),
  plan    text    not null,
  cells   int[]   not null,
  closed  boolean not null default false,
  primary key (name, subject, period)
)
with (fillfactor = 50);
comment on column group_counter.cells is 'begin with two-sided geometric noise: never the numbers of people';
