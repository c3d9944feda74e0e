-- The plan's rest: an answer the person has read, and a programme that no longer serves a goal.

create table plan_answer_opened (
  operator_id uuid not null,
  office_id uuid not null,
  answer_id uuid not null,
  participant_id uuid not null,
  opened_at timestamptz not null default now(),
  primary key (operator_id, office_id, answer_id),
  foreign key (operator_id, office_id, answer_id) references plan_answer,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table plan_answer_opened is 'きいたことへの答えを本人が開いた';
call protect('plan_answer_opened', 'person', 'fact');

-- What was lived while the link stood stays evidence; the newest turn says how it stands now.
create table goal_programme_turn (
  operator_id uuid not null,
  office_id uuid not null,
  turn_id uuid not null,
  goal_id uuid not null,
  programme_id uuid not null,
  participant_id uuid not null,
  closed boolean not null,
  because text not null default '',
  occurred_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, turn_id),
  check (not closed or because <> ''),
  foreign key (operator_id, office_id, goal_id, programme_id) references goal_programme,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table goal_programme_turn is '目標とプログラムのつながりを終えた・また始めた';
comment on column goal_programme_turn.closed is '終えた (false は、また始めた)';
create index goal_programme_turn_by_person on goal_programme_turn
  (operator_id, office_id, participant_id, goal_id, programme_id, recorded_at desc);
call protect('goal_programme_turn', 'person', 'fact');
