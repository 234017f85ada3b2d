-- An occupation that somebody once chose for a title is a person's choice also in the postings that come later (MAT-2): it is told apart from what the
-- title's words alone suggest. Of those it is kept how surely they do: nine of ten right, about half, one in four.
alter table office.vacancy drop constraint vacancy_occupation_by_check;
alter table office.vacancy add constraint vacancy_occupation_by_check check (occupation_by in ('told', 'suggested', 'chosen', 'chosen-for-title'));
alter table office.vacancy add column occupation_sureness text check (occupation_sureness in ('fairly-sure', 'possible', 'guess'));
alter table office.vacancy add constraint vacancy_sureness_of_suggestion check (occupation_sureness is null or occupation_by = 'suggested');
