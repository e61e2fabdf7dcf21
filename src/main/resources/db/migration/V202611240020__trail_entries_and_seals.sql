-- Who changed what, written once and chained (decision 003).
CREATE SCHEMA trail;

CREATE TABLE trail.entry (
    commune     text        NOT NULL,
    id          uuid        NOT NULL,
    at          timestamptz NOT NULL,
    actor       text        NOT NULL,
    action      text        NOT NULL,
    subject     text        NOT NULL,
    subject_id  text        NOT NULL,
    version     integer     NOT NULL,
    reason      text,
    source      text,
    digest      bytea       NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (commune, id)
);
CREATE INDEX entry_subject ON trail.entry (commune, subject, subject_id, id);

-- What can be erased when the law asks for it: without the salt a digest says nothing about a person.
CREATE TABLE trail.salt (
    commune   text  NOT NULL,
    entry_id  uuid  NOT NULL,
    salt      bytea NOT NULL,
    PRIMARY KEY (commune, entry_id),
    FOREIGN KEY (commune, entry_id) REFERENCES trail.entry
);

-- Entries that wait for their seal, with the transaction that wrote them.
CREATE TABLE trail.unsealed (
    commune   text NOT NULL,
    entry_id  uuid NOT NULL,
    written   xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (commune, entry_id)
);

CREATE TABLE trail.seal (
    commune   text        NOT NULL,
    position  bigint      NOT NULL,
    entry_id  uuid        NOT NULL,
    digest    bytea       NOT NULL CHECK (length(digest) = 32),
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (commune, position),
    UNIQUE (commune, entry_id)
);

ALTER TABLE trail.entry    ENABLE ROW LEVEL SECURITY;
ALTER TABLE trail.salt     ENABLE ROW LEVEL SECURITY;
ALTER TABLE trail.unsealed ENABLE ROW LEVEL SECURITY;
ALTER TABLE trail.seal     ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON trail.entry    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON trail.salt     USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON trail.unsealed USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON trail.seal     USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- The runtime role writes the trail and never rewrites it.
GRANT USAGE ON SCHEMA kernel, trail TO "${runtimeRole}";
GRANT SELECT, INSERT ON trail.entry, trail.salt, trail.seal TO "${runtimeRole}";
GRANT SELECT, INSERT, DELETE ON trail.unsealed TO "${runtimeRole}";
REVOKE UPDATE, DELETE, TRUNCATE ON trail.entry, trail.salt, trail.seal FROM "${runtimeRole}";
