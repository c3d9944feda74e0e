-- メモ of the person: a thing to remember or to tell, in any way. It is the person's alone until they
-- show it; the staff's ten-second note is support_note.

create table own_note (
  operator_id uuid not null,
  office_id uuid not null,
  note_id uuid not null,
  participant_id uuid not null,
  words text not null default '',
  card text not null default '',
  photo_id uuid,
  voice_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  given_at timestamptz,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, note_id),
  constraint own_note_says_something
    check (words <> '' or card <> '' or photo_id is not null or voice_id is not null),
  constraint own_note_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, photo_id) references attachment,
  foreign key (operator_id, office_id, voice_id) references attachment,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table own_note is '本人のメモ (おぼえておくこと・つたえたいこと)';
comment on column own_note.card is 'えらんだ絵 (あいだに空白)';
comment on column own_note.given_at is 'つながらないあいだに 書いた時刻 (すぐ届いたものは空)';
create index own_note_by_person on own_note
  (operator_id, office_id, participant_id, occurred_on desc, recorded_at desc, note_id desc);
create index own_note_by_photo on own_note (operator_id, office_id, photo_id)
  where photo_id is not null;
create index own_note_by_voice on own_note (operator_id, office_id, voice_id)
  where voice_id is not null;
call protect('own_note', 'person', 'fact');

create table own_note_rest (
  operator_id uuid not null,
  office_id uuid not null,
  rest_id uuid not null,
  note_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('laidAside', 'takenUp')),
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, rest_id),
  foreign key (operator_id, office_id, note_id) references own_note,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table own_note_rest is 'メモを しまう・また だす';
create index own_note_rest_by_note on own_note_rest (operator_id, office_id, note_id, recorded_at);
call protect('own_note_rest', 'person', 'fact');

create table own_note_shown (
  operator_id uuid not null,
  office_id uuid not null,
  note_id uuid not null,
  participant_id uuid not null,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, note_id),
  constraint own_note_shown_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, note_id) references own_note,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table own_note_shown is 'いま 支援員に見せている 本人のメモ';
comment on column own_note_shown.note_id is '見せるのをやめると、この行がなくなる';
create index own_note_shown_by_day on own_note_shown (operator_id, office_id, occurred_on);
-- State, since not showing it any more ends it; both acts stay in the audit log.
call protect('own_note_shown', 'person', 'state');

-- A note is the person's alone until they show it: not even that there is one can be read.
create policy only_shown on own_note as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from own_note_shown w
    where w.operator_id = own_note.operator_id and w.office_id = own_note.office_id
      and w.note_id = own_note.note_id));

create policy only_mine on own_note_rest as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant');

-- Staff write a note only as the hand of the person, and show none but such a one; the person alone
-- stops showing it.
create policy only_own_hand on own_note as restrictive for insert to ippo_app with check (
  (select actor_role()) = 'participant'
  or (helped_by = (select actor_person()) and given_how in ('typed_for', 'interpreted')));

create policy only_mine_to_rest on own_note_rest as restrictive for insert to ippo_app with check (
  (select actor_role()) = 'participant');

create policy only_own_hand on own_note_shown as restrictive for insert to ippo_app with check (
  (select actor_role()) = 'participant'
  or (helped_by = (select actor_person()) and given_how in ('typed_for', 'interpreted')));

create policy only_mine_to_change on own_note_shown as restrictive for update to ippo_app using (
  (select actor_role()) = 'participant');

create policy only_mine_to_end on own_note_shown as restrictive for delete to ippo_app using (
  (select actor_role()) = 'participant');

-- A photo or a voice of a note is as private as the note. Asked as the owner, who sees that there is
-- such a note where the asking member of staff sees none.
create function attachment_of_own_note(of_operator uuid, of_office uuid, of_attachment uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from own_note n
    where n.operator_id = of_operator and n.office_id = of_office
      and (n.photo_id = of_attachment or n.voice_id = of_attachment)) $$;
revoke all on function attachment_of_own_note from public;
grant execute on function attachment_of_own_note to ippo_app;

create policy only_shown_note on attachment as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant'
  or not attachment_of_own_note(operator_id, office_id, attachment_id)
  or exists (select from own_note n
    where n.operator_id = attachment.operator_id and n.office_id = attachment.office_id
      and (n.photo_id = attachment.attachment_id or n.voice_id = attachment.attachment_id)));

-- もとに もどす, for a note as for what else a person has just done.
alter table taken_back drop constraint taken_back_kind_check;
alter table taken_back add constraint taken_back_kind_check check (kind in
  ('mark', 'choice', 'told', 'reaction', 'success', 'call', 'rating', 'question', 'note'));
create policy not_taken_back on own_note as restrictive for select to ippo_app using (
  not exists (select from taken_back b where b.operator_id = own_note.operator_id
    and b.office_id = own_note.office_id and b.record_id = own_note.note_id));
create policy not_taken_back on own_note_shown as restrictive for select to ippo_app using (
  not exists (select from taken_back b where b.operator_id = own_note_shown.operator_id
    and b.office_id = own_note_shown.office_id and b.record_id = own_note_shown.note_id));
