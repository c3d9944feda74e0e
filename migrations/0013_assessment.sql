-- The assessment: the person first, then the supporter, then both talk over what they saw differently.
-- And what the goals of 0010 still lacked: importance, going on without the person's rating.

create table assessment_round (
  operator_id uuid not null,
  office_id uuid not null,
  round_id uuid not null,
  participant_id uuid not null,
  set_version smallint not null check (set_version > 0),
  begun_by text not null check (begun_by in ('self', 'staff')),
  staff_id uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, round_id),
  check ((begun_by = 'staff') = (staff_id is not null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table assessment_round is 'アセスメントの一回 (本人が先、支援員があと)';
comment on column assessment_round.set_version is '項目の組の版 (あとの版は、前に聞いたことを変えない)';
create index assessment_round_by_person on assessment_round
  (operator_id, office_id, participant_id, recorded_at desc);
call protect('assessment_round', 'person', 'fact');

create table assessment_answer (
  operator_id uuid not null,
  office_id uuid not null,
  answer_id uuid not null,
  round_id uuid not null,
  participant_id uuid not null,
  side text not null check (side in ('self', 'staff')),
  staff_id uuid,
  item text not null check (item <> ''),
  level text check (level in ('well', 'partly', 'ahead')),
  words text not null default '',
  skipped text check (skipped in ('later', 'unknown', 'noAnswer')),
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, answer_id),
  check ((side = 'staff') = (staff_id is not null)),
  constraint assessment_answer_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, round_id) references assessment_round,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table assessment_answer is 'アセスメントの答え (項目ごとに新しい行が今。本人と支援員を別々に残す)';
create index assessment_answer_by_round on assessment_answer
  (operator_id, office_id, round_id, side, recorded_at);
call protect('assessment_answer', 'person', 'fact');

create table assessment_handed_in (
  operator_id uuid not null,
  office_id uuid not null,
  round_id uuid not null,
  side text not null check (side in ('self', 'staff')),
  participant_id uuid not null,
  staff_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, round_id, side),
  check ((side = 'staff') = (staff_id is not null)),
  constraint assessment_handed_in_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, round_id) references assessment_round,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table assessment_handed_in is '答えを渡した (このあとは変わらない)';
call protect('assessment_handed_in', 'person', 'fact');

create table assessment_waiver (
  operator_id uuid not null,
  office_id uuid not null,
  round_id uuid not null,
  participant_id uuid not null,
  reason text not null check (reason in ('personDeclined', 'notPossibleNow')),
  words text not null check (words <> ''),
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, round_id),
  foreign key (operator_id, office_id, round_id) references assessment_round,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table assessment_waiver is '本人の答えを待たずに進むわけ (本人はあとからでも答えられる)';
call protect('assessment_waiver', 'person', 'fact');

create table assessment_talk (
  operator_id uuid not null,
  office_id uuid not null,
  talk_id uuid not null,
  round_id uuid not null,
  participant_id uuid not null,
  item text not null check (item <> ''),
  person_words text not null default '',
  person_declined boolean not null,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  staff_words text not null check (staff_words <> ''),
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, talk_id),
  check (person_declined = (person_words = '')),
  constraint assessment_talk_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, round_id) references assessment_round,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table assessment_talk is 'ちがいを話した結果 (本人の言葉と支援員の言葉)';
create index assessment_talk_by_round on assessment_talk (operator_id, office_id, round_id, recorded_at);
call protect('assessment_talk', 'person', 'fact');

alter table assessment_interview
  add column will text not null default '',
  add column preference text not null default '',
  add column ability text not null default '',
  add column understood_by text not null default '';
comment on column assessment_interview.decision_support is '決めるときに、どう説明し、どう確かめたか';
comment on column assessment_interview.will is '意思をどう受けとめたか';
comment on column assessment_interview.preference is '選好をどう受けとめたか';
comment on column assessment_interview.ability is '判断能力をどう受けとめたか';
comment on column assessment_interview.understood_by is 'だれが受けとめたか';

alter table goal
  add column replaces uuid,
  add constraint goal_replaces_goal
    foreign key (operator_id, office_id, replaces) references goal;
comment on column goal.replaces is '書きなおすもとの目標';

alter table gas_scale
  add column importance smallint check (importance between 1 and 3),
  add column difficulty smallint check (difficulty between 1 and 3),
  add constraint gas_scale_weighed_whole check ((importance is null) = (difficulty is null));
comment on column gas_scale.importance is '大切さ (1〜3。難しさとの積が重み)';

create table gas_waiver (
  operator_id uuid not null,
  office_id uuid not null,
  waiver_id uuid not null,
  goal_id uuid not null,
  participant_id uuid not null,
  reason text not null check (reason in ('personDeclined', 'notPossibleNow')),
  words text not null check (words <> ''),
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, waiver_id),
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table gas_waiver is '本人の評価を待たずに進むわけ (目標ごと、その一回だけ)';
create index gas_waiver_by_person on gas_waiver (operator_id, office_id, participant_id, goal_id, recorded_at);
call protect('gas_waiver', 'person', 'fact');
