-- Who may do what: people, the roles they hold in areas, one-time links, API keys, looks at personal data.
CREATE SCHEMA access;

-- A person may serve several communes, so a person stands outside row-level security (TablesWithoutCommune).
-- Every page finds people through their holdings, which are inside it.
CREATE TABLE access.person (
    id             uuid        PRIMARY KEY DEFAULT uuidv7(),
    sign_in_name   text        NOT NULL UNIQUE CHECK (sign_in_name ~ '^[a-z0-9][a-z0-9.]{2,39}$'),
    full_name      text        NOT NULL CHECK (btrim(full_name) <> ''),
    folded_name    text        NOT NULL GENERATED ALWAYS AS (kernel.folded(full_name)) STORED,
    phone          text        CHECK (phone ~ '^\+?[0-9]{9,14}$'),
    password_hash  text,
    -- Counts up with each new password and each suspension; a session signed in under an older number is over.
    credentials    integer     NOT NULL DEFAULT 1,
    -- The commune that manages the account: only its administrators reset or suspend it, so that giving somebody a role
    -- in a second commune does not give that commune's administrator the account.
    home           text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('INVITED', 'ACTIVE', 'SUSPENDED')),
    version        integer     NOT NULL DEFAULT 1,
    made_at        timestamptz NOT NULL,
    CHECK (state <> 'ACTIVE' OR password_hash IS NOT NULL)
);

-- One row per role of a person in an area; valid_to is the first day on which it no longer counts.
CREATE TABLE access.holding (
    commune    text NOT NULL,
    id         uuid NOT NULL DEFAULT uuidv7(),
    person     uuid NOT NULL REFERENCES access.person,
    role       text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'LEADER', 'OFFICER', 'VILLAGE_HEAD',
                                             'PARTY_CELL_SECRETARY', 'FRONT', 'PRODUCER', 'PROVINCE')),
    area_kind  text NOT NULL CHECK (area_kind IN ('COMMUNE', 'AGENCY', 'VILLAGE')),
    area_code  text,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    version    integer NOT NULL DEFAULT 1,
    PRIMARY KEY (commune, id),
    CHECK ((area_kind = 'COMMUNE') = (area_code IS NULL))
);
CREATE INDEX holding_person ON access.holding (commune, person);
-- Nobody holds the same role in the same area twice without an end.
CREATE UNIQUE INDEX holding_open_uq ON access.holding (commune, person, role, area_kind, coalesce(area_code, ''))
 WHERE valid_to IS NULL;

-- A one-time link. Only the digest of its secret is kept.
CREATE TABLE access.invitation (
    commune    text        NOT NULL,
    id         uuid        NOT NULL DEFAULT uuidv7(),
    kind       text        NOT NULL CHECK (kind IN ('INVITE', 'RESET', 'HANDOVER')),
    person     uuid        NOT NULL REFERENCES access.person,
    token_hash bytea       NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    PRIMARY KEY (commune, id)
);
CREATE INDEX invitation_person ON access.invitation (commune, person);

-- A key for programs. Shown once; the prefix lets people tell keys apart.
CREATE TABLE access.api_key (
    commune    text        NOT NULL,
    id         uuid        NOT NULL DEFAULT uuidv7(),
    name       text        NOT NULL CHECK (btrim(name) <> ''),
    prefix     text        NOT NULL,
    key_hash   bytea       NOT NULL UNIQUE CHECK (length(key_hash) = 32),
    role       text        NOT NULL CHECK (role IN ('ADMINISTRATOR', 'LEADER', 'OFFICER', 'VILLAGE_HEAD',
                                                    'PARTY_CELL_SECRETARY', 'FRONT', 'PRODUCER', 'PROVINCE')),
    area_kind  text        NOT NULL CHECK (area_kind IN ('COMMUNE', 'AGENCY', 'VILLAGE')),
    area_code  text,
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL,
    revoked_at timestamptz,
    PRIMARY KEY (commune, id),
    CHECK ((area_kind = 'COMMUNE') = (area_code IS NULL))
);

-- Who looked at whose personal data: one row per request. Written and read, never changed.
CREATE TABLE access.look (
    commune text        NOT NULL,
    id      uuid        NOT NULL DEFAULT uuidv7(),
    at      timestamptz NOT NULL,
    actor   text        NOT NULL,
    path    text        NOT NULL,
    purpose text        NOT NULL,
    seen    text[]      NOT NULL CHECK (cardinality(seen) > 0),
    PRIMARY KEY (commune, id)
);
CREATE INDEX look_seen ON access.look USING gin (seen);

-- Failed sign-ins by name and by address, the same for all instances. Stands outside row-level security
-- (TablesWithoutCommune): guessing does not stop at a commune's border. Digests only: people type passwords into the wrong field.
CREATE TABLE access.sign_in_attempt (
    subject  bytea       PRIMARY KEY CHECK (length(subject) = 32),
    failures integer     NOT NULL,
    since    timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_since ON access.sign_in_attempt (since);

ALTER TABLE access.holding    ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.api_key    ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.look       ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON access.holding    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON access.invitation USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON access.api_key    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON access.look       USING (commune = ANY ((SELECT kernel.communes())::text[]));

REVOKE UPDATE, DELETE ON access.look FROM "${runtimeRole}";
REVOKE DELETE ON access.person, access.holding, access.invitation, access.api_key FROM "${runtimeRole}";
