-- From a hope to a goal: what the person wants, the interview, the goal it becomes, and how far it went.

create table hope (
  operator_id uuid not null,
  office_id uuid not null,
  hope_id uuid not null,
  participant_id uuid not null,
  area text not null check (area in ('living', 'work', 'joy', 'friends', 'body', 'learning')),
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, hope_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table hope is '願い (言葉は hope_version に、言うたびに足していく)';
create index hope_by_person on hope (operator_id, office_id, participant_id, recorded_at desc);
call protect('hope', 'person', 'fact');

create table hope_version (
  operator_id uuid not null,
  office_id uuid not null,
  version_id uuid not null,
  hope_id uuid not null,
  participant_id uuid not null,
  words text not null default '',
  card text not null default '',
  photo_id uuid,
  voice_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, version_id),
  constraint hope_says_something
    check (words <> '' or card <> '' or photo_id is not null or voice_id is not null),
  constraint hope_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, hope_id) references hope,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, photo_id) references attachment,
  foreign key (operator_id, office_id, voice_id) references attachment,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table hope_version is '願いの言葉 (本人の言葉。新しい版は前の版を消さない)';
create index hope_version_by_person on hope_version
  (operator_id, office_id, participant_id, hope_id, recorded_at desc);
call protect('hope_version', 'person', 'fact');

create table hope_rest (
  operator_id uuid not null,
  office_id uuid not null,
  rest_id uuid not null,
  hope_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('laidAside', 'takenUp')),
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, rest_id),
  foreign key (operator_id, office_id, hope_id) references hope,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table hope_rest is '願いを しまう・また だす';
create index hope_rest_by_person on hope_rest (operator_id, office_id, participant_id, recorded_at desc);
call protect('hope_rest', 'person', 'fact');

create table hope_most (
  operator_id uuid not null,
  office_id uuid not null,
  mark_id uuid not null,
  hope_id uuid,
  participant_id uuid not null,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, mark_id),
  constraint hope_most_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, hope_id) references hope,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table hope_most is 'いま いちばんの願い (hope_id が空なら、しるしを外した)';
create index hope_most_by_person on hope_most (operator_id, office_id, participant_id, recorded_at desc);
call protect('hope_most', 'person', 'fact');

create table assessment_interview (
  operator_id uuid not null,
  office_id uuid not null,
  interview_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  place text not null default '',
  purpose_explained boolean not null,
  understanding text not null check (understanding in ('understood', 'withHelp', 'hard')),
  decision_support text not null default '',
  words text not null default '',
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, interview_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table assessment_interview is 'アセスメントの面接';
comment on column assessment_interview.decision_support is '意思・選好・判断能力を、だれがどう理解したか';
create index assessment_interview_by_person on assessment_interview
  (operator_id, office_id, participant_id, occurred_on desc);
call protect('assessment_interview', 'person', 'fact');

create table goal (
  operator_id uuid not null,
  office_id uuid not null,
  goal_id uuid not null,
  participant_id uuid not null,
  term text not null check (term in ('longTerm', 'shortTerm')),
  own_words text not null,
  wording text not null check (wording <> ''),
  parent_goal_id uuid,
  starts_on date not null,
  ends_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, goal_id),
  check (starts_on <= ends_on),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, parent_goal_id) references goal,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table goal is '目標 (本人の言葉と計画書の言葉)';
create index goal_by_person on goal (operator_id, office_id, participant_id, recorded_at);
call protect('goal', 'person', 'fact');

create table goal_hope (
  operator_id uuid not null,
  office_id uuid not null,
  goal_id uuid not null,
  hope_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, goal_id, hope_id),
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, hope_id) references hope,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table goal_hope is '目標がどの願いからきたか';
call protect('goal_hope', 'person', 'fact');

create table goal_closure (
  operator_id uuid not null,
  office_id uuid not null,
  goal_id uuid not null,
  participant_id uuid not null,
  outcome text not null check (outcome in ('reached', 'changed', 'setAside')),
  reason text not null default '',
  closed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, goal_id),
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table goal_closure is '目標の終わり (つながった記録は残る)';
call protect('goal_closure', 'person', 'fact');

-- What is lived in these programmes gathers under the goal by itself.
create table goal_programme (
  operator_id uuid not null,
  office_id uuid not null,
  goal_id uuid not null,
  programme_id uuid not null,
  participant_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, goal_id, programme_id),
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, programme_id) references programme,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table goal_programme is '目標につながるプログラム';
create index goal_programme_by_person on goal_programme (operator_id, office_id, participant_id);
call protect('goal_programme', 'person', 'fact');

create table experience_goal (
  operator_id uuid not null,
  office_id uuid not null,
  experience_id uuid not null,
  goal_id uuid not null,
  participant_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, experience_id, goal_id),
  foreign key (operator_id, office_id, experience_id) references experience,
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table experience_goal is '目標につながる体験 (一回ごと)';
create index experience_goal_by_goal on experience_goal (operator_id, office_id, participant_id, goal_id);
call protect('experience_goal', 'person', 'fact');

create table gas_scale (
  operator_id uuid not null,
  office_id uuid not null,
  goal_id uuid not null,
  version integer not null check (version > 0),
  participant_id uuid not null,
  measure text not null check (measure <> ''),
  minus_two text not null check (minus_two <> ''),
  minus_one text not null check (minus_one <> ''),
  zero text not null check (zero <> ''),
  plus_one text not null check (plus_one <> ''),
  plus_two text not null check (plus_two <> ''),
  set_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, goal_id, version),
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table gas_scale is '目標のものさし (GAS。五つの段階の言葉)';
call protect('gas_scale', 'person', 'fact');

create table gas_rating (
  operator_id uuid not null,
  office_id uuid not null,
  rating_id uuid not null,
  goal_id uuid not null,
  version integer not null,
  participant_id uuid not null,
  rater text not null check (rater in ('self', 'staff')),
  staff_id uuid,
  level smallint check (level between -2 and 2),
  card text check (card in ('done', 'doneMore', 'doneALittle', 'stillAhead')),
  card_mapping smallint,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, rating_id),
  check ((rater = 'staff') = (staff_id is not null)),
  check ((rater = 'self') = (card is not null)),
  check ((card is null) = (card_mapping is null)),
  check (rater = 'self' or level is not null),
  constraint gas_rating_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, goal_id, version) references gas_scale,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table gas_rating is '目標の評価 (本人は四つのカード、支援員は五つの段階)';
create index gas_rating_by_person on gas_rating (operator_id, office_id, participant_id, goal_id, occurred_on desc);
call protect('gas_rating', 'person', 'fact');
