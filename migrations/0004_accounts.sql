-- Signing in, and how people come to belong somewhere. `session`, `credential` and `verification` have the columns
-- that the sign-in library expects of its session, account and verification tables.

create table session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  -- The cookie holds it together with a signature, so that a copy of this table opens nothing.
  token text not null unique,
  expires_at timestamptz not null,
  -- Expected by the library, and never filled.
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index session_person on session (person_id);

-- How a person proves who they are: the provider `credential` is our own password. An OpenID Connect provider adds
-- rows of its own name, and second factors a table beside this one.
create table credential (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);

create index credential_person on credential (person_id);

create table verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index verification_identifier on verification (identifier);

-- Attempts since the window began. The name of a bucket is a keyed hash: no address of a person or a machine.
create table attempt (
  bucket text primary key,
  since timestamptz not null,
  count integer not null
);

create index attempt_since on attempt (since);

create table organisation_project (
  organisation_id uuid not null references organisation on delete cascade,
  project text not null check (length(project) between 1 and 120),
  role text not null check (role in ('coordinator', 'partner', 'associated', 'observer')),
  primary key (organisation_id, project)
);

-- Somebody asks for an organisation that Parvis does not know; a moderator grants it.
create table organisation_request (
  id uuid primary key,
  requested_by uuid not null references person on delete cascade,
  name text not null,
  kind text not null,
  country char(2) not null,
  city_id text references city,
  -- The domain of the verified address, as the moderator sees it.
  mail_domain text not null,
  state text not null default 'waiting' check (state in ('waiting', 'granted', 'refused')),
  organisation_id uuid references organisation,
  decided_by uuid references person,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  check ((state = 'granted') = (organisation_id is not null))
);

create unique index organisation_request_waiting
  on organisation_request (requested_by, lower(name)) where state = 'waiting';

create table join_request (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'refused', 'taken-back')),
  decided_by uuid references person,
  decided_at timestamptz,
  created_at timestamptz not null default now()
);

create unique index join_request_waiting on join_request (organisation_id, person_id) where state = 'waiting';

create table invitation (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  email text not null check (email = lower(email)),
  role text not null check (role in ('member', 'contributor', 'lead')),
  invited_by uuid not null references person on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'taken-back')),
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);

create unique index invitation_waiting on invitation (organisation_id, email) where state = 'waiting';
