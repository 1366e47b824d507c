-- The day a law text took effect, where it tells; empty otherwise.
ALTER TABLE law_text ADD COLUMN in_force_from TEXT NOT NULL DEFAULT '';
