-- Repeatable, like journal_retry, whose table this needs: of repeatable migrations the one with the later name comes later.
grant select, insert, update, delete on journal_retry to enrolment_app;
grant select on journal_dead_letter to enrolment_app;
