-- Sign-in. What must be found before a tenant is known lives in the schema auth, reached by the
-- role ippo_auth alone; what belongs to an office (devices, cards, own pictures) stands in public
-- under row-level security like everything else of an office.

create schema auth;
grant usage on schema auth to ippo_auth;
alter role ippo_auth set search_path = auth;

create table trusted_device (
  operator_id uuid not null,
  office_id uuid not null,
  device_id uuid not null,
  name text not null check (name <> ''),
  secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, device_id),
  foreign key (operator_id, office_id) references office
);
comment on table trusted_device is '事業所が信頼する端末';
call protect('trusted_device', 'office', 'fact');

create table trusted_device_end (
  operator_id uuid not null,
  office_id uuid not null,
  device_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, device_id),
  foreign key (operator_id, office_id, device_id) references trusted_device
);
comment on table trusted_device_end is '信頼する端末の取り消し';
call protect('trusted_device_end', 'office', 'fact');

create table sign_in_card (
  operator_id uuid not null,
  office_id uuid not null,
  card_id uuid not null,
  participant_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, card_id),
  unique (operator_id, office_id, token_hash),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table sign_in_card is 'サインインのカード (160ビットの乱数、ハッシュだけを置く)';
create index sign_in_card_by_person on sign_in_card (operator_id, office_id, participant_id, recorded_at desc);
call protect('sign_in_card', 'person', 'fact');

create table sign_in_card_end (
  operator_id uuid not null,
  office_id uuid not null,
  card_id uuid not null,
  participant_id uuid not null,
  reason text not null check (reason in ('replaced', 'revoked')),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, card_id),
  foreign key (operator_id, office_id, card_id) references sign_in_card
);
comment on table sign_in_card_end is 'カードの終わり (replaced=作りなおし revoked=取り消し)';
call protect('sign_in_card_end', 'person', 'fact');

create table own_picture (
  operator_id uuid not null,
  office_id uuid not null,
  own_picture_id uuid not null,
  participant_id uuid not null,
  shown text[] not null check (cardinality(shown) = 9),
  picture_hash text not null check (picture_hash ~ '^[0-9a-f]{64}$'),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, own_picture_id),
  foreign key (operator_id, office_id, participant_id) references participant
);
comment on table own_picture is 'じぶんの え (新しいものが有効)';
comment on column own_picture.shown is 'いつも同じ九つ。毎回ちがうと、重なりから本人の絵が分かってしまう';
create index own_picture_latest on own_picture (operator_id, office_id, participant_id, recorded_at desc);
call protect('own_picture', 'person', 'fact');

create table sign_in_pause (
  operator_id uuid not null,
  office_id uuid not null,
  pause_id uuid not null,
  participant_id uuid not null,
  device_id uuid not null,
  until timestamptz not null,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, pause_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, device_id) references trusted_device
);
comment on table sign_in_pause is '絵を五回ちがえて休んだこと (職員への知らせ)';
create index sign_in_pause_recent on sign_in_pause (operator_id, office_id, recorded_at desc);
call protect('sign_in_pause', 'person', 'fact');

comment on column staff_post_end.ends_on is '配置でない最初の日';

-- The sign-in library's own tables, with our names.
create table auth.login (
  id uuid primary key,
  operator_id uuid not null,
  kind text not null check (kind in ('staff', 'participant')),
  email text not null unique check (email = lower(email)),
  name text not null default '',
  email_verified boolean not null default true,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth.login is 'サインインできる人 (id は職員・利用者の id)';

create table auth.session (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references auth.login (id) on delete cascade,
  operator_id uuid not null,
  office_id uuid not null,
  kind text not null check (kind in ('staff', 'participant')),
  device_id uuid,
  card_id uuid,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  idle_seconds integer not null check (idle_seconds > 0),
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth.session is 'サインイン中の端末 (token は SHA-256 だけを置く)';
create index session_by_login on auth.session (user_id);

create table auth.account (
  id uuid primary key,
  user_id uuid not null references auth.login (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, provider_id)
);
comment on table auth.account is 'パスワード (Argon2id)';

create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth.verification is '二段階の途中・パスキーの問い (短いあいだだけ)';
create index verification_by_identifier on auth.verification (identifier);

create table auth.two_factor (
  id uuid primary key,
  user_id uuid not null references auth.login (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz,
  unique (user_id)
);
comment on table auth.two_factor is '認証アプリ (暗号化した種) と予備コード';

create table auth.passkey (
  id uuid primary key,
  user_id uuid not null references auth.login (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
comment on table auth.passkey is 'パスキー';
create index passkey_by_login on auth.passkey (user_id);

create table auth.invitation (
  token_hash text primary key,
  operator_id uuid not null,
  staff_id uuid not null,
  email text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table auth.invitation is '職員の招待 (一度だけ、72時間)';
create index invitation_by_staff on auth.invitation (staff_id);

create table auth.demo_link (
  token_hash text primary key,
  operator_id uuid not null,
  office_id uuid not null,
  kind text not null check (kind in ('staff', 'participant')),
  person_id uuid not null
);
comment on table auth.demo_link is '体験版だけのサインイン用リンク';

create table auth.attempt_limit (
  key text primary key,
  started_at timestamptz not null,
  count integer not null
);
comment on table auth.attempt_limit is 'やりなおしの回数 (どのプロセスからも同じに数える)';

create table auth.event (
  event_id uuid primary key,
  happened_at timestamptz not null,
  kind text not null,
  operator_id uuid,
  office_id uuid,
  person_id uuid,
  device_id uuid,
  detail text not null default ''
);
comment on table auth.event is 'サインインの出来事 (追記だけ)';
create index event_by_person on auth.event (person_id, happened_at desc);

grant select, insert, update, delete on auth.login, auth.session, auth.account, auth.verification,
  auth.two_factor, auth.passkey, auth.invitation, auth.demo_link, auth.attempt_limit to ippo_auth;
grant select, insert on auth.event to ippo_auth;

-- Counts one try and says how many there are in this window; the try that fills it starts the wait
-- anew, so that the wait is always whole.
create function auth.take(name text, most integer, seconds integer, instant timestamptz)
returns integer language sql as $$
  insert into auth.attempt_limit as tried (key, started_at, count) values (name, instant, 1)
  on conflict (key) do update set
    count = case when instant >= tried.started_at + make_interval(secs => seconds) then 1
      else tried.count + 1 end,
    started_at = case when instant >= tried.started_at + make_interval(secs => seconds)
      or tried.count + 1 = most then instant else tried.started_at end
  returning count
$$;

-- Row-level security is forced on the owner, too: these functions say for whom they look.
create function auth.look_into(tenant uuid, place uuid) returns void language sql as $$
  select set_config('ippo.operator', tenant::text, true),
    set_config('ippo.office', coalesce(place::text, ''), true),
    set_config('ippo.role', 'signIn', true), set_config('ippo.person', '', true)
$$;

create function auth.offices_of(tenant uuid, staff uuid, instant timestamptz)
returns table (office_id uuid, office_name text, role text)
language plpgsql security definer set search_path = public, auth, pg_temp as $$
#variable_conflict use_column
declare
  today date := (instant at time zone 'Asia/Tokyo')::date;
  place record;
begin
  perform auth.look_into(tenant, null);
  for place in
    select o.office_id, o.name from office o where o.operator_id = tenant order by o.office_id
  loop
    perform auth.look_into(tenant, place.office_id);
    return query
      select place.office_id, place.name, p.role from staff_post p
      left join staff_post_end e using (operator_id, office_id, post_id)
      where p.operator_id = tenant and p.office_id = place.office_id and p.staff_id = staff
        and p.starts_on <= today and (e.ends_on is null or e.ends_on > today)
      order by array_position(array['officeManager', 'serviceManager', 'supporter'], p.role)
      limit 1;
  end loop;
end $$;
comment on function auth.offices_of is '職員が今日はたらく事業所と役割';

-- What a password must not be made of.
create function auth.names_around(tenant uuid, staff uuid) returns text[]
language plpgsql security definer set search_path = public, auth, pg_temp as $$
begin
  perform auth.look_into(tenant, null);
  return array(
    select s.name from staff_member s where s.operator_id = tenant and s.staff_id = staff
    union all
    select s.kana from staff_member s where s.operator_id = tenant and s.staff_id = staff
    union all select o.name from operator o where o.operator_id = tenant
    union all select f.name from office f where f.operator_id = tenant);
end $$;

-- Who a session is, today: null rows for a session that ended, a person who left, a post that
-- ended, a device or card that was revoked. The one statement of every request.
create function auth.session_actor(hash text, instant timestamptz)
returns table (session_id uuid, kind text, operator_id uuid, office_id uuid, office_name text,
  away_seconds integer, person_id uuid, name text, role text, settings jsonb)
language plpgsql security definer set search_path = public, auth, pg_temp as $$
#variable_conflict use_column
declare
  s auth.session;
  today date := (instant at time zone 'Asia/Tokyo')::date;
begin
  select * into s from auth.session where token = hash;
  if s.id is null or instant >= s.ends_at
    or instant >= s.seen_at + make_interval(secs => s.idle_seconds) then
    return;
  end if;
  perform auth.look_into(s.operator_id, s.office_id);
  if s.kind = 'participant' then
    return query
      select s.id, s.kind, s.operator_id, s.office_id, o.name, o.away_seconds, s.user_id,
        coalesce(nullif(p.called, ''), p.name), 'participant', p.settings
      from participant p join office o using (operator_id, office_id)
      where p.operator_id = s.operator_id and p.office_id = s.office_id
        and p.participant_id = s.user_id
        and exists (select from participant_enrolment e
          left join participant_leaving l using (operator_id, office_id, enrolment_id)
          where e.operator_id = s.operator_id and e.office_id = s.office_id
            and e.participant_id = s.user_id and e.starts_on <= today
            and (l.left_on is null or l.left_on > today))
        and (s.device_id is null or not exists (select from trusted_device_end d
          where d.operator_id = s.operator_id and d.office_id = s.office_id
            and d.device_id = s.device_id))
        and (s.card_id is null or not exists (select from sign_in_card_end c
          where c.operator_id = s.operator_id and c.office_id = s.office_id
            and c.card_id = s.card_id));
  else
    return query
      select s.id, s.kind, s.operator_id, s.office_id, o.name, o.away_seconds, s.user_id,
        m.name, p.role, null::jsonb
      from staff_post p
      join office o using (operator_id, office_id)
      join staff_member m using (operator_id, staff_id)
      left join staff_post_end e using (operator_id, office_id, post_id)
      where p.operator_id = s.operator_id and p.office_id = s.office_id
        and p.staff_id = s.user_id and p.starts_on <= today
        and (e.ends_on is null or e.ends_on > today)
      order by array_position(array['officeManager', 'serviceManager', 'supporter'], p.role)
      limit 1;
  end if;
  if found and s.seen_at < instant - interval '1 minute' then
    update auth.session set seen_at = instant where id = s.id;
  end if;
end $$;
comment on function auth.session_actor is 'セッションの持ち主 (在籍・配置・端末・カードが今も有効なときだけ)';

revoke all on all functions in schema auth from public;
grant execute on function auth.take, auth.offices_of, auth.names_around, auth.session_actor
  to ippo_auth;
