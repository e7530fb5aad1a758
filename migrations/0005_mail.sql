-- Mails and what became of them. A row is written with what it tells of, and kept as the log of delivery.

create table mail (
  id uuid primary key,
  -- A person, or an address that belongs to nobody yet.
  person_id uuid references person on delete cascade,
  address text,
  language text not null check (language in ('fr', 'en', 'de', 'it', 'es')),
  template text not null,
  data jsonb not null,
  -- What the person must still be when the mail leaves.
  guard jsonb,
  link_path text not null,
  -- The secret of the link. It goes with the mail, and from here as soon as it left or was used.
  link_token text,
  link_used_at timestamptz,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'withheld', 'failed')),
  reason text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  check ((person_id is null) <> (address is null)),
  check (state in ('queued', 'kept') or link_token is null)
);

create index mail_created on mail (created_at desc, id desc);
create index mail_person on mail (person_id);
create index mail_link_token on mail (link_token) where link_token is not null;
