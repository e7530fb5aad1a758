-- The city that whoever asks for an organisation names: in their words, beside the one of the gazetteer that it is, if any.

alter table organisation_request add column city_name text check (length(city_name) between 1 and 120);
