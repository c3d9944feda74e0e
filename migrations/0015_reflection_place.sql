-- Where a person was in their reflection, so that coming back opens the same card, also when that
-- card already holds something. Not a fact about them: it moves, and nothing is derived from it.

create table reflection_place (
  operator_id uuid not null,
  office_id uuid not null,
  reflection_id uuid not null,
  participant_id uuid not null,
  card text not null check (card in ('did', 'felt', 'next')),
  working boolean not null,
  primary key (operator_id, office_id, reflection_id),
  foreign key (operator_id, office_id, reflection_id) references reflection
);
comment on table reflection_place is 'ふりかえりの とちゅうの場所';
comment on column reflection_place.working is '書いているところ (まだなら、ここまで進んだところ)';
call protect('reflection_place', 'person', 'state');
