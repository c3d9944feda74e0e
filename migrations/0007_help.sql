-- Who sits beside the person while they write, and calls for help.

-- Said once per sitting (a signed-in session) and stamped on every entry made in it, so that nobody
-- is asked at each question. The newest row of a session is what holds now.
create table sitting_help (
  operator_id uuid not null,
  office_id uuid not null,
  help_id uuid not null,
  participant_id uuid not null,
  sitting text not null check (sitting ~ '^[0-9a-f]{64}$'),
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for')),
  helped_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, help_id),
  check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table sitting_help is 'いま そばで てつだっている人 (一回のサインインの間)';
comment on column sitting_help.sitting is 'セッションの SHA-256';
create index sitting_help_latest on sitting_help (operator_id, office_id, participant_id, sitting, recorded_at desc, help_id desc);
call protect('sitting_help', 'person', 'fact');

create table help_call (
  operator_id uuid not null,
  office_id uuid not null,
  call_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  day date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, call_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table help_call is 'ひとに きく (本人がよんだ)';
create index help_call_by_day on help_call (operator_id, office_id, day, recorded_at);
call protect('help_call', 'person', 'fact');

create table help_call_answer (
  operator_id uuid not null,
  office_id uuid not null,
  call_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, call_id),
  foreign key (operator_id, office_id, call_id) references help_call,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table help_call_answer is 'ひとに きく への返事 (職員が行った)';
call protect('help_call_answer', 'person', 'fact');
