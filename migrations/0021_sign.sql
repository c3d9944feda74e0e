-- My signs and coping cards: what the person knows of themselves, today's colour, whom they told,
-- what was changed because of it. Staff see a row only where the person showed it to them.

alter table office add column phone text not null default '' check (phone ~ '^[0-9+() -]{0,20}$');
comment on column office.phone is '事業所の電話番号 (つらいときのカードに出る)';

-- The office's day. The app says it where its own clock decides; else the calendar here.
create function actor_day() returns date language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('ippo.day', true), '')::date,
    (now() at time zone 'Asia/Tokyo')::date) $$;

create table sign_card (
  operator_id uuid not null,
  office_id uuid not null,
  card_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('good', 'care', 'hard')),
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, card_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table sign_card is 'サインのカード (いいサイン・注意サイン・つらいサイン)';
create index sign_card_by_person on sign_card (operator_id, office_id, participant_id, recorded_at);
call protect('sign_card', 'person', 'fact');

create table sign_card_part (
  operator_id uuid not null,
  office_id uuid not null,
  version_id uuid not null,
  card_id uuid not null,
  participant_id uuid not null,
  part text not null check (part in ('sign', 'coping', 'fromOthers', 'notThis')),
  words text not null default '',
  card text not null default '',
  photo_id uuid,
  voice_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, version_id),
  constraint sign_card_part_says_something
    check (words <> '' or card <> '' or photo_id is not null or voice_id is not null),
  constraint sign_card_part_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, card_id) references sign_card,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, photo_id) references attachment,
  foreign key (operator_id, office_id, voice_id) references attachment,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table sign_card_part is 'カードの中身 (サイン・自分ですること・してほしいこと・しないでほしいこと。新しい版は前の版を消さない)';
comment on column sign_card_part.words is '本人の言葉 (一行に一つ)';
create index sign_card_part_by_person on sign_card_part
  (operator_id, office_id, participant_id, card_id, recorded_at);
create index sign_card_part_by_photo on sign_card_part (operator_id, office_id, photo_id)
  where photo_id is not null;
create index sign_card_part_by_voice on sign_card_part (operator_id, office_id, voice_id)
  where voice_id is not null;
call protect('sign_card_part', 'person', 'fact');

create table sign_card_rest (
  operator_id uuid not null,
  office_id uuid not null,
  rest_id uuid not null,
  card_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('laidAside', 'takenUp')),
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, rest_id),
  foreign key (operator_id, office_id, card_id) references sign_card,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table sign_card_rest is 'カードを しまう・また だす';
create index sign_card_rest_by_person on sign_card_rest
  (operator_id, office_id, participant_id, recorded_at);
call protect('sign_card_rest', 'person', 'fact');

create table sign_share (
  operator_id uuid not null,
  office_id uuid not null,
  share_id uuid not null,
  participant_id uuid not null,
  what text not null check (what in ('card', 'cards', 'colours')),
  card_id uuid,
  staff_id uuid,
  until_on date,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, share_id),
  check ((what = 'card') = (card_id is not null)),
  check (until_on is null or until_on >= occurred_on),
  constraint sign_share_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, card_id) references sign_card,
  foreign key (operator_id, staff_id) references staff_member,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table sign_share is 'カードや きょうの色を 見せること (本人が決める)';
comment on column sign_share.staff_id is '見せる職員 (空なら支援員みんな)';
comment on column sign_share.until_on is '見せる最後の日 (空なら、やめるまで)';
create index sign_share_by_person on sign_share (operator_id, office_id, participant_id, recorded_at);
call protect('sign_share', 'person', 'fact');

create table sign_share_end (
  operator_id uuid not null,
  office_id uuid not null,
  share_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, share_id),
  foreign key (operator_id, office_id, share_id) references sign_share,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table sign_share_end is '見せるのを やめた';
call protect('sign_share_end', 'person', 'fact');

create table day_colour (
  operator_id uuid not null,
  office_id uuid not null,
  colour_id uuid not null,
  participant_id uuid not null,
  colour text not null check (colour in ('good', 'care', 'hard')),
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, colour_id),
  constraint day_colour_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table day_colour is 'きょうの色 (みどり・きいろ・あか。同じ日に選びなおしても、すべて残る)';
create index day_colour_by_person on day_colour
  (operator_id, office_id, participant_id, occurred_on, recorded_at);
call protect('day_colour', 'person', 'fact');

create table colour_telling (
  operator_id uuid not null,
  office_id uuid not null,
  telling_id uuid not null,
  colour_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  colour text not null check (colour in ('good', 'care', 'hard')),
  with_cards boolean not null,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, telling_id),
  foreign key (operator_id, office_id, colour_id) references day_colour,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table colour_telling is 'きょうの色を つたえた (一人の職員に)';
comment on column colour_telling.with_cards is 'その色のカードも、その日だけ見せる';
create index colour_telling_by_day on colour_telling
  (operator_id, office_id, occurred_on, staff_id);
create index colour_telling_by_person on colour_telling
  (operator_id, office_id, participant_id, occurred_on);
call protect('colour_telling', 'person', 'fact');

create table colour_telling_end (
  operator_id uuid not null,
  office_id uuid not null,
  telling_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, telling_id),
  foreign key (operator_id, office_id, telling_id) references colour_telling,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table colour_telling_end is 'つたえたのを とりけした (やっぱり やめる)';
call protect('colour_telling_end', 'person', 'fact');

create table day_adjustment (
  operator_id uuid not null,
  office_id uuid not null,
  adjustment_id uuid not null,
  telling_id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  words text not null check (words <> ''),
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, adjustment_id),
  foreign key (operator_id, office_id, telling_id) references colour_telling,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table day_adjustment is 'つたえてもらって、その日に変えたこと';
create index day_adjustment_by_person on day_adjustment
  (operator_id, office_id, participant_id, occurred_on);
create index day_adjustment_by_telling on day_adjustment (operator_id, office_id, telling_id);
call protect('day_adjustment', 'person', 'fact');

create table adjustment_rating (
  operator_id uuid not null,
  office_id uuid not null,
  rating_id uuid not null,
  adjustment_id uuid not null,
  participant_id uuid not null,
  rater text not null check (rater in ('self', 'staff')),
  staff_id uuid,
  helped text not null check (helped in ('helped', 'aLittle', 'noChange', 'unknown')),
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for')),
  helped_by uuid,
  occurred_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, rating_id),
  check ((rater = 'staff') = (staff_id is not null)),
  constraint adjustment_rating_helper_named check ((given_how = 'alone') = (helped_by is null)),
  foreign key (operator_id, office_id, adjustment_id) references day_adjustment,
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member,
  foreign key (operator_id, helped_by) references staff_member
);
comment on table adjustment_rating is '変えたことが たすかったか (本人と支援員)';
create index adjustment_rating_by_person on adjustment_rating
  (operator_id, office_id, participant_id, adjustment_id, recorded_at);
call protect('adjustment_rating', 'person', 'fact');

create table crisis_contact (
  operator_id uuid not null,
  office_id uuid not null,
  contact_id uuid not null,
  participant_id uuid not null,
  name text not null check (name <> ''),
  phone text not null check (phone ~ '^[0-9+() -]{2,20}$'),
  entered_by text not null check (entered_by in ('self', 'staff')),
  staff_id uuid,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, contact_id),
  check ((entered_by = 'staff') = (staff_id is not null)),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, staff_id) references staff_member
);
comment on table crisis_contact is 'つらいときに かける ところ';
create index crisis_contact_by_person on crisis_contact
  (operator_id, office_id, participant_id, recorded_at);
call protect('crisis_contact', 'person', 'fact');

create table crisis_contact_end (
  operator_id uuid not null,
  office_id uuid not null,
  contact_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, contact_id),
  foreign key (operator_id, office_id, contact_id) references crisis_contact,
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table crisis_contact_end is 'かける ところを しまった';
call protect('crisis_contact_end', 'person', 'fact');

-- Sharing is off until the person chooses it. The policies below are the same rule as maySee in
-- src/domain/sign/sharing.ts; a test holds the two together. They bind the application; the owner,
-- who backs up and restores, is bound by the tenant alone.
create policy only_shown on sign_share as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or staff_id = (select actor_person())
  or (staff_id is null and (select actor_role()) = 'supporter'));

create policy only_shown on sign_share_end as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from sign_share s
    where s.operator_id = sign_share_end.operator_id and s.office_id = sign_share_end.office_id
      and s.share_id = sign_share_end.share_id));

create policy only_shown on colour_telling as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or staff_id = (select actor_person()));

create policy only_shown on colour_telling_end as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from colour_telling t
    where t.operator_id = colour_telling_end.operator_id and t.office_id = colour_telling_end.office_id
      and t.telling_id = colour_telling_end.telling_id));

-- Asked by the application, so that its own rows of sign_share and colour_telling answer.
create function shown_cards(of_person uuid, of_card uuid, of_kind text) returns boolean
language sql stable as $$
  select exists (select from sign_share s
    where s.operator_id = actor_operator() and s.office_id = actor_office()
      and s.participant_id = of_person and (s.what = 'cards' or s.card_id = of_card)
      and (s.until_on is null or s.until_on >= actor_day())
      and not exists (select from sign_share_end e where e.operator_id = s.operator_id
        and e.office_id = s.office_id and e.share_id = s.share_id))
  or exists (select from colour_telling t
    where t.operator_id = actor_operator() and t.office_id = actor_office()
      and t.participant_id = of_person and t.with_cards and t.colour = of_kind
      and t.occurred_on = actor_day()
      and not exists (select from colour_telling_end e where e.operator_id = t.operator_id
        and e.office_id = t.office_id and e.telling_id = t.telling_id)) $$;

create function shown_colour(of_person uuid, of_colour uuid) returns boolean
language sql stable as $$
  select exists (select from sign_share s
    where s.operator_id = actor_operator() and s.office_id = actor_office()
      and s.participant_id = of_person and s.what = 'colours'
      and (s.until_on is null or s.until_on >= actor_day())
      and not exists (select from sign_share_end e where e.operator_id = s.operator_id
        and e.office_id = s.office_id and e.share_id = s.share_id))
  or exists (select from colour_telling t
    where t.operator_id = actor_operator() and t.office_id = actor_office()
      and t.participant_id = of_person and t.colour_id = of_colour
      and not exists (select from colour_telling_end e where e.operator_id = t.operator_id
        and e.office_id = t.office_id and e.telling_id = t.telling_id)) $$;

create policy only_shown on sign_card as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or shown_cards(participant_id, card_id, kind));

create policy only_shown on sign_card_part as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from sign_card c
    where c.operator_id = sign_card_part.operator_id and c.office_id = sign_card_part.office_id
      and c.card_id = sign_card_part.card_id));

create policy only_shown on sign_card_rest as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from sign_card c
    where c.operator_id = sign_card_rest.operator_id and c.office_id = sign_card_rest.office_id
      and c.card_id = sign_card_rest.card_id));

create policy only_shown on day_colour as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or shown_colour(participant_id, colour_id));

-- What staff did because they were told stays theirs to read.
create policy only_shown on day_adjustment as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or staff_id = (select actor_person()));

create policy only_shown on adjustment_rating as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from day_adjustment a
    where a.operator_id = adjustment_rating.operator_id and a.office_id = adjustment_rating.office_id
      and a.adjustment_id = adjustment_rating.adjustment_id));

create policy only_shown on crisis_contact as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or staff_id = (select actor_person())
  or shown_cards(participant_id, null, 'hard'));

create policy only_shown on crisis_contact_end as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant' or exists (select from crisis_contact c
    where c.operator_id = crisis_contact_end.operator_id and c.office_id = crisis_contact_end.office_id
      and c.contact_id = crisis_contact_end.contact_id));

-- A photo or a voice of a card is as private as the card. Asked as the owner, who sees that there is
-- such a card where the asking member of staff sees none.
create function attachment_of_sign(of_operator uuid, of_office uuid, of_attachment uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from sign_card_part p
    where p.operator_id = of_operator and p.office_id = of_office
      and (p.photo_id = of_attachment or p.voice_id = of_attachment)) $$;
revoke all on function attachment_of_sign from public;
grant execute on function attachment_of_sign to ippo_app;

create policy only_shown on attachment as restrictive for select to ippo_app using (
  (select actor_role()) = 'participant'
  or not attachment_of_sign(operator_id, office_id, attachment_id)
  or exists (select from sign_card_part p
    where p.operator_id = attachment.operator_id and p.office_id = attachment.office_id
      and (p.photo_id = attachment.attachment_id or p.voice_id = attachment.attachment_id)));
