-- Documents and attachments, kept unchanged and known by their content: the same file twice is one row.
CREATE SCHEMA files;

CREATE TABLE files.document (
    commune    text        NOT NULL,
    -- SHA-256 of the content, in hexadecimal.
    digest     text        NOT NULL,
    name       text        NOT NULL CHECK (btrim(name) <> ''),
    media_type text        NOT NULL,
    size       bigint      NOT NULL CHECK (size BETWEEN 1 AND 52428800),
    content    bytea       NOT NULL,
    kept_by    text        NOT NULL,
    kept_at    timestamptz NOT NULL,
    PRIMARY KEY (commune, digest),
    CHECK (size = octet_length(content)),
    CHECK (digest = encode(sha256(content), 'hex'))
);
-- Not compressed, so that a piece can be read without the whole: documents are compressed already.
ALTER TABLE files.document ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE files.document ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON files.document USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- A refused upload is forgotten; what a record points at is held by its foreign key.
REVOKE UPDATE ON files.document FROM "${runtimeRole}";
