-- The main loop: programme → experience → step mark → reflection → feedback → success.

create table programme (
  operator_id uuid not null,
  office_id uuid not null,
  programme_id uuid not null,
  version integer not null,
  created_at timestamptz not null default now(),
  primary key (operator_id, office_id, programme_id),
  foreign key (operator_id, office_id) references office
);
comment on table programme is 'プログラム (version は今の版)';
call protect('programme', 'office', 'state');

create table programme_version (
  operator_id uuid not null,
  office_id uuid not null,
  programme_id uuid not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('workTrial', 'internship', 'volunteering', 'groupActivity', 'training', 'officeWork')),
  name_std text not null check (name_std <> ''),
  name_easy text not null check (name_easy <> ''),
  about_std text not null default '',
  about_easy text not null default '',
  pictogram text not null default '',
  photo_id uuid,
  why text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, programme_id, version),
  foreign key (operator_id, office_id, programme_id) references programme,
  foreign key (operator_id, office_id, photo_id) references attachment
);
comment on table programme_version is 'プログラムの版';
comment on column programme_version.why is '変えたわけ';
call protect('programme_version', 'office', 'fact');

create table programme_step (
  operator_id uuid not null,
  office_id uuid not null,
  programme_id uuid not null,
  version integer not null,
  step_id uuid not null,
  position smallint not null check (position > 0),
  words_std text not null check (words_std <> ''),
  words_easy text not null check (words_easy <> ''),
  pictogram text not null default '',
  photo_id uuid,
  primary key (operator_id, office_id, programme_id, version, step_id),
  unique (operator_id, office_id, programme_id, version, position),
  foreign key (operator_id, office_id, programme_id, version) references programme_version,
  foreign key (operator_id, office_id, photo_id) references attachment
);
comment on table programme_step is '手順 (step_id は版をこえて同じ)';
call protect('programme_step', 'office', 'fact');

create table programme_closure (
  operator_id uuid not null,
  office_id uuid not null,
  closure_id uuid not null,
  programme_id uuid not null,
  closed boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, closure_id),
  foreign key (operator_id, office_id, programme_id) references programme
);
comment on table programme_closure is 'プログラムの休止と再開';
create index programme_closure_latest on programme_closure (operator_id, office_id, programme_id, recorded_at desc);
call protect('programme_closure', 'office', 'fact');

create table experience (
  operator_id uuid not null,
  office_id uuid not null,
  experience_id uuid not null,
  participant_id uuid not null,
  day date not null,
  period text not null check (period in ('morning', 'afternoon', 'allDay')),
  kind text not null check (kind in ('workTrial', 'internship', 'volunteering', 'groupActivity', 'training', 'officeWork')),
  programme_id uuid not null,
  programme_version integer not null,
  legal_class text not null default 'none' check (legal_class in ('none', 'outsideWork', 'outsideSupport')),
  place text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, experience_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, programme_id, programme_version) references programme_version
);
comment on table experience is '体験 (予定され、行われた一回)';
comment on column experience.legal_class is '施設外就労・施設外支援の別';
create index experience_by_person on experience (operator_id, office_id, participant_id, day desc);
create index experience_by_day on experience (operator_id, office_id, day);
call protect('experience', 'person', 'fact');

create table experience_withdrawal (
  operator_id uuid not null,
  office_id uuid not null,
  experience_id uuid not null,
  participant_id uuid not null,
  reason text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, experience_id),
  foreign key (operator_id, office_id, experience_id) references experience
);
comment on table experience_withdrawal is '体験の取りやめ';
call protect('experience_withdrawal', 'person', 'fact');

create table experience_choice (
  operator_id uuid not null,
  office_id uuid not null,
  choice_id uuid not null,
  participant_id uuid not null,
  programme_id uuid not null,
  choice text not null check (choice in ('want', 'afraid', 'notYet')),
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, choice_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, programme_id) references programme
);
comment on table experience_choice is '体験の希望 (やりたい・こわい・まだ)';
create index experience_choice_by_person on experience_choice (operator_id, office_id, participant_id, recorded_at desc);
call protect('experience_choice', 'person', 'fact');

create table attendance (
  operator_id uuid not null,
  office_id uuid not null,
  attendance_id uuid not null,
  participant_id uuid not null,
  day date not null,
  status text not null check (status in ('present', 'absent', 'left')),
  note text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, attendance_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table attendance is '通所・出欠 (いちばん新しい行が今)';
create index attendance_by_day on attendance (operator_id, office_id, day, participant_id, recorded_at desc);
call protect('attendance', 'person', 'fact');

create table step_mark (
  operator_id uuid not null,
  office_id uuid not null,
  mark_id uuid not null,
  experience_id uuid not null,
  participant_id uuid not null,
  step_id uuid not null,
  support_level text not null check (support_level in ('I', 'V', 'G', 'M', 'P', 'NA', 'NR')),
  observer text not null check (observer in ('self', 'staff')),
  staff_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, mark_id),
  check ((observer = 'staff') = (staff_id is not null)),
  foreign key (operator_id, office_id, experience_id) references experience,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table step_mark is '手順のできぐあい (本人の印と支援員の印を別々に残す)';
create index step_mark_by_experience on step_mark (operator_id, office_id, experience_id, recorded_at desc);
call protect('step_mark', 'person', 'fact');

-- Derived in the transaction that marks: the newest mark of each step and observer, counted.
create table session_result (
  operator_id uuid not null,
  office_id uuid not null,
  participant_id uuid not null,
  programme_id uuid not null,
  day date not null,
  experience_id uuid not null,
  self_attempted smallint not null default 0,
  self_alone smallint not null default 0,
  staff_attempted smallint not null default 0,
  staff_alone smallint not null default 0,
  primary key (operator_id, office_id, experience_id),
  foreign key (operator_id, office_id, experience_id) references experience
);
comment on table session_result is '一回ごとの手順の数 (step_mark から作る)';
create index session_result_by_person on session_result
  (operator_id, office_id, participant_id, programme_id, day)
  include (experience_id, self_attempted, self_alone, staff_attempted, staff_alone);
call protect('session_result', 'person', 'state');

create table reflection (
  operator_id uuid not null,
  office_id uuid not null,
  reflection_id uuid not null,
  participant_id uuid not null,
  experience_id uuid not null,
  day date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, reflection_id),
  unique (operator_id, office_id, experience_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, experience_id) references experience
);
comment on table reflection is 'ふりかえり (一つの体験に一つ)';
create index reflection_by_person on reflection (operator_id, office_id, participant_id, day desc);
call protect('reflection', 'person', 'fact');

create table reflection_answer (
  operator_id uuid not null,
  office_id uuid not null,
  answer_id uuid not null,
  reflection_id uuid not null,
  participant_id uuid not null,
  question text not null check (question in ('did', 'felt', 'next')),
  mode text not null check (mode in ('face', 'card', 'photo', 'voice', 'words', 'skip')),
  choice text not null default '',
  words text not null default '',
  attachment_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, answer_id),
  check ((given_how = 'alone') or helped_by is not null),
  foreign key (operator_id, office_id, reflection_id) references reflection,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, attachment_id) references attachment
);
comment on table reflection_answer is 'ふりかえりの答え (本人の言葉。だれも変えない。問いと方法ごとに新しい行が今)';
create index reflection_answer_by_reflection on reflection_answer (operator_id, office_id, reflection_id, recorded_at);
call protect('reflection_answer', 'person', 'fact');

create table reflection_told (
  operator_id uuid not null,
  office_id uuid not null,
  reflection_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, reflection_id),
  foreign key (operator_id, office_id, reflection_id) references reflection
);
comment on table reflection_told is 'ふりかえりを支援員に伝えた';
call protect('reflection_told', 'person', 'fact');

create table feedback (
  operator_id uuid not null,
  office_id uuid not null,
  feedback_id uuid not null,
  participant_id uuid not null,
  experience_id uuid,
  reflection_id uuid,
  staff_id uuid not null,
  seen text not null check (seen <> ''),
  why_good text not null default '',
  next_hint text not null check (next_hint <> ''),
  strength_word text not null default '',
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, feedback_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, experience_id) references experience,
  foreign key (operator_id, office_id, reflection_id) references reflection,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table feedback is 'フィードバック (見たこと・よかったわけ・つぎのヒント)';
create index feedback_by_person on feedback (operator_id, office_id, participant_id, recorded_at desc);
create index feedback_by_reflection on feedback (operator_id, office_id, reflection_id);
call protect('feedback', 'person', 'fact');

create table feedback_opened (
  operator_id uuid not null,
  office_id uuid not null,
  feedback_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, feedback_id),
  foreign key (operator_id, office_id, feedback_id) references feedback
);
comment on table feedback_opened is 'フィードバックを本人が開いた';
call protect('feedback_opened', 'person', 'fact');

create table feedback_reaction (
  operator_id uuid not null,
  office_id uuid not null,
  reaction_id uuid not null,
  feedback_id uuid not null,
  participant_id uuid not null,
  reaction text check (reaction in ('glad', 'soso', 'disliked')),
  words text not null default '',
  attachment_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, reaction_id),
  check (reaction is not null or words <> '' or attachment_id is not null),
  foreign key (operator_id, office_id, feedback_id) references feedback,
  foreign key (operator_id, office_id, attachment_id) references attachment
);
comment on table feedback_reaction is 'フィードバックへの本人の答え (うれしい・ふつう・いやだった、返事)';
create index feedback_reaction_by_feedback on feedback_reaction (operator_id, office_id, feedback_id, recorded_at);
call protect('feedback_reaction', 'person', 'fact');

create table success (
  operator_id uuid not null,
  office_id uuid not null,
  success_id uuid not null,
  participant_id uuid not null,
  experience_id uuid,
  kept_by text not null check (kept_by in ('self', 'staff')),
  staff_id uuid,
  words text not null default '',
  card text not null default '',
  attachment_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, success_id),
  check (words <> '' or card <> '' or attachment_id is not null),
  check ((kept_by = 'staff') = (staff_id is not null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, experience_id) references experience,
  foreign key (operator_id, office_id, attachment_id) references attachment
);
comment on table success is 'できた (できた帳の一つ)';
create index success_by_person on success (operator_id, office_id, participant_id, occurred_on desc);
call protect('success', 'person', 'fact');

create table support_note (
  operator_id uuid not null,
  office_id uuid not null,
  note_id uuid not null,
  participant_id uuid not null,
  experience_id uuid,
  staff_id uuid not null,
  words text not null check (words <> ''),
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, note_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, experience_id) references experience,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table support_note is '作業中のひとことメモ (支援員)';
create index support_note_by_person on support_note (operator_id, office_id, participant_id, recorded_at desc);
call protect('support_note', 'person', 'fact');

-- Derived: reflections told and not yet answered (deleted by the feedback's own transaction).
create table awaiting_reply (
  operator_id uuid not null,
  office_id uuid not null,
  reflection_id uuid not null,
  participant_id uuid not null,
  since timestamptz not null,
  primary key (operator_id, office_id, reflection_id),
  foreign key (operator_id, office_id, reflection_id) references reflection
);
comment on table awaiting_reply is '返事を待つふりかえり (reflection_told と feedback から作る)';
call protect('awaiting_reply', 'person', 'state');

-- Derived: where each person stands, so that a list of people reads one row each.
create table participant_standing (
  operator_id uuid not null,
  office_id uuid not null,
  participant_id uuid not null,
  enrolled_on date,
  left_on date,
  last_feedback_on date,
  last_noticed_on date,
  primary key (operator_id, office_id, participant_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table participant_standing is '在籍と、最後のフィードバック・最後に気にかけた日 (事実から作る)';
call protect('participant_standing', 'person', 'state');
