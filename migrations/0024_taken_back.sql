-- もとに もどす: what a person takes back right after they did it. The entry itself stays; nobody who
-- works with the app reads it while a row here names it, so no list, count or page can forget to ask.

create table taken_back (
  operator_id uuid not null,
  office_id uuid not null,
  record_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in
    ('mark', 'choice', 'told', 'reaction', 'success', 'call', 'rating', 'question')),
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, record_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table taken_back is 'もとに もどしたもの (いま ないことに なっている記録)';
comment on column taken_back.record_id is 'もどした記録の番号。また伝えたときは、この行がなくなる';
-- State, since telling a reflection again ends it; both acts stay in the audit log.
call protect('taken_back', 'person', 'state');

do $$
declare
  hidden text;
begin
  foreach hidden in array array['step_mark mark_id', 'experience_choice choice_id',
    'reflection_told reflection_id', 'feedback_reaction reaction_id', 'success success_id',
    'help_call call_id', 'gas_rating rating_id', 'plan_question question_id']
  loop
    execute format('create policy not_taken_back on %1$I as restrictive for select to ippo_app using (
      not exists (select from taken_back b where b.operator_id = %1$I.operator_id
        and b.office_id = %1$I.office_id and b.record_id = %1$I.%2$I))',
      split_part(hidden, ' ', 1), split_part(hidden, ' ', 2));
  end loop;
end $$;
