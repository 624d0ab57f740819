-- PostgreSQL's planner keeps samples of the values of each column, longer than the rows themselves: of a table that has
-- become empty, for ever. Of what patients and staff write it keeps none.

alter table link alter prefill set statistics 0;
alter table draft_section alter answers set statistics 0;
alter table file alter name set statistics 0;
alter table enrolment
  alter event set statistics 0,
  alter name set statistics 0,
  alter nhi set statistics 0,
  alter person set statistics 0,
  alter declined_detail set statistics 0;
alter table note alter text set statistics 0;
alter table journal_outbox alter value set statistics 0;
