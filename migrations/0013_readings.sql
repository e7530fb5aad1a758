-- How often a practice was read, and which searches found it: figures of days, without person, address or hour.

create table reading (
  practice_id uuid not null references practice on delete cascade,
  day date not null default current_date,
  times integer not null check (times > 0),
  primary key (practice_id, day)
);

-- As it was asked, without mail addresses and long runs of digits.
create table found_by_search (
  practice_id uuid not null references practice on delete cascade,
  phrase text not null check (length(phrase) between 2 and 80),
  day date not null default current_date,
  times integer not null check (times > 0),
  primary key (practice_id, phrase, day)
);

create index found_by_search_day on found_by_search (day);
