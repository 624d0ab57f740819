-- Why there is no document of an enrolment, while there is none.

alter table enrolment add document_failure text;
comment on column enrolment.document_failure is 'a code of the render service: nothing personal';
