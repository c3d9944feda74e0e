-- Furigana: made once when a text is saved, kept beside it under a key made from the text. Derived:
-- a row may be deleted and is made again; only what staff corrected was not made by a machine.

create table reading (
  operator_id uuid not null,
  office_id uuid not null,
  reading_id uuid not null,
  text text not null check (text <> ''),
  segments jsonb not null check (jsonb_typeof(segments) = 'array'),
  source text not null check (source in ('analyser', 'staff')),
  made_with text not null,
  open_to_staff boolean not null default false,
  made_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (operator_id, office_id, reading_id),
  foreign key (operator_id, office_id) references office
);
comment on table reading is '文のふりがな (文から作りなおせる)';
comment on column reading.reading_id is '事業所と文から計算した鍵 (SHA-256 のはじめの 128 ビット)';
comment on column reading.segments is '[{base, reading}] をつなぐと文になる';
comment on column reading.source is 'analyser=自動 staff=職員が直した';
comment on column reading.made_with is '作ったときの解析のしくみと事業所の読み方の版';
comment on column reading.open_to_staff is '職員が書いた、または職員のページに出た文';
call protect('reading', 'office', 'state');
-- What one person wrote must not be listed to another, nor to staff before it was shown to them.
-- Whoever holds a text can ask for its reading (readings_of); nobody else finds it.
create policy asked_by_text on reading as restrictive for select
  using ((select actor_role()) = 'reader'
    or ((select actor_role()) <> 'participant' and open_to_staff));

-- Newest row of a base counts; without a reading it takes the word back.
create table reading_word (
  operator_id uuid not null,
  office_id uuid not null,
  word_id uuid not null,
  base text not null check (length(base) between 1 and 40),
  reading text check (length(reading) between 1 and 80),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, word_id),
  foreign key (operator_id, office_id) references office,
  foreign key (operator_id, recorded_by) references staff_member
);
comment on table reading_word is '事業所の読み方 (職員が直した言葉)';
comment on column reading_word.reading is '空なら、この言葉の読み方をやめた';
create index reading_word_by_base on reading_word (operator_id, office_id, base, recorded_at desc);
call protect('reading_word', 'office', 'fact');

create table reading_epoch (
  operator_id uuid not null,
  office_id uuid not null,
  epoch bigint not null,
  primary key (operator_id, office_id),
  foreign key (operator_id, office_id) references office
);
comment on table reading_epoch is 'ふりがなが最後に変わった番号 (描いたページは、これが同じ間だけ使う)';
call protect('reading_epoch', 'office', 'state');

create function next_reading_epoch(operator uuid, place uuid) returns void language sql as $$
  insert into reading_epoch (operator_id, office_id, epoch) values (operator, place, 1)
  on conflict (operator_id, office_id) do update set epoch = reading_epoch.epoch + 1
$$;

create function reading_changed() returns trigger language plpgsql as $$
begin
  perform next_reading_epoch(new.operator_id, new.office_id);
  return null;
end $$;

-- A reading that is only made for the first time changes no page that was drawn whole.
create trigger reading_changed after update of segments on reading
  for each row execute function reading_changed();
create trigger reading_changed after insert on reading_word
  for each row execute function reading_changed();

-- A name is read as its own kana says: what was read before without knowing that is read again.
create function name_reading_changed() returns trigger language plpgsql as $$
declare
  family text := (regexp_split_to_array(new.name, '[ 　]'))[1];
  place uuid := coalesce((to_jsonb(new) ->> 'office_id')::uuid, actor_office());
begin
  -- Outside of a tenant's transaction (an import into an empty database) nothing has been read yet.
  if actor_operator() is null or place is null then
    return null;
  end if;
  perform forget_readings_with(family);
  perform next_reading_epoch(new.operator_id, place);
  return null;
end $$;

-- A function's own `set` clause would need a superuser to make it.
create function forget_readings_with(word text) returns void language plpgsql as $$
declare
  role text := actor_role();
begin
  perform set_config('ippo.role', 'reader', true);
  delete from reading
  where operator_id = actor_operator() and office_id = actor_office()
    and source = 'analyser' and position(word in text) > 0;
  perform set_config('ippo.role', role, true);
end $$;

create trigger name_reading_changed after insert or update of name, kana on participant
  for each row execute function name_reading_changed();
create trigger name_reading_changed after insert or update of name, kana on staff_member
  for each row execute function name_reading_changed();

create function readings_of(tenant uuid, place uuid, ids uuid[])
returns table (reading_id uuid, segments jsonb) language plpgsql as $$
declare
  role text := actor_role();
begin
  perform set_config('ippo.role', 'reader', true);
  return query
    select r.reading_id, r.segments from reading r
    where r.operator_id = tenant and r.office_id = place and r.reading_id = any (ids);
  perform set_config('ippo.role', role, true);
end $$;
comment on function readings_of is '文を知っている人に、その文のふりがなを渡す';
