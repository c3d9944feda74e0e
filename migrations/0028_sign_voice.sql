-- A share of signs may go on or end sooner, and staff may read a card aloud where a device cannot.

-- Another time chosen for the same share: the earlier one has ended, and the new one names it.
alter table sign_share add column follows_id uuid;
alter table sign_share add foreign key (operator_id, office_id, follows_id) references sign_share;
comment on column sign_share.follows_id is '期間を変えたときの、前の「見せること」';
create unique index sign_share_followed_once on sign_share (operator_id, office_id, follows_id)
  where follows_id is not null;

-- It belongs to one version of a part: what the person says anew has not been read by anybody yet.
create table sign_card_voice (
  operator_id uuid not null,
  office_id uuid not null,
  reading_id uuid not null,
  version_id uuid not null,
  participant_id uuid not null,
  voice_id uuid not null,
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, reading_id),
  foreign key (operator_id, office_id, version_id) references sign_card_part,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, voice_id) references attachment,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table sign_card_voice is 'カードの中身を職員が読んで録音した声 (読み上げのできない端末のため)';
create index sign_card_voice_by_person on sign_card_voice
  (operator_id, office_id, participant_id, recorded_at);
create index sign_card_voice_by_voice on sign_card_voice (operator_id, office_id, voice_id);
call protect('sign_card_voice', 'person', 'fact');

create table sign_card_voice_end (
  operator_id uuid not null,
  office_id uuid not null,
  reading_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, reading_id),
  foreign key (operator_id, office_id, reading_id) references sign_card_voice,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table sign_card_voice_end is '職員の声を 本人が はずした';
call protect('sign_card_voice_end', 'person', 'fact');

-- As private as the card, for the one who recorded it, too.
create policy only_shown on sign_card_voice as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from sign_card_part p
    where p.operator_id = sign_card_voice.operator_id and p.office_id = sign_card_voice.office_id
      and p.version_id = sign_card_voice.version_id));

create policy only_shown on sign_card_voice_end as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from sign_card_voice v
    where v.operator_id = sign_card_voice_end.operator_id
      and v.office_id = sign_card_voice_end.office_id
      and v.reading_id = sign_card_voice_end.reading_id));

-- Only who is shown the part reads it aloud, in their own name and for the person whose part it is.
create policy only_shown_is_read on sign_card_voice as restrictive for insert to ippo_app with check (
  staff_id = (select actor_person()) and exists (select from sign_card_part p
    where p.operator_id = sign_card_voice.operator_id and p.office_id = sign_card_voice.office_id
      and p.version_id = sign_card_voice.version_id
      and p.participant_id = sign_card_voice.participant_id));

-- The person alone takes it away.
create policy only_mine on sign_card_voice_end as restrictive for insert to ippo_app
  with check ((select actor_role()) = 'participant');

create or replace function attachment_of_sign(of_operator uuid, of_office uuid, of_attachment uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from sign_card_part p
    where p.operator_id = of_operator and p.office_id = of_office
      and (p.photo_id = of_attachment or p.voice_id = of_attachment))
  or exists (select from sign_card_voice v
    where v.operator_id = of_operator and v.office_id = of_office
      and v.voice_id = of_attachment) $$;

drop policy only_shown on attachment;
create policy only_shown on attachment as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant'
  or not attachment_of_sign(operator_id, office_id, attachment_id)
  or exists (select from sign_card_part p
    where p.operator_id = attachment.operator_id and p.office_id = attachment.office_id
      and (p.photo_id = attachment.attachment_id or p.voice_id = attachment.attachment_id))
  or exists (select from sign_card_voice v
    where v.operator_id = attachment.operator_id and v.office_id = attachment.office_id
      and v.voice_id = attachment.attachment_id));
