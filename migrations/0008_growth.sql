-- Growth and successes: who showed others, where each person stands with each programme, a voice beside a photo.

create table teaching (
  operator_id uuid not null,
  office_id uuid not null,
  teaching_id uuid not null,
  participant_id uuid not null,
  programme_id uuid not null,
  kind text not null check (kind in ('taught', 'confirmed')),
  experience_id uuid,
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, teaching_id),
  check ((kind = 'taught') = (experience_id is not null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, programme_id) references programme,
  foreign key (operator_id, office_id, experience_id) references experience,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table teaching is '伝えた (ほかの人に教えた体験、伝えられると職員が確かめたこと)';
create index teaching_by_person on teaching (operator_id, office_id, participant_id, programme_id);
call protect('teaching', 'person', 'fact');

-- Copied from the experience, which never changes, so that a person's whole story of one programme
-- is read from one index.
alter table session_result
  add column period text not null default 'allDay' check (period in ('morning', 'afternoon', 'allDay')),
  add column step_count smallint not null default 0;
comment on column session_result.step_count is '行われた版の手順の数';

create function session_result_copies() returns trigger language plpgsql as $$
begin
  select e.period, (select count(*) from programme_step s
      where s.operator_id = e.operator_id and s.office_id = e.office_id
        and s.programme_id = e.programme_id and s.version = e.programme_version)
    into strict new.period, new.step_count
    from experience e
    where e.operator_id = new.operator_id and e.office_id = new.office_id
      and e.experience_id = new.experience_id;
  return new;
end $$;
create trigger session_result_copies before insert on session_result
  for each row execute function session_result_copies();

drop index session_result_by_person;
create index session_result_by_person on session_result
  (operator_id, office_id, participant_id, programme_id, day)
  include (experience_id, period, step_count, self_attempted, self_alone, staff_attempted, staff_alone);

-- Derived in the transaction that marks: the ladder of one person in one programme by one observer.
create table growth_standing (
  operator_id uuid not null,
  office_id uuid not null,
  participant_id uuid not null,
  programme_id uuid not null,
  observer text not null check (observer in ('self', 'staff')),
  highest text not null check (highest in ('first', 'together', 'alone', 'canTeach')),
  first_on date not null,
  first_experience_id uuid not null,
  together_on date,
  together_experience_id uuid,
  alone_on date,
  alone_experience_id uuid,
  can_teach_on date,
  can_teach_experience_id uuid,
  latest_on date not null,
  latest_experience_id uuid not null,
  primary key (operator_id, office_id, participant_id, programme_id, observer),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, programme_id) references programme
);
comment on table growth_standing is 'あゆみの今 (session_result と teaching から作る。はじめて・いっしょに・ひとりで・つたえられる)';
call protect('growth_standing', 'person', 'state');

-- A success may have a photo and a voice.
alter table success
  add column voice_id uuid,
  add foreign key (operator_id, office_id, voice_id) references attachment,
  drop constraint success_check,
  add constraint success_says_something
    check (words <> '' or card <> '' or attachment_id is not null or voice_id is not null),
  drop constraint success_check1,
  add constraint success_kept_by_staff check ((kept_by = 'staff') = (staff_id is not null)),
  add constraint success_helper_named check (given_how = 'alone' or helped_by is not null);
