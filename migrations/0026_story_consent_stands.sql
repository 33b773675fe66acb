-- Every count and list of stories asks which consents stand; here without the other purposes and what was taken back.
create index story_consent_stands on story_consent (tenant_id, purpose, story_id) where given and withdrawn_at is null;
