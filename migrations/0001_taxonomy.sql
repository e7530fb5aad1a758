-- Concepts of the thesaurus and cities of the gazetteer, loaded from the project's files.

create table concept (
  id text primary key,
  scheme text not null check (scheme in ('threat', 'equipment', 'installation', 'space', 'phase', 'permanence', 'theme', 'target-group')),
  broader text references concept deferrable initially deferred,
  labels jsonb not null,
  synonyms jsonb not null
);

create table city (
  id text primary key,
  name text not null,
  names jsonb not null,
  other_names text[] not null,
  country char(2) not null,
  lat double precision not null,
  lon double precision not null,
  population integer check (population >= 0)
);

create index city_country on city (country);

-- One row a bundled file: a start loads again only what has changed.
create table loaded_file (
  name text primary key,
  digest text not null,
  loaded_at timestamptz not null default now()
);
