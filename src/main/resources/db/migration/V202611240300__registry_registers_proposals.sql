-- What registers there are, and changes that wait for approval. The tables of the registers themselves are made when a pack is
-- activated (decision 013); they live in the schema "register".
CREATE SCHEMA registry;
CREATE SCHEMA register;

-- One definition per register, the same for every commune.
CREATE TABLE registry.register (
    code       text    NOT NULL PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    position   integer NOT NULL,
    definition jsonb   NOT NULL,
    version    integer NOT NULL DEFAULT 1,
    -- By which generation of the compiler its tables were made.
    compiler   integer NOT NULL
);

CREATE TABLE registry.choice_list (
    code       text  NOT NULL PRIMARY KEY,
    definition jsonb NOT NULL
);

REVOKE INSERT, UPDATE, DELETE ON registry.register, registry.choice_list FROM "${runtimeRole}";

-- A change that somebody proposed and nobody has approved: no figure yet.
CREATE TABLE registry.proposal (
    commune      text        NOT NULL,
    id           uuid        NOT NULL,
    register     text        NOT NULL REFERENCES registry.register,
    record       uuid        NOT NULL,
    -- The version that was there when it was proposed; 0 for a new record.
    base_version integer     NOT NULL,
    mode         text        NOT NULL CHECK (mode IN ('CREATE', 'CHANGE', 'CORRECT', 'DELETE')),
    content      jsonb       NOT NULL,
    village      text,
    reason       text,
    source       text,
    proposed_by  text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    PRIMARY KEY (commune, id),
    UNIQUE (commune, register, record),
    FOREIGN KEY (commune, village) REFERENCES territory.village
);

-- A warning that a saved record broke, until the record changes.
CREATE TABLE registry.warning (
    commune  text    NOT NULL,
    register text    NOT NULL REFERENCES registry.register,
    record   uuid    NOT NULL,
    position integer NOT NULL,
    sentence text    NOT NULL,
    PRIMARY KEY (commune, register, record, position)
);

-- A village's word about a period of a register: everything is entered ("đã đủ"), or there was nothing ("không phát sinh").
CREATE TABLE registry.submission (
    commune      text        NOT NULL,
    register     text        NOT NULL REFERENCES registry.register,
    village      text        NOT NULL,
    period       text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('COMPLETE', 'NOTHING')),
    submitted_by text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (commune, register, village, period),
    FOREIGN KEY (commune, village) REFERENCES territory.village
);

ALTER TABLE registry.proposal   ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.warning    ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.submission ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON registry.proposal   USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON registry.warning    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON registry.submission USING (commune = ANY ((SELECT kernel.communes())::text[]));
