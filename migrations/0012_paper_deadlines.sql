-- Paper that was confirmed, the 受給者証 and signed papers of a person, reminders, batches, calendar feeds.

-- The whole page model as canonical text: a reprint is drawn from it and from nothing else.
create table paper (
  operator_id uuid not null,
  office_id uuid not null,
  paper_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('supportPlan', 'supportPlanEasy', 'assessment', 'meetingMinutes', 'monitoring')),
  plan_id uuid not null,
  event_id uuid not null,
  form text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  body text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, paper_id),
  unique (operator_id, office_id, kind, event_id),
  check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, plan_id) references support_plan,
  foreign key (operator_id, office_id, event_id) references plan_event
);
comment on table paper is '確定した帳票 (いつ印刷しても同じになるよう、紙面そのものを残す)';
comment on column paper.event_id is '確定させた記録 (開始・会議・モニタリングの結果・面接)';
create index paper_by_person on paper (operator_id, office_id, participant_id, recorded_at desc);
call protect('paper', 'person', 'fact');

create table paper_batch (
  operator_id uuid not null,
  office_id uuid not null,
  batch_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  plan_ids uuid[] not null,
  done integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'drawing', 'done', 'cancelled', 'failed')),
  result_sha256 text check (result_sha256 ~ '^[0-9a-f]{64}$'),
  kept_until timestamptz,
  primary key (operator_id, office_id, batch_id),
  check ((state = 'done') = (result_sha256 is not null and kept_until is not null)),
  foreign key (operator_id, office_id) references office,
  foreign key (operator_id, asked_by) references staff_member
);
comment on table paper_batch is '計画書のまとめ印刷 (進み具合と、一日だけ置く結果)';
call protect('paper_batch', 'office', 'state');

create table recipient_certificate (
  operator_id uuid not null,
  office_id uuid not null,
  certificate_id uuid not null,
  participant_id uuid not null,
  number text not null check (number ~ '^[0-9]{10}$'),
  granted_days integer check (granted_days between 1 and 31),
  monitoring_months text[] not null default '{}',
  attachment_id uuid,
  occurred_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, certificate_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, attachment_id) references attachment,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table recipient_certificate is '受給者証の確認 (見るたびに一行。いちばん新しい行が今)';
comment on column recipient_certificate.granted_days is '支給量 (月の日数)。空なら原則の日数';
comment on column recipient_certificate.monitoring_months is '計画相談支援のモニタリング月 (2026-11 の形)';
create index recipient_certificate_by_person on recipient_certificate
  (operator_id, office_id, participant_id, recorded_at desc);
call protect('recipient_certificate', 'person', 'fact');

create table recipient_certificate_part (
  operator_id uuid not null,
  office_id uuid not null,
  certificate_id uuid not null,
  participant_id uuid not null,
  part text not null check (part in ('certificate', 'decision', 'provisionalDecision', 'disabilityClass',
    'paymentCap', 'consultationPayment')),
  starts_on date,
  ends_on date not null,
  primary key (operator_id, office_id, certificate_id, part),
  check (starts_on <= ends_on),
  foreign key (operator_id, office_id, certificate_id) references recipient_certificate,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table recipient_certificate_part is '受給者証の欄ごとの期間';
call protect('recipient_certificate_part', 'person', 'fact');

create table signed_document (
  operator_id uuid not null,
  office_id uuid not null,
  document_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('importantMatters', 'contract', 'privacy')),
  signed_on date not null,
  attachment_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, document_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, attachment_id) references attachment,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table signed_document is '署名をもらった書類 (重要事項説明書・契約書・個人情報の同意書)';
create index signed_document_by_person on signed_document (operator_id, office_id, participant_id, kind, signed_on desc);
call protect('signed_document', 'person', 'fact');

-- One reminder for each thing, its day and its stage: a thing that moves to another day is said again.
create table reminder (
  operator_id uuid not null,
  office_id uuid not null,
  participant_id uuid not null,
  thing_key text not null,
  due_on date not null,
  stage text not null check (stage in ('within60', 'within30', 'overdue')),
  reminded_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, participant_id, thing_key, due_on, stage),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table reminder is '期限の知らせ (同じことを二度知らせないため)';
call protect('reminder', 'office', 'fact');

-- Asked with the token alone, before any tenant is known; only its hash is kept.
create table auth.calendar_feed (
  feed_id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  operator_id uuid not null,
  office_id uuid not null,
  staff_id uuid not null,
  made_at timestamptz not null,
  revoked_at timestamptz
);
comment on table auth.calendar_feed is '期限のカレンダーの秘密のアドレス (取り消せる)';
create unique index calendar_feed_open on auth.calendar_feed (operator_id, office_id, staff_id) where revoked_at is null;
grant select, insert, update on auth.calendar_feed to ippo_auth;
