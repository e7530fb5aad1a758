-- The self-check: what it asked the authors, what it found in files, and what stood in each revision.

-- What an author answered to a question of the check. A finding's question ends with its sentence: reworded, it is
-- asked anew.
create table check_answer (
  practice_id uuid not null references practice on delete cascade,
  question text not null check (length(question) <= 400),
  answer text not null check (answer in ('stays', 'no-plan', 'different', 'related', 'same')),
  note text not null default '' check (length(note) <= 300),
  answered_at timestamptz not null default now(),
  answered_by uuid references person on delete set null,
  primary key (practice_id, question)
);

-- What was found in a file when it came in; of a document the sentence, because its words stand nowhere else.
create table attachment_finding (
  attachment_id uuid not null,
  position integer not null,
  practice_id uuid not null references practice on delete cascade,
  rule text not null,
  reason text not null,
  sentence text not null default '',
  primary key (attachment_id, position)
);

create index attachment_finding_practice on attachment_finding (practice_id);

-- What the check found in a revision, with the answers of its authors: what the moderators see. No text of the
-- revision is repeated, so that what is erased there is gone here.
create table revision_finding (
  practice_id uuid not null,
  revision integer not null,
  position integer not null,
  question text not null,
  part text not null,
  field text,
  rule text not null,
  reason text not null,
  starts_at integer not null,
  ends_at integer not null,
  proposed_label text,
  answer text,
  note text not null default '',
  primary key (practice_id, revision, position),
  foreign key (practice_id, revision) references revision (practice_id, number) on delete cascade
);

-- Practices that a revision may tell again, as its authors were asked.
create table revision_duplicate (
  practice_id uuid not null,
  revision integer not null,
  other_id uuid not null references practice on delete cascade,
  answer text,
  note text not null default '',
  primary key (practice_id, revision, other_id),
  foreign key (practice_id, revision) references revision (practice_id, number) on delete cascade
);

create index revision_duplicate_other on revision_duplicate (other_id);

-- Doubles are looked for by title and by city.
create index revision_title on revision using gin ((content ->> 'title') gin_trgm_ops);
create index revision_city on revision ((content -> 'place' ->> 'city'));
