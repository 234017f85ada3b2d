-- The tasks matrix changes by a board's decision: a dated row, never a rewritten one (ORG-2).
grant insert, update on office.task_competence to kohtaanto_app;
