-- Access to what is AMBER is granted to an address: it holds for whoever has confirmed it, today or later, and to grant
-- it says nothing about who has an account.

alter table access_grant add column email text check (email = lower(email));
update access_grant g set email = p.email from person p where p.id = g.person_id;
alter table access_grant alter column email set not null;
alter table access_grant drop column person_id;
alter table access_grant add primary key (practice_id, email);
create index access_grant_email on access_grant (email);
