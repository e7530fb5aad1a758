-- People, organisations and who belongs where. The columns of `person` are those that the sign-in
-- library expects of its user table; everything about signing in itself comes in a migration of its own.

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  language text not null default 'en' check (language in ('fr', 'en', 'de', 'it', 'es')),
  is_moderator boolean not null default false,
  is_administrator boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  kind text not null check (kind in (
    'city', 'region', 'group-of-municipalities', 'police-force', 'association', 'network-body',
    'national-authority', 'european-institution', 'research-or-expert-body')),
  country char(2),
  city_id text references city,
  -- Member of the network: its people read what is GREEN. Only moderators set it.
  is_network_member boolean not null default false,
  -- The Parvis editors publish what moderators compile; they have no members.
  is_editors boolean not null default false,
  created_at timestamptz not null default now()
);

create unique index organisation_editors on organisation (is_editors) where is_editors;
create unique index organisation_name on organisation (lower(name));
create index organisation_city on organisation (city_id);

create table membership (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('member', 'contributor', 'lead')),
  since timestamptz not null default now(),
  primary key (organisation_id, person_id)
);

create index membership_person on membership (person_id);

insert into organisation (key, name, kind, is_editors) values ('parvis-editors', 'Parvis editors', 'network-body', true);

-- Who did what to what, when: no secrets, no texts. Rows are added and never changed.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  -- Null for what a script or the clock did.
  person_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}'
);

create index audit_entry_subject on audit_entry (subject_kind, subject_id, at desc);
create index audit_entry_at on audit_entry (at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
