-- How each backup ended that was made in the folder of the settings, so that an administrator sees whether there is one to go back to.
-- Stands outside row-level security (TablesWithoutCommune): an archive holds the whole installation.
CREATE SCHEMA app;

CREATE TABLE app.backup (
    id        uuid        NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    begun_at  timestamptz NOT NULL,
    ended_at  timestamptz NOT NULL,
    -- Who asked for it: a person, or the program at its time of day.
    made_by   text        NOT NULL,
    file      text,
    size      bigint      CHECK (size > 0),
    rows      bigint      CHECK (rows >= 0),
    encrypted boolean     NOT NULL,
    -- Why there is no archive.
    failure   text        CHECK (btrim(failure) <> ''),
    CHECK (begun_at <= ended_at),
    CHECK ((failure IS NULL) = (file IS NOT NULL AND size IS NOT NULL AND rows IS NOT NULL))
);
CREATE INDEX backup_ended_at ON app.backup (ended_at DESC);

-- What was told once is not told otherwise later.
REVOKE UPDATE, DELETE ON app.backup FROM "${runtimeRole}";
