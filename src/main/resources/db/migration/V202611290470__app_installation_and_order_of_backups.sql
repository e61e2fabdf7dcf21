-- Which installation a database is of, and whether its data is real work or a demonstration: what a setting of the day says of it may be wrong.
-- One row, written when a server first starts on it, or by a restore. Stands outside row-level security like app.backup.
CREATE TABLE app.installation (
    only_one boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (only_one),
    -- Random; archives bear it, so that two installations may share a folder.
    id       text    NOT NULL CHECK (id ~ '^[0-9a-f]{8}$'),
    kind     text    NOT NULL CHECK (kind IN ('work', 'demo'))
);
REVOKE INSERT, UPDATE, DELETE ON app.installation FROM "${runtimeRole}";

-- In which order backups ended. A clock may be set back or forth, and uuidv7 is a clock as well.
ALTER TABLE app.backup ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX backup_number ON app.backup (number);
DROP INDEX app.backup_ended_at;
