-- The plan: its draft, its frozen versions, and every step of its life as an entry that is only added.

-- Absent while the office follows its first service type.
create table participant_service (
  operator_id uuid not null,
  office_id uuid not null,
  service_id uuid not null,
  participant_id uuid not null,
  service_type text not null check (service_type in ('typeB', 'typeA', 'transition', 'retention')),
  starts_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, service_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table participant_service is 'その人のサービスの変更 (行がなければ事業所のサービス)';
create index participant_service_by_person on participant_service
  (operator_id, office_id, participant_id, starts_on);
call protect('participant_service', 'person', 'fact');

create table participant_consultation (
  operator_id uuid not null,
  office_id uuid not null,
  consultation_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('office', 'selfPlan')),
  name text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, consultation_id),
  check ((kind = 'office') = (name <> '')),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table participant_consultation is '相談支援事業者、またはセルフプラン (いちばん新しい行が今)';
create index participant_consultation_by_person on participant_consultation
  (operator_id, office_id, participant_id, recorded_at desc);
call protect('participant_consultation', 'person', 'fact');

create table support_plan (
  operator_id uuid not null,
  office_id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  service_type text not null check (service_type in ('typeB', 'typeA', 'transition', 'retention')),
  number integer not null check (number > 0),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, plan_id),
  unique (operator_id, office_id, participant_id, number),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table support_plan is '個別支援計画 (期間は版の中にある)';
call protect('support_plan', 'person', 'fact');

-- Closed when the plan comes into force or is withdrawn; one open draft per person.
create table plan_draft (
  operator_id uuid not null,
  office_id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  content jsonb not null,
  version integer not null default 1,
  closed_on date,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (operator_id, office_id, plan_id),
  foreign key (operator_id, office_id, plan_id) references support_plan,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, changed_by) references staff_member
);
comment on table plan_draft is '計画の原案 (書きかけ。仕上げるたびに plan_version になる)';
create unique index plan_draft_open on plan_draft (operator_id, office_id, participant_id) where closed_on is null;
call protect('plan_draft', 'person', 'state');

create table plan_version (
  operator_id uuid not null,
  office_id uuid not null,
  plan_id uuid not null,
  number integer not null check (number > 0),
  participant_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  body text not null,
  starts_on date not null,
  ends_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, plan_id, number),
  unique (operator_id, office_id, plan_id, sha256),
  check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  check (starts_on <= ends_on),
  foreign key (operator_id, office_id, plan_id) references support_plan,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table plan_version is '計画の版 (body の一字一句に同意が結びつく)';
create index plan_version_by_person on plan_version (operator_id, office_id, participant_id, plan_id, number desc);
call protect('plan_version', 'person', 'fact');

create table plan_event (
  operator_id uuid not null,
  office_id uuid not null,
  event_id uuid not null,
  participant_id uuid not null,
  plan_id uuid,
  kind text not null check (kind in ('contract', 'electronicMeansAgreed', 'electronicMeansWithdrawn',
    'assessmentInterview', 'draft', 'meeting', 'consent', 'consentWithdrawn', 'deliveryToPerson',
    'deliveryToConsultation', 'selfPlanNoted', 'inForce', 'monitoringInterview', 'monitoringResult',
    'conclusion', 'withdrawal', 'retraction')),
  occurred_on date not null,
  done_by uuid not null,
  place text not null default '',
  details jsonb not null default '{}',
  version_hash text,
  corrects uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, event_id),
  check ((kind in ('draft', 'consent')) = (version_hash is not null)),
  check (plan_id is not null or kind in ('contract', 'electronicMeansAgreed', 'electronicMeansWithdrawn', 'retraction')),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, plan_id) references support_plan,
  foreign key (operator_id, office_id, plan_id, version_hash) references plan_version (operator_id, office_id, plan_id, sha256),
  foreign key (operator_id, office_id, corrects) references plan_event
);
comment on table plan_event is '計画の手順の記録 (契約から見直しまで。行った日と記録した時の両方を残す)';
comment on column plan_event.done_by is '行った人 (サービス管理責任者、または本人)';
comment on column plan_event.corrects is '直した、または取り消したもとの記録';
create index plan_event_by_person on plan_event (operator_id, office_id, participant_id, occurred_on, recorded_at);
-- A mistaken entry is corrected once; a second correction names the first one's row.
create unique index plan_event_corrected_once on plan_event (operator_id, office_id, corrects) where corrects is not null;
call protect('plan_event', 'person', 'fact');

create table plan_event_evidence (
  operator_id uuid not null,
  office_id uuid not null,
  event_id uuid not null,
  attachment_id uuid not null,
  participant_id uuid not null,
  primary key (operator_id, office_id, event_id, attachment_id),
  foreign key (operator_id, office_id, event_id) references plan_event,
  foreign key (operator_id, office_id, attachment_id) references attachment,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table plan_event_evidence is '手順の証拠 (紙の写し・声・署名)';
call protect('plan_event_evidence', 'person', 'fact');

create table plan_question (
  operator_id uuid not null,
  office_id uuid not null,
  question_id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  version_hash text not null,
  words text not null default '',
  card text not null default '',
  voice_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, question_id),
  constraint plan_question_says_something check (words <> '' or card <> '' or voice_id is not null),
  constraint plan_question_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, plan_id, version_hash) references plan_version (operator_id, office_id, plan_id, sha256),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, voice_id) references attachment,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table plan_question is '計画について本人がきいたこと (本人の言葉)';
create index plan_question_by_person on plan_question (operator_id, office_id, participant_id, plan_id, recorded_at);
call protect('plan_question', 'person', 'fact');

create table plan_answer (
  operator_id uuid not null,
  office_id uuid not null,
  answer_id uuid not null,
  question_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  words text not null check (words <> ''),
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, answer_id),
  foreign key (operator_id, office_id, question_id) references plan_question,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table plan_answer is 'きいたことへの答え (職員)';
create index plan_answer_by_question on plan_answer (operator_id, office_id, question_id, recorded_at);
call protect('plan_answer', 'person', 'fact');

create table plan_monitoring_draft (
  operator_id uuid not null,
  office_id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  content jsonb not null,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (operator_id, office_id, plan_id),
  foreign key (operator_id, office_id, plan_id) references support_plan,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, changed_by) references staff_member
);
comment on table plan_monitoring_draft is 'モニタリングの書きかけ';
call protect('plan_monitoring_draft', 'person', 'state');

create table plan_monitoring (
  operator_id uuid not null,
  office_id uuid not null,
  event_id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  since date not null,
  satisfaction text not null,
  changes text not null default '',
  primary key (operator_id, office_id, event_id),
  foreign key (operator_id, office_id, event_id) references plan_event,
  foreign key (operator_id, office_id, plan_id) references support_plan,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table plan_monitoring is 'モニタリングの結果 (本人の満足・状況の変化)';
call protect('plan_monitoring', 'person', 'fact');

create table plan_goal_result (
  operator_id uuid not null,
  office_id uuid not null,
  event_id uuid not null,
  goal_id uuid not null,
  participant_id uuid not null,
  achievement text not null check (achievement in ('reached', 'mostly', 'partly', 'ahead')),
  words text not null check (words <> ''),
  evidence jsonb not null default '[]',
  primary key (operator_id, office_id, event_id, goal_id),
  foreign key (operator_id, office_id, event_id) references plan_monitoring,
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table plan_goal_result is '目標ごとの達成の状況と、そのもとになった記録';
call protect('plan_goal_result', 'person', 'fact');

create table plan_goal_note (
  operator_id uuid not null,
  office_id uuid not null,
  note_id uuid not null,
  goal_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  words text not null check (words <> ''),
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, note_id),
  foreign key (operator_id, office_id, goal_id) references goal,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table plan_goal_note is '目標について支援員が見たこと';
create index plan_goal_note_by_person on plan_goal_note (operator_id, office_id, participant_id, occurred_on);
call protect('plan_goal_note', 'person', 'fact');

create table plan_form (
  operator_id uuid not null,
  office_id uuid not null,
  sections jsonb not null,
  rules jsonb not null,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (operator_id, office_id),
  foreign key (operator_id, office_id) references office,
  foreign key (operator_id, changed_by) references staff_member
);
comment on table plan_form is '事業所の計画書の様式と、事業所で決めた期限';
call protect('plan_form', 'office', 'state');
