-- The ground: tenants, actors, and how a table is protected.
-- operator_id (法人) leads every key; office_id (事業所) follows; row-level security is forced.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

do $$
begin
  create role ippo_app login;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  create role ippo_auth login;
exception when duplicate_object or unique_violation then null;
end $$;

alter role ippo_app set statement_timeout = '15s';
alter role ippo_app set idle_in_transaction_session_timeout = '30s';
alter role ippo_auth set statement_timeout = '15s';
alter role ippo_auth set idle_in_transaction_session_timeout = '30s';
grant usage on schema public to ippo_app;

-- Who acts, as the transaction said it. An unset setting is null, and null matches no row.
create function actor_operator() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('ippo.operator', true), '')::uuid $$;
create function actor_office() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('ippo.office', true), '')::uuid $$;
create function actor_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('ippo.role', true), '') $$;
create function actor_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('ippo.person', true), '')::uuid $$;

-- protect('t', scope, kind): scope 'operator' | 'office' | 'person' says whose rows are seen
-- ('person': staff of the office, or the participant the row is about); kind 'fact' may only be
-- added to, 'state' may change. Every table of this schema passes through here; a test reads the
-- catalogue and fails on one that did not.
create procedure protect(name regclass, scope text, kind text) language plpgsql as $$
declare
  rule text := 'operator_id = (select actor_operator())';
begin
  if scope in ('office', 'person') then
    rule := rule || ' and office_id = (select actor_office())';
  end if;
  if scope = 'person' then
    rule := rule || ' and ((select actor_role()) <> ''participant'' or participant_id = (select actor_person()))';
  end if;
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy tenant on %s using (%s) with check (%s)', name, rule, rule);
  execute format('grant select, insert on %s to ippo_app', name);
  if kind = 'state' then
    execute format('grant update, delete on %s to ippo_app', name);
  end if;
end $$;

create table operator (
  operator_id uuid primary key,
  name text not null check (name <> ''),
  created_at timestamptz not null default now()
);
comment on table operator is '法人';
call protect('operator', 'operator', 'state');

create table office (
  operator_id uuid not null references operator (operator_id),
  office_id uuid not null,
  name text not null check (name <> ''),
  service_type text not null check (service_type in ('typeB', 'typeA', 'transition', 'retention')),
  open_weekdays smallint[] not null default '{1,2,3,4,5}',
  closed_on_holidays boolean not null default true,
  feedback_within_open_days smallint not null default 3 check (feedback_within_open_days between 1 and 30),
  away_seconds integer not null default 300 check (away_seconds between 30 and 3600),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (operator_id, office_id)
);
comment on table office is '事業所';
comment on column office.service_type is 'サービス種別 typeB=就労継続支援B型 typeA=A型 transition=就労移行支援 retention=就労定着支援';
comment on column office.feedback_within_open_days is 'フィードバックを待てる開所日数';
comment on column office.away_seconds is '席をはずしたとみなす秒数';
-- An operator's manager sees which offices there are; what happens inside stays inside each office.
call protect('office', 'operator', 'state');

create table office_calendar_day (
  operator_id uuid not null,
  office_id uuid not null,
  day date not null,
  open boolean not null,
  note text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, day),
  foreign key (operator_id, office_id) references office
);
comment on table office_calendar_day is '開所日・閉所日の例外';
call protect('office_calendar_day', 'office', 'state');

create table staff_member (
  operator_id uuid not null references operator (operator_id),
  staff_id uuid not null,
  name text not null check (name <> ''),
  kana text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (operator_id, staff_id)
);
comment on table staff_member is '職員';
call protect('staff_member', 'operator', 'state');

create table staff_post (
  operator_id uuid not null,
  office_id uuid not null,
  post_id uuid not null,
  staff_id uuid not null,
  role text not null check (role in ('officeManager', 'serviceManager', 'supporter')),
  starts_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, post_id),
  foreign key (operator_id, office_id) references office,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table staff_post is '職員の配置 (管理者・サービス管理責任者・支援員)';
create index staff_post_by_staff on staff_post (operator_id, staff_id);
call protect('staff_post', 'office', 'fact');

create table staff_post_end (
  operator_id uuid not null,
  office_id uuid not null,
  post_id uuid not null,
  ends_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, post_id),
  foreign key (operator_id, office_id, post_id) references staff_post
);
comment on table staff_post_end is '職員の配置の終わり';
call protect('staff_post_end', 'office', 'fact');

create table participant_group (
  operator_id uuid not null,
  office_id uuid not null,
  group_id uuid not null,
  name text not null check (name <> ''),
  position integer not null default 0,
  primary key (operator_id, office_id, group_id),
  unique (operator_id, office_id, name),
  foreign key (operator_id, office_id) references office
);
comment on table participant_group is 'グループ (班)';
call protect('participant_group', 'office', 'state');

create table participant (
  operator_id uuid not null,
  office_id uuid not null,
  participant_id uuid not null,
  name text not null check (name <> ''),
  kana text not null check (kana <> ''),
  called text not null default '',
  birth_date date,
  recipient_number text not null default '' check (recipient_number ~ '^([0-9]{10})?$'),
  group_id uuid,
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (operator_id, office_id, participant_id),
  foreign key (operator_id, office_id) references office,
  foreign key (operator_id, office_id, group_id) references participant_group
);
comment on table participant is '利用者';
comment on column participant.called is '呼び名';
comment on column participant.recipient_number is '受給者証番号';
comment on column participant.settings is '見え方の設定 (本人が選ぶ)';
call protect('participant', 'person', 'state');

create table participant_enrolment (
  operator_id uuid not null,
  office_id uuid not null,
  enrolment_id uuid not null,
  participant_id uuid not null,
  starts_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, enrolment_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table participant_enrolment is '利用開始';
create index participant_enrolment_by_person on participant_enrolment (operator_id, office_id, participant_id, starts_on);
call protect('participant_enrolment', 'person', 'fact');

create table participant_leaving (
  operator_id uuid not null,
  office_id uuid not null,
  enrolment_id uuid not null,
  participant_id uuid not null,
  left_on date not null,
  reason text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, enrolment_id),
  foreign key (operator_id, office_id, enrolment_id) references participant_enrolment,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table participant_leaving is '利用終了 (left_on は在籍しない最初の日)';
call protect('participant_leaving', 'person', 'fact');

create table attachment (
  operator_id uuid not null,
  office_id uuid not null,
  attachment_id uuid not null,
  participant_id uuid,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/webp', 'image/jpeg', 'audio/webm', 'audio/mp4', 'audio/ogg', 'audio/mpeg', 'audio/wav', 'application/pdf')),
  bytes integer not null check (bytes > 0),
  width integer,
  height integer,
  alt text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, attachment_id),
  foreign key (operator_id, office_id) references office,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table attachment is '写真・音声・書類 (本体は暗号化して保存先に置く)';
comment on column attachment.participant_id is '空ならプログラムなど事業所のもの';
alter table attachment enable row level security;
alter table attachment force row level security;
create policy tenant on attachment
  using (operator_id = (select actor_operator()) and office_id = (select actor_office())
    and ((select actor_role()) <> 'participant' or participant_id is null or participant_id = (select actor_person())))
  with check (operator_id = (select actor_operator()) and office_id = (select actor_office())
    and ((select actor_role()) <> 'participant' or participant_id = (select actor_person())));
grant select, insert on attachment to ippo_app;

-- One answer per form shown: a double submit finds its first answer here and is sent to it.
create table once_key (
  operator_id uuid not null references operator (operator_id),
  key uuid not null,
  actor_id uuid not null,
  location text not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, key)
);
comment on table once_key is '二重送信よけの鍵';
call protect('once_key', 'operator', 'fact');
