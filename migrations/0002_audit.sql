-- The audit log: hash-chained per operator. The application role can read it and append through
-- one function; it can neither insert a row of its own making nor change one.

create table audit_head (
  operator_id uuid primary key references operator (operator_id),
  seq bigint not null,
  hash text not null
);
comment on table audit_head is '監査記録の鎖の先';
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy tenant on audit_head using (operator_id = (select actor_operator()));
grant select on audit_head to ippo_app;

create table audit_entry (
  operator_id uuid not null references operator (operator_id),
  seq bigint not null,
  entry text not null,
  hash text not null,
  recorded_at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  office_id uuid,
  action text not null,
  participant_id uuid,
  primary key (operator_id, seq)
);
comment on table audit_entry is '監査記録 (entry が正本、ほかの列は探すための写し)';
create index audit_entry_by_person on audit_entry (operator_id, participant_id, seq desc) where participant_id is not null;
create index audit_entry_by_office on audit_entry (operator_id, office_id, seq desc);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant on audit_entry
  using (operator_id = (select actor_operator())
    and ((select actor_role()) <> 'participant' or participant_id = (select actor_person())));
grant select on audit_entry to ippo_app;

create table audit_daily_head (
  operator_id uuid not null references operator (operator_id),
  day date not null,
  seq bigint not null,
  hash text not null,
  signature text not null,
  primary key (operator_id, day)
);
comment on table audit_daily_head is '監査記録の日ごとの署名';
call protect('audit_daily_head', 'operator', 'fact');

-- body: canonical JSON (RFC 8785) of what happened, without seq and time, made by the application.
-- The stored entry is {"at":…,"body":…,"seq":…} and hash = sha256(previous hash || entry) in hex.
-- Called last in a transaction: the head row is locked from here to the commit.
create function audit_append(
  body text, actor_kind text, actor_id uuid, office uuid, action text, participant uuid
) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant uuid := actor_operator();
  head record;
  happened timestamptz;
  text_entry text;
  next_hash text;
begin
  if tenant is null then
    raise exception 'audit_append: no operator set';
  end if;
  insert into audit_head (operator_id, seq, hash) values (tenant, 0, repeat('0', 64))
    on conflict do nothing;
  select h.seq, h.hash into head from audit_head h where h.operator_id = tenant for update;
  happened := clock_timestamp();
  text_entry := format('{"at":"%s","body":%s,"seq":%s}',
    to_char(happened at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), body, head.seq + 1);
  next_hash := encode(sha256(convert_to(head.hash || text_entry, 'UTF8')), 'hex');
  insert into audit_entry values (tenant, head.seq + 1, text_entry, next_hash, happened,
    audit_append.actor_kind, audit_append.actor_id, office, audit_append.action, participant);
  update audit_head set seq = head.seq + 1, hash = next_hash where operator_id = tenant;
  return head.seq + 1;
end $$;
-- The owner is under forced row-level security too where it is no superuser.
create policy appended on audit_entry for insert with check (operator_id = (select actor_operator()));
create policy appended on audit_head for insert with check (operator_id = (select actor_operator()));
create policy moved on audit_head for update using (operator_id = (select actor_operator()));
revoke all on function audit_append from public;
grant execute on function audit_append to ippo_app;
