-- Attachments: pictures and documents of a practice. The bytes lie in files that are named by their digest.

-- A file that is kept. Rows are locked by whoever refers to them, so that none is removed while it comes into use.
create table stored_file (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  byte_size integer not null,
  stored_at timestamptz not null default now()
);

-- Equal bytes in two practices are two attachments, each under its own label.
create table attachment (
  id uuid primary key,
  practice_id uuid not null references practice on delete cascade,
  kind text not null check (kind in ('image', 'document')),
  -- The name that it came under, without a path: shown to authors, and the name of a download.
  name text not null check (length(name) <= 120),
  added_at timestamptz not null default now(),
  added_by uuid references person on delete set null
);

create index attachment_practice on attachment (practice_id);

-- The files of an attachment: a picture in several widths, a document once.
create table attachment_file (
  attachment_id uuid not null references attachment on delete cascade,
  -- In pixels; 0 for a document.
  width integer not null check (width >= 0),
  height integer not null check (height >= 0),
  file_key text not null references stored_file,
  primary key (attachment_id, width)
);

create index attachment_file_key on attachment_file (file_key);

-- What was found in a file goes with it.
alter table attachment_finding add foreign key (attachment_id) references attachment on delete cascade
  deferrable initially deferred;
