-- Sheets on their way into a register, and how a person matched the columns of the last one.
CREATE TABLE registry.column_match (
    commune  text        NOT NULL,
    register text        NOT NULL REFERENCES registry.register,
    -- As it is compared: without accents.
    title    text        NOT NULL,
    kept_by  text        NOT NULL,
    -- Empty where the column is left out.
    field    text        NOT NULL,
    kept_at  timestamptz NOT NULL,
    PRIMARY KEY (commune, register, title, kept_by)
);

CREATE TABLE registry.sheet_import (
    commune  text        NOT NULL,
    id       uuid        NOT NULL,
    register text        NOT NULL REFERENCES registry.register,
    document text        NOT NULL,
    name     text        NOT NULL,
    state    text        NOT NULL CHECK (state IN ('MATCHING', 'CHECKING', 'CHECKED', 'WRITING', 'DONE', 'CANCELLED')),
    -- Sheet, header, columns with samples.
    layout   jsonb       NOT NULL,
    -- Which column is which field, what holds for the whole file, and what becomes of rows that seem to be there already.
    answers  jsonb       NOT NULL,
    -- What checking found; absent before.
    preview  jsonb,
    -- The job at work, or the last one.
    job      uuid        NOT NULL,
    made_by  text        NOT NULL,
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (commune, id),
    FOREIGN KEY (commune, document) REFERENCES files.document
);

ALTER TABLE registry.column_match ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.sheet_import ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON registry.column_match USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON registry.sheet_import USING (commune = ANY ((SELECT kernel.communes())::text[]));
