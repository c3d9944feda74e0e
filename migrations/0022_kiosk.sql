-- What the office's own tablet shows of a person before anybody has signed in: the person says.

create table door_face (
  operator_id uuid not null,
  office_id uuid not null,
  door_face_id uuid not null,
  participant_id uuid not null,
  shown text not null check (shown in ('both', 'name', 'picture', 'nothing')),
  pictogram text not null default '',
  photo_id uuid,
  given_how text not null check (given_how in ('alone', 'read_aloud', 'typed_for', 'interpreted')),
  helped_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (operator_id, office_id, door_face_id),
  foreign key (operator_id, office_id, participant_id) references participant,
  foreign key (operator_id, office_id, photo_id) references attachment
);
comment on table door_face is '入口の画面での見え方 (本人が決める。新しいものが有効)';
comment on column door_face.shown is '出すもの both=名前と絵 name=名前だけ picture=絵だけ nothing=出さない';
comment on column door_face.pictogram is '入口の絵 (サインインの「じぶんの え」とは別のもの)';
create index door_face_latest on door_face (operator_id, office_id, participant_id, recorded_at desc, door_face_id desc);
call protect('door_face', 'person', 'fact');
