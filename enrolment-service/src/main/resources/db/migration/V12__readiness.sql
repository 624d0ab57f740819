-- A process that serves is ready when the migrations that it knows have been applied, by whoever may.
grant select on flyway_schema_history to enrolment_app;
