-- Choices are counted since a finding was published, and removed when they are too old.
create index choice_by_day on choice (tenant_id, made_at);
